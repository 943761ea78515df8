import type { State } from '../../workspace/state.ts'
import { localTime } from '../delivery/local-time.ts'
import { isHeardOfAll } from './heard-of-all.ts'
import type { ResultWindow } from './result-window.ts'
import { utcSpan } from './utc-span.ts'

/**
 * How often each mailbox of a campaign visited the shop in the days that count, whichever campaign a visit names.
 * @param zone whose days these are
 * @returns by mailbox; undefined where visits are not known of all these days, or of readers alone
 */
export function heardVisits(
  state: State,
  campaign: string,
  window: ResultWindow,
  zone: string,
): Map<string, number> | undefined {
  const [told] = state.rows("SELECT max(at) AS last FROM result_events WHERE kind = 'visit'")
  if (typeof told?.['last'] !== 'string') return undefined
  const { day: last } = localTime(Date.parse(told['last']), zone)
  if (last < window.last || !isHeardOfAll(state, ['visit'])) return undefined
  const { from, until } = utcSpan(window, zone)
  const rows = state.rows(
    `SELECT mailbox, count(*) AS visits FROM result_events WHERE kind = 'visit' AND at >= ?2 AND at < ?3
       AND mailbox IN (SELECT mailbox FROM outbox WHERE campaign = ?1) GROUP BY mailbox ORDER BY mailbox`,
    campaign,
    from,
    until,
  )
  return new Map(rows.map((row) => [String(row['mailbox']), Number(row['visits'])]))
}
