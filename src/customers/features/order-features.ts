import type { Feature } from './feature.ts'

/** A feature of order lines: how to compute it. */
export interface OrderFeature extends Feature {
  /** SQL over the customer's totals (t) and, where `lines` is set, the habits table (h). NULL: not defined for the customer. */
  sql: string
  /** True where it needs the lines and not just the totals. */
  lines: boolean
  /** The column without which it has no meaning. */
  needs?: 'category' | 'discount' | 'product'
}

const order = (
  id: string,
  unit: Feature['unit'],
  better: Feature['better'],
  skewed: boolean,
  sql: string,
  more: { lines?: boolean; needs?: OrderFeature['needs'] } = {},
): OrderFeature => ({
  id,
  unit,
  source: 'orders',
  skewed,
  better,
  sql,
  lines: more.lines ?? false,
  ...(more.needs === undefined ? {} : { needs: more.needs }),
})

const days = (from: string, to: string): string => `date_diff('day', ${from}::DATE, ${to}::DATE)::DOUBLE`

/** Every feature of order lines, in the order in which readers see them. @param asOf SQL of the as-of date */
export function orderFeatures(asOf: string): OrderFeature[] {
  return [
    order('recency', 'days', 'lower', true, days('last_time', asOf)),
    order('frequency', 'orders', 'higher', true, 'orders::DOUBLE'),
    order('monetary', 'money', 'higher', true, 'revenue::DOUBLE'),
    order('tenure', 'days', 'neither', false, days('first_time', asOf)),
    order(
      'interpurchase_time',
      'days',
      'lower',
      true,
      `CASE WHEN orders > 1 THEN ${days('first_time', 'last_time')} / (orders - 1) END`,
    ),
    order('average_order_value', 'money', 'higher', true, 'CASE WHEN orders > 0 THEN revenue::DOUBLE / orders END'),
    order('items_per_order', 'items', 'higher', true, 'CASE WHEN orders > 0 THEN units::DOUBLE / orders END'),
    order('distinct_products', 'products', 'higher', true, 'distinct_products::DOUBLE', {
      lines: true,
      needs: 'product',
    }),
    order('distinct_categories', 'number', 'higher', true, 'distinct_categories::DOUBLE', {
      lines: true,
      needs: 'category',
    }),
    order(
      'return_rate',
      'rate',
      'lower',
      false,
      'CASE WHEN units > 0 THEN least(1, returned_units::DOUBLE / units) END',
    ),
    order('discount_share', 'share', 'neither', false, 'discount_share', { lines: true, needs: 'discount' }),
    order('weekend_share', 'share', 'neither', false, 'weekend_share', { lines: true }),
    order('morning_share', 'share', 'neither', false, 'morning_share', { lines: true }),
    order('evening_share', 'share', 'neither', false, 'evening_share', { lines: true }),
    order('working_hours_share', 'share', 'neither', false, 'working_hours_share', { lines: true }),
    order('top_product_share', 'share', 'neither', false, 'top_product_share', { lines: true, needs: 'product' }),
    order('top_category_share', 'share', 'neither', false, 'top_category_share', { lines: true, needs: 'category' }),
  ]
}

/**
 * SQL of each customer's habits: what the totals do not tell.
 * @param lines table of used lines, @param hasTimes whether the order times carry an hour
 */
export function habits(lines: string, hasTimes: boolean): string {
  const share = (condition: string): string => `avg((${condition})::INT)`
  const byHour = (condition: string): string => (hasTimes ? share(condition) : 'NULL::DOUBLE')
  return `WITH purchases AS (SELECT *, coalesce(product, description) AS item FROM ${lines} WHERE amount > 0),
    placed AS (SELECT customer, order_id, min(time) AS time FROM purchases GROUP BY ALL),
    times AS (SELECT customer, ${share('isodow(time) >= 6')} AS weekend_share, ${byHour('hour(time) BETWEEN 6 AND 11')} AS morning_share,
        ${byHour('hour(time) >= 18')} AS evening_share, ${byHour('isodow(time) <= 5 AND hour(time) BETWEEN 9 AND 16')} AS working_hours_share
      FROM placed GROUP BY customer),
    kept AS (SELECT customer, product AS item, sum(units) AS back FROM returned_units GROUP BY ALL),
    items AS (SELECT customer, item, sum(quantity) AS bought, sum(amount) AS spent FROM purchases WHERE item IS NOT NULL GROUP BY ALL),
    products AS (SELECT customer, count(*) FILTER (bought > coalesce(back, 0)) AS distinct_products,
        (max(spent) / nullif(sum(spent), 0))::DOUBLE AS top_product_share FROM items LEFT JOIN kept USING (customer, item) GROUP BY customer),
    categories AS (SELECT customer, count(*) AS distinct_categories, (max(spent) / nullif(sum(spent), 0))::DOUBLE AS top_category_share
      FROM (SELECT customer, category, sum(amount) AS spent FROM purchases WHERE category IS NOT NULL GROUP BY ALL) GROUP BY customer),
    discounts AS (SELECT customer, (sum(coalesce(discount, 0)) / nullif(sum(amount + coalesce(discount, 0)), 0))::DOUBLE AS discount_share
      FROM purchases GROUP BY customer)
    SELECT * FROM times LEFT JOIN products USING (customer) LEFT JOIN categories USING (customer) LEFT JOIN discounts USING (customer)`
}
