import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { prepareLines } from '../cleaning/prepare-lines.ts'
import type { Unit } from '../features/feature.ts'
import type { Snapshot } from '../snapshot.ts'

/** A feature of what a customer did before a cutoff: SQL over the table `w` of windowSums. */
interface WindowFeature {
  id: string
  unit: Unit
  sql: string
}

/** How many days back orders and revenue are counted apart. */
const spans = [30, 90, 180] as const

const ofSpan = (span: (typeof spans)[number]): WindowFeature[] => [
  { id: `orders_${span}`, unit: 'orders', sql: `orders_${span}` },
  { id: `revenue_${span}`, unit: 'money', sql: `revenue_${span}` },
]

/** Every feature of a window, in the order in which columns come. */
const features: readonly WindowFeature[] = [
  { id: 'recency', unit: 'days', sql: 'recency' },
  { id: 'frequency', unit: 'orders', sql: 'orders' },
  { id: 'monetary', unit: 'money', sql: 'revenue' },
  { id: 'tenure', unit: 'days', sql: 'tenure' },
  { id: 'average_order_value', unit: 'money', sql: 'revenue::DOUBLE / orders' },
  { id: 'interpurchase_mean', unit: 'days', sql: 'gap_sum::DOUBLE / gaps' },
  {
    id: 'interpurchase_deviation',
    unit: 'days',
    // Of whole days, so the sums are exact whatever the order of the rows.
    sql: 'CASE WHEN gaps > 1 THEN sqrt(greatest(gap_squares - gap_sum * gap_sum / gaps::DOUBLE, 0) / (gaps - 1)) END',
  },
  ...spans.flatMap(ofSpan),
  { id: 'distinct_products', unit: 'products', sql: 'products' },
  { id: 'return_rate', unit: 'rate', sql: 'returned::DOUBLE / nullif(bought::DOUBLE, 0)' },
  {
    id: 'revenue_trend',
    unit: 'number',
    sql: '(revenue_90 - revenue_before_90)::DOUBLE / nullif((abs(revenue_90) + abs(revenue_before_90))::DOUBLE, 0)',
  },
]

/** Customers with what they did before a cutoff; columns[j][i] belongs to features[j] and customers[i]; NaN where it has no meaning. */
export interface WindowTable {
  readonly customers: string[]
  readonly features: readonly { readonly id: string; readonly unit: Unit }[]
  readonly columns: Float64Array[]
}

/** What the same customers, in the same order, did from a cutoff on for a number of days. */
export interface WindowOutcomes {
  readonly customers: string[]
  /** 1 where the customer ordered, else 0. */
  readonly bought: Float64Array
  readonly orders: Float64Array
  /** Net of what came back in these days. */
  readonly revenue: Float64Array
}

/**
 * Features of every customer who had bought before a cutoff, from the lines strictly before it, ordered by customer id. Days count from the
 * cutoff. A return counts on its own day; what a refund column took off a line is known without its day, and counts on the line's.
 * @param cutoff YYYY-MM-DD; what happens on that day is not seen
 */
export async function windowFeatures(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  cutoff: string,
): Promise<WindowTable> {
  await prepareLines(engine, snapshot, folder)
  const expressions = features.map(({ sql }, index) => `(${sql})::DOUBLE AS f${index}`).join(', ')
  const columns = await engine.columns(
    `SELECT customer, ${expressions} FROM (${windowSums(cutoff)}) AS w ORDER BY customer`,
  )
  return {
    customers: columns.texts('customer'),
    features: features.map(({ id, unit }) => ({ id, unit })),
    columns: features.map((_, index) => columns.numbers(`f${index}`)),
  }
}

/** What the customers of windowFeatures did in the days from the cutoff on. @param days whole days, the cutoff's own the first */
export async function windowOutcomes(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  cutoff: string,
  days: number,
): Promise<WindowOutcomes> {
  await prepareLines(engine, snapshot, folder)
  const day = `DATE ${text(cutoff)}`
  const columns = await engine.columns(
    `WITH known AS (SELECT DISTINCT customer FROM used_lines WHERE time < ${day} AND amount > 0),
      later AS (SELECT customer, count(DISTINCT order_id) FILTER (amount > 0) AS orders, sum(amount) AS revenue
        FROM used_lines WHERE time >= ${day} AND time < ${day} + ${Math.trunc(days)} GROUP BY customer)
    SELECT customer, coalesce(orders, 0)::DOUBLE AS orders, coalesce(revenue, 0)::DOUBLE AS revenue
    FROM known LEFT JOIN later USING (customer) ORDER BY customer`,
  )
  const orders = columns.numbers('orders')
  return {
    customers: columns.texts('customer'),
    bought: orders.map((count) => (count > 0 ? 1 : 0)),
    orders,
    revenue: columns.numbers('revenue'),
  }
}

/** SQL of exact sums per customer over the lines before a cutoff. */
function windowSums(cutoff: string): string {
  const day = `DATE ${text(cutoff)}`
  const perSpan = spans.map(
    (span) => `count(DISTINCT order_id) FILTER (amount > 0 AND time >= ${day} - ${span}) AS orders_${span},
      coalesce(sum(amount) FILTER (time >= ${day} - ${span}), 0) AS revenue_${span}`,
  )
  return `WITH lines AS (SELECT customer, order_id, time, coalesce(product, description) AS product, quantity, amount
      FROM used_lines WHERE time < ${day}),
    gaps AS (SELECT customer, count(gap) AS gaps, sum(gap) AS gap_sum, sum(gap * gap) AS gap_squares FROM (
      SELECT customer, date_diff('day', lag(day) OVER (PARTITION BY customer ORDER BY day), day) AS gap
      FROM (SELECT DISTINCT customer, time::DATE AS day FROM lines WHERE amount > 0)) GROUP BY customer),
    sums AS (SELECT customer, date_diff('day', max(time) FILTER (amount > 0), ${day}::TIMESTAMP) AS recency,
      date_diff('day', min(time) FILTER (amount > 0), ${day}::TIMESTAMP) AS tenure,
      count(DISTINCT order_id) FILTER (amount > 0) AS orders, sum(amount) AS revenue,
      coalesce(sum(quantity) FILTER (amount > 0), 0) AS bought, coalesce(-sum(quantity) FILTER (amount < 0), 0) AS returned,
      count(DISTINCT product) FILTER (amount > 0) AS products, ${perSpan.join(', ')},
      coalesce(sum(amount) FILTER (time < ${day} - 90 AND time >= ${day} - 180), 0) AS revenue_before_90
      FROM lines GROUP BY customer HAVING count(*) FILTER (amount > 0) > 0)
    SELECT * EXCLUDE (gaps), nullif(gaps, 0) AS gaps FROM sums JOIN gaps USING (customer)`
}
