import { renameSync } from 'node:fs'
import { copyTo } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { judgedLines, judgedRepetitions } from './order-lines.ts'
import { type OrderLines, refundOf } from './typed-rows.ts'

/**
 * SQL of each customer's totals, ordered by customer: free of the as-of date, so that they stay true as time passes.
 * First and last order (a customer with nothing but returns: first and last return), orders, revenue net of returns,
 * units bought and units that came back. Needs findDuplicates.
 *
 * Repetitions are added up apart and taken off: they change sums but neither dates nor the number of orders, and
 * they are few, so that the many lines need no look-up each.
 */
export function orderTotals(lines: OrderLines): string {
  return `WITH lines AS (${habitsAndSums(judgedLines(lines), refundOf(lines))}),
      repeated AS (SELECT customer, ${sums(refundOf(lines))} FROM (${judgedRepetitions(lines)}) GROUP BY customer)
    SELECT customer, l.first_time, l.last_time, l.orders,
      (l.revenue - coalesce(r.revenue, 0))::DECIMAL(38,6) AS revenue,
      (l.units - coalesce(r.units, 0))::DECIMAL(38,6) AS units,
      (l.returned_units - coalesce(r.returned_units, 0))::DECIMAL(38,6) AS returned_units
    FROM lines l LEFT JOIN repeated r USING (customer) ORDER BY customer`
}

/** Filters on aggregates rather than on rows: a filter would be pushed below the casts and make them run twice. */
function habitsAndSums(lines: string, refunds: boolean): string {
  // An order counts where something was bought in it; returns have order numbers of their own.
  return `SELECT customer,
      coalesce(min(time) FILTER (counts AND amount > 0), min(time) FILTER (counts)) AS first_time,
      coalesce(max(time) FILTER (counts AND amount > 0), max(time) FILTER (counts)) AS last_time,
      count(DISTINCT order_id) FILTER (counts AND amount > 0) AS orders, ${sums(refunds)}
    FROM (${lines}) GROUP BY customer HAVING count(*) FILTER (counts) > 0`
}

/** A refund takes units back in the share of the amount that it takes back. */
const sums = (
  refunds: boolean,
): string => `coalesce(sum(${refunds ? 'amount - refund' : 'amount'}) FILTER (counts), 0) AS revenue,
      coalesce(sum(quantity) FILTER (counts AND amount > 0), 0) AS units,
      coalesce(-sum(quantity) FILTER (counts AND amount < 0), 0)${refunds ? ' + coalesce(sum((quantity * refund / nullif(amount, 0))::DECIMAL(18,6)) FILTER (counts AND amount > 0), 0)' : ''} AS returned_units`

/** Writes a query to a Parquet file under a temporary name until it is whole. */
export async function writeWhole(engine: Engine, query: string, path: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  await engine.run(copyTo(query, temporary))
  renameSync(temporary, path)
}
