import type { Engine } from '../../engine/engine.ts'
import { orderTotals } from './order-totals.ts'
import type { OrderLines } from './typed-rows.ts'

/** Name of the table with the totals of added lines. */
export const added = 'added_totals'

/** Adds up the added lines per customer. Needs findDuplicates. */
export async function addUp(engine: Engine, lines: OrderLines): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${added} AS ${orderTotals(lines)}`)
}

/**
 * SQL of all customers' totals, those of the added lines among them: sums are added, an order that was there before is not
 * counted again, and first and last are of purchases where there are any, as orderTotals has them.
 * @param before SQL of the totals before @param linesBefore SQL of the lines before @param newLines SQL of the added lines
 */
export function mergedTotals(before: string, linesBefore: string, newLines: string): string {
  const bought = '(amount + refund) > 0'
  const time = (column: 'first_time' | 'last_time', pick: 'least' | 'greatest'): string =>
    `CASE WHEN b.orders > 0 AND a.orders > 0 THEN ${pick}(b.${column}, a.${column})
      WHEN b.orders > 0 THEN b.${column} WHEN a.orders > 0 THEN a.${column} ELSE ${pick}(b.${column}, a.${column}) END AS ${column}`
  const sum = (column: string): string =>
    `(coalesce(b.${column}, 0) + coalesce(a.${column}, 0))::DECIMAL(38,6) AS ${column}`
  return `WITH new_orders AS (SELECT DISTINCT customer, order_id FROM ${newLines} WHERE ${bought}),
      known AS (SELECT customer, count(DISTINCT order_id) AS orders
        FROM (SELECT customer, order_id FROM ${linesBefore} WHERE ${bought}) SEMI JOIN new_orders USING (customer, order_id) GROUP BY customer)
    SELECT customer, ${time('first_time', 'least')}, ${time('last_time', 'greatest')},
      (coalesce(b.orders, 0) + coalesce(a.orders, 0) - coalesce(k.orders, 0))::BIGINT AS orders,
      ${sum('revenue')}, ${sum('units')}, ${sum('returned_units')}
    FROM ${before} b FULL JOIN ${added} a USING (customer) LEFT JOIN known k USING (customer) ORDER BY customer`
}
