import type { State } from '../../workspace/state.ts'
import type { Span } from '../guardrails/guardrail-counts.ts'
import type { CustomerOrders } from './customer-orders.ts'

/**
 * What each mailbox of a campaign bought by what came back of messages (orders and amounts that a provider or a list tells), for shops without an export of
 * orders. What carries a time counts in the days that count, whichever campaign it names; a sum without one only where it names this campaign.
 * @returns by mailbox; undefined where nobody told of an order, which is not the same as none
 */
export function eventOrders(
  state: State,
  campaign: string,
  { from, until }: Span,
): Map<string, CustomerOrders> | undefined {
  const rows = state.rows(
    `SELECT heard.mailbox AS mailbox,
       coalesce(sum(times) FILTER (WHERE kind = 'order' AND heard.at IS NOT NULL), 0) AS single,
       coalesce(sum(times) FILTER (WHERE kind = 'order' AND heard.at IS NULL), 0) AS summed,
       coalesce(sum(value) FILTER (WHERE heard.at IS NOT NULL), 0) AS spent,
       coalesce(sum(value) FILTER (WHERE heard.at IS NULL), 0) AS spentinall
     FROM result_events AS heard JOIN outbox ON outbox.campaign = ?1 AND outbox.mailbox = heard.mailbox
     WHERE kind IN ('order', 'spend') AND ((heard.at >= ?2 AND heard.at < ?3) OR (heard.at IS NULL AND heard.campaign = ?1))
     GROUP BY heard.mailbox ORDER BY heard.mailbox`,
    campaign,
    from,
    until,
  )
  if (rows.length === 0) return undefined
  return new Map(
    rows.map((row) => [
      String(row['mailbox']),
      {
        // A sum and the orders that it sums up are the same ones.
        orders: Math.max(Number(row['single']), Number(row['summed'])),
        spend: Math.max(Number(row['spent']), Number(row['spentinall'])) / 1e6,
      },
    ]),
  )
}
