import { currentReaderSql, readerKeysSql } from '../../customers/contacts/reader.ts'
import type { State } from '../../workspace/state.ts'
import type { Channel, Goal } from '../goal.ts'
import { Suppression, type SuppressionReason } from './suppression.ts'

/** SQL of whether a suppression keeps messages of a goal (?3) by a channel (?2) back: by the kind of campaign, by its channel, or by all. */
const keepsSql = "(scope = 'all' OR (channel IN (?2, 'all') AND scope IN ('channel', ?3)))"

const reasonIn = (row: Record<string, unknown>): SuppressionReason => Suppression.shape.reason.parse(row['reason'])

/**
 * Why a reader gets nothing of a goal by a channel, the latest reason; undefined where nothing keeps them. A few look-ups by keys, so that it can
 * be asked right before each message leaves.
 * @param reader the key of a mailbox, or of somebody without one
 */
export function suppressionReason(
  state: State,
  reader: string,
  channel: Channel,
  goal: Goal,
): SuppressionReason | undefined {
  const [row] = state.rows(
    `SELECT reason FROM suppressions WHERE mailbox IN (${readerKeysSql}) AND ${keepsSql} ORDER BY at DESC, scope DESC LIMIT 1`,
    reader,
    channel,
    goal,
  )
  return row && reasonIn(row)
}

/** The same of everybody at once: the readers, by the keys that they have now, who must not be written to, each with the latest reason. */
export function suppressedFor(state: State, channel: Channel, goal: Goal): Map<string, SuppressionReason> {
  const rows = state.rows(
    `SELECT ${currentReaderSql('suppressions.mailbox')} AS reader, reason FROM suppressions
     WHERE ?1 AND ${keepsSql} ORDER BY at, scope`,
    1,
    channel,
    goal,
  )
  return new Map(rows.map((row) => [String(row['reader']), reasonIn(row)]))
}
