import type { State } from '../../workspace/state.ts'
import { localTime } from '../delivery/local-time.ts'
import type { CustomerOrders } from './customer-orders.ts'
import type { OrderSpan } from './order-span.ts'
import type { Span } from './utc-span.ts'

/** Orders and amounts with the time of each; a sum is not known to fall into the days that count, and a provider gives it of its readers alone. */
const heardSql = "FROM result_events AS heard WHERE kind IN ('order', 'spend') AND heard.at IS NOT NULL"

/**
 * What each mailbox of a campaign bought within a time by what came back of messages (orders and amounts that a provider or a list tells), whichever
 * campaign it names. Amounts beside orders are those of the orders.
 * @returns by mailbox; amount undefined where some order of it has none
 */
export function heardOrders(
  state: State,
  campaign: string,
  { from, until }: Span,
): Map<string, Pick<CustomerOrders, 'orders'> & { spend: number | undefined }> {
  const rows = state.rows(
    `SELECT mailbox, count(*) FILTER (WHERE kind = 'order' AND (value > 0 OR value IS NULL)) AS orders,
       sum(value) FILTER (WHERE kind = 'order') AS ordered, sum(value) FILTER (WHERE kind = 'spend') AS spent,
       count(*) FILTER (WHERE value IS NULL) AS unknown
     ${heardSql} AND heard.at >= ?2 AND heard.at < ?3 AND mailbox IN (SELECT mailbox FROM outbox WHERE campaign = ?1)
     GROUP BY mailbox ORDER BY mailbox`,
    campaign,
    from,
    until,
  )
  return new Map(
    rows.map((row) => [
      String(row['mailbox']),
      {
        orders: Number(row['orders']),
        spend:
          row['spent'] === null && Number(row['unknown']) > 0
            ? undefined
            : Math.max(Number(row['ordered']), Number(row['spent'])) / 1e6,
      },
    ]),
  )
}

/** The span of all orders that were heard of; undefined where none were. @param zone whose days these are */
export function heardSpan(state: State, zone: string): OrderSpan | undefined {
  const [found] = state.rows(`SELECT min(at) AS first, max(at) AS last ${heardSql}`)
  if (typeof found?.['first'] !== 'string') return undefined
  const dayOf = (at: unknown): string => localTime(Date.parse(String(at)), zone).day
  // Days alone are midnights of the shop, which summer time moves: a few times of day in UTC at most.
  const times = state.rows(`SELECT min(at) AS at ${heardSql} GROUP BY substr(at, 12) LIMIT 10`)
  return {
    first: dayOf(found['first']),
    last: dayOf(found['last']),
    isTimed: times.some(({ at }) => localTime(Date.parse(String(at)), zone).minute !== 0),
  }
}
