import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'

/** What a customer bought within a time. */
export interface CustomerOrders {
  /** Orders in which something was bought. */
  orders: number
  /** Amount, returns taken off. */
  spend: number
}

/**
 * What each customer bought from a time on and before another, from used_lines; customers who neither bought nor returned anything then are not in it.
 * @param from the first moment that counts, of the shop: YYYY-MM-DD HH:MM, or a day alone
 * @param until the first that no longer does
 */
export async function customerOrders(
  engine: Engine,
  { from, until }: { from: string; until: string },
): Promise<Map<string, CustomerOrders>> {
  const found = await engine.columns(
    `SELECT customer, count(DISTINCT order_id) FILTER (amount > 0)::DOUBLE AS orders, sum(amount)::DOUBLE AS spend FROM used_lines
     WHERE time >= TIMESTAMP ${text(moment(from))} AND time < TIMESTAMP ${text(moment(until))} GROUP BY customer ORDER BY customer`,
  )
  const [orders, spend] = [found.numbers('orders'), found.numbers('spend')]
  return new Map(
    found.texts('customer').map((customer, row) => [customer, { orders: orders[row] ?? 0, spend: spend[row] ?? 0 }]),
  )
}

/** A day or a minute in full. */
const moment = (at: string): string => (at.length === 10 ? `${at} 00:00:00` : `${at}:00`)
