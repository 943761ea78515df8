import type { State } from '../../workspace/state.ts'
import type { ResultEventKind } from '../events/result-event.ts'

/**
 * Whether something of a kind, with its time, was heard of that no message can have brought about: only then it would have been heard of those who were held
 * out too, had they done it. A provider tells of its readers alone.
 */
export const isHeardOfAll = (state: State, kinds: readonly ResultEventKind[]): boolean =>
  state.rows(
    `SELECT 1 AS found FROM result_events AS heard WHERE kind IN (SELECT value FROM json_each(?)) AND heard.at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.mailbox = heard.mailbox
         AND state IN ('sending', 'sent', 'unknown') AND (outbox.at IS NULL OR outbox.at <= heard.at)) LIMIT 1`,
    JSON.stringify(kinds),
  ).length > 0
