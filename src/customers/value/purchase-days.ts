import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { type DistinctHistories, distinctHistories, type PurchaseHistories } from '../../numerics/purchase-histories.ts'
import { prepareLines } from '../cleaning/prepare-lines.ts'
import type { Snapshot } from '../snapshot.ts'

/** Customers who had bought before a cutoff, ordered by id, with what the models of purchases and spend ask of each. */
export interface CustomerHistories {
  customers: string[]
  histories: PurchaseHistories & { unit: 'days' }
  /** The same, equal ones put together: found once, since whatever is worked out is worked out for each of them. */
  distinct: DistinctHistories
  /** What a day with a repeat purchase was worth on average, net of what came back of it; 0 without one. */
  mean: Float64Array
  /** What all days with a purchase were worth, the first too, net of what came back of them. */
  total: Float64Array
  orders: Float64Array
}

/** What the same customers, in the same order, bought in a span of days: days with a purchase, and their worth. */
export interface Bought {
  purchases: Float64Array
  revenue: Float64Array
}

/**
 * Makes the tables `purchase_days` (customer, day, amount, orders) and `day_returns` (customer, day, returned, amount). A purchase is a day with
 * one, however many orders it had; a return belongs to the last such day before it, since it takes that one back, and is known from its own day on.
 * A day of which all came back is no purchase any more.
 */
export async function preparePurchaseDays(engine: Engine, snapshot: Snapshot, folder: string): Promise<void> {
  await prepareLines(engine, snapshot, folder)
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE purchase_days AS
      SELECT customer, time::DATE AS day, sum(amount) AS amount, count(DISTINCT order_id) AS orders FROM used_lines WHERE amount > 0 GROUP BY ALL;
    CREATE OR REPLACE TEMP TABLE day_returns AS
      SELECT back.customer, bought.day, back.day AS returned, back.amount
      FROM (SELECT customer, time::DATE AS day, sum(amount) AS amount FROM used_lines WHERE amount < 0 GROUP BY ALL) AS back
      ASOF JOIN purchase_days AS bought ON back.customer = bought.customer AND back.day >= bought.day`)
}

/** SQL of the purchase days in [from, until), each with its worth as it was known before the last day. */
function daysBetween(from: string | undefined, until: string): string {
  const since = from === undefined ? '' : ` AND day >= DATE ${text(from)}`
  return `SELECT customer, day, orders, amount + coalesce(back, 0) AS value
    FROM (SELECT * FROM purchase_days WHERE day < DATE ${text(until)}${since})
    LEFT JOIN (SELECT customer, day, sum(amount) AS back FROM day_returns WHERE returned < DATE ${text(until)} GROUP BY ALL) USING (customer, day)`
}

/** The histories of all customers up to the day before a cutoff. Needs preparePurchaseDays. @param cutoff YYYY-MM-DD, not seen itself */
export async function historiesBefore(engine: Engine, cutoff: string): Promise<CustomerHistories> {
  const columns = await engine.columns(`
    WITH days AS (SELECT *, min(day) OVER (PARTITION BY customer) AS first FROM (${daysBetween(undefined, cutoff)}) WHERE value > 0)
    SELECT customer, count(*)::DOUBLE - 1 AS x, date_diff('day', min(first), max(day))::DOUBLE AS tx,
      date_diff('day', min(first), DATE ${text(cutoff)})::DOUBLE - 1 AS seen, sum(orders)::DOUBLE AS orders,
      sum(value)::DOUBLE AS total, coalesce(sum(value) FILTER (day > first), 0)::DOUBLE AS repeated
    FROM days GROUP BY customer ORDER BY customer`)
  const x = columns.numbers('x')
  const histories = { unit: 'days' as const, x, tx: columns.numbers('tx'), T: columns.numbers('seen') }
  return {
    customers: columns.texts('customer'),
    histories,
    distinct: distinctHistories(histories),
    mean: columns.numbers('repeated').map((repeated, i) => ((x[i] ?? 0) > 0 ? repeated / (x[i] ?? 1) : 0)),
    total: columns.numbers('total'),
    orders: columns.numbers('orders'),
  }
}

/** What the customers of historiesBefore bought from the cutoff on until a later day, that day not seen. Needs preparePurchaseDays. */
export async function boughtBetween(engine: Engine, cutoff: string, until: string): Promise<Bought> {
  const columns = await engine.columns(`
    SELECT coalesce(purchases, 0)::DOUBLE AS purchases, coalesce(revenue, 0)::DOUBLE AS revenue
    FROM (SELECT DISTINCT customer FROM (${daysBetween(undefined, cutoff)}) WHERE value > 0)
    LEFT JOIN (SELECT customer, count(*) AS purchases, sum(value) AS revenue FROM (${daysBetween(cutoff, until)})
      WHERE value > 0 GROUP BY customer) USING (customer)
    ORDER BY customer`)
  return { purchases: columns.numbers('purchases'), revenue: columns.numbers('revenue') }
}
