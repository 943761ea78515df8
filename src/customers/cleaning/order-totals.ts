import { text } from '../../engine/sql.ts'

/**
 * SQL of each customer's totals, ordered by customer: free of the as-of date, so that they stay true as time passes.
 * first and last order (a customer with nothing but returns: first and last return), orders, revenue net of returns,
 * units bought, what was bought and what came back in money.
 * @param lines SQL of used lines
 */
export function orderTotals(lines: string): string {
  // An order counts where something was bought in it; returns have order numbers of their own.
  return `SELECT customer,
      coalesce(min(time) FILTER (amount > 0), min(time)) AS first_time,
      coalesce(max(time) FILTER (amount > 0), max(time)) AS last_time,
      count(DISTINCT order_id) FILTER (amount > 0) AS orders,
      sum(amount)::DECIMAL(38,6) AS revenue,
      coalesce(sum(quantity) FILTER (amount > 0), 0)::DECIMAL(38,6) AS units,
      coalesce(-sum(quantity) FILTER (amount < 0), 0)::DECIMAL(38,6) AS returned_units
    FROM (${lines}) GROUP BY customer ORDER BY customer`
}

/** SQL that writes a query to a Parquet file. */
export function copyTo(query: string, path: string): string {
  return `COPY (${query}) TO ${text(path)} (FORMAT parquet)`
}
