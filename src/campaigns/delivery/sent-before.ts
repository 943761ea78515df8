import type { State } from '../../workspace/state.ts'
import type { Channel } from '../goal.ts'
import { isExportedSql } from './exported-to.ts'
import { domainSql } from './outbox.ts'
import type { SentBefore } from './send-limits.ts'

/** SQL of the messages that left by a channel, whatever the campaign; what was exported left by another sender. */
const leftSql = `FROM outbox WHERE campaign IN (SELECT id FROM campaigns WHERE document ->> '$.channel' = ?)
  AND state IN ('sending', 'sent', 'unknown') AND NOT ${isExportedSql}`

/** Messages of all campaigns that left by a channel since, by minute and domain. @param since ISO */
export function sentSince(state: State, channel: Channel, since: string): SentBefore[] {
  return state
    .rows(
      `SELECT substr(at, 1, 16) AS minute, ${domainSql} AS domain, count(*) AS mails ${leftSql} AND at >= ? GROUP BY 1, 2`,
      channel,
      since,
    )
    .map((row) => ({
      at: Date.parse(`${row['minute']}:59Z`),
      domain: String(row['domain']),
      count: Number(row['mails']),
    }))
}

/** Messages of all campaigns that ever left by a channel, by quarter of an hour: every zone’s midnight is at the beginning of one. */
export function sentByQuarter(state: State, channel: Channel): { at: number; count: number }[] {
  return state
    .rows(
      `SELECT substr(at, 1, 14) || printf('%02d', CAST(substr(at, 15, 2) AS INTEGER) / 15 * 15) AS quarter, count(*) AS mails
       ${leftSql} AND at IS NOT NULL GROUP BY 1`,
      channel,
    )
    .map((row) => ({ at: Date.parse(`${row['quarter']}:00Z`), count: Number(row['mails']) }))
}
