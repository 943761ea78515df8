import { z } from 'zod'
import type { State } from '../../workspace/state.ts'
import { type ResultEvent, ResultEventKind } from './result-event.ts'

/** Values are kept in millionths, so that sums of them are exact. */
const perUnit = 1_000_000

/** Exports may be read in any order: an amount only grows. */
const valueThatCounts =
  "CASE WHEN kind = 'score' THEN excluded.value ELSE max(coalesce(value, excluded.value), coalesce(excluded.value, value)) END"

/**
 * Keeps an event, unless it is known by its key. A sum that an export gives again takes the place of a smaller one; a score, which is none, of the last.
 * @returns whether it is new
 */
export function addResultEvent(state: State, event: ResultEvent): boolean {
  const { campaign, mailbox, kind, at, times, isTotal, value, link, agent, method, isMachine, source, key } = event
  const rows = state.rows(
    `INSERT INTO result_events (campaign, mailbox, kind, at, times, is_total, value, link, agent, method, machine, source, key)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET times = max(times, excluded.times), value = ${valueThatCounts}
       WHERE is_total = 1 AND (excluded.times > times OR ${valueThatCounts} IS NOT value)
     RETURNING id`,
    campaign ?? null,
    mailbox,
    kind,
    at ?? null,
    times,
    isTotal ? 1 : 0,
    value === undefined ? null : Math.round(value * perUnit),
    link ?? null,
    agent ?? null,
    method ?? null,
    isMachine === undefined ? null : isMachine ? 1 : 0,
    source,
    key ?? null,
  )
  return rows.length > 0
}

const Row = z
  .object({
    campaign: z.string().nullable(),
    mailbox: z.string(),
    kind: ResultEventKind,
    at: z.string().nullable(),
    times: z.int(),
    is_total: z.int(),
    value: z.number().nullable(),
    link: z.string().nullable(),
    agent: z.string().nullable(),
    method: z.string().nullable(),
    machine: z.int().nullable(),
    source: z.string(),
  })
  .transform(
    ({ campaign, at, is_total, value, link, agent, method, machine, ...rest }): ResultEvent => ({
      ...rest,
      isTotal: is_total === 1,
      ...(campaign === null ? {} : { campaign }),
      ...(at === null ? {} : { at }),
      ...(value === null ? {} : { value: value / perUnit }),
      ...(link === null ? {} : { link }),
      ...(agent === null ? {} : { agent }),
      ...(method === null ? {} : { method }),
      ...(machine === null ? {} : { isMachine: machine === 1 }),
    }),
  )

/** The events of a campaign, and those of no campaign in particular; by mailbox, and within it as they happened. */
export function readResultEvents(state: State, campaign: string, kinds: readonly ResultEventKind[]): ResultEvent[] {
  return state
    .rows(
      `SELECT campaign, mailbox, kind, at, times, is_total, value, link, agent, method, machine, source FROM result_events
       WHERE (campaign = ?1 OR campaign IS NULL) AND kind IN (SELECT value FROM json_each(?2)) ORDER BY mailbox, at, id`,
      campaign,
      JSON.stringify(kinds),
    )
    .map((row) => Row.parse(row))
}

/** Takes a person out of all events. */
export const removeResultEvents = (state: State, mailbox: string): void =>
  state.change('DELETE FROM result_events WHERE mailbox = ?', mailbox)
