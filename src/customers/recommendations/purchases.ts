import type { Engine } from '../../engine/engine.ts'
import { type BinaryMatrix, binaryMatrix } from '../../numerics/binary-matrix.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { prepareLines } from '../cleaning/prepare-lines.ts'
import type { Snapshot } from '../snapshot.ts'

/** Who bought what, in which order and when: one entry for each product of an order, by customer, time, order and product. */
export interface Purchases {
  /** All customers who ever bought, by id, those too of whom everything came back; who only returned is not there. */
  customers: string[]
  /** By code; where a line has no code, its description stands for it. */
  products: { code: string; name: string }[]
  /** Of each entry: the customer's place, the order's, the product's, and units bought that did not come back. */
  customer: Uint32Array
  order: Uint32Array
  product: Uint32Array
  units: Float64Array
  /** Of each order: the day, counted from 1970-01-01. */
  days: Int32Array
  /** What a customer had when the last order was placed and gave back later: for each product of an earlier order. */
  returnedLater: { customer: Uint32Array; product: Uint32Array }
}

/**
 * Reads what was bought and did not come back whole. Name of a product: the description on most of its lines.
 * @throws ShoalError recommend/no-orders, recommend/no-products, recommend/too-little
 */
export async function readPurchases(engine: Engine, snapshot: Snapshot, folder: string): Promise<Purchases> {
  const { kind, mapping } = snapshot.reading
  if (kind !== 'orders') throw new ShoalError('recommend/no-orders', {})
  if ((mapping.product ?? mapping.description) === undefined) throw new ShoalError('recommend/no-products', {})
  await prepareLines(engine, snapshot, folder)
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE begun AS
      SELECT customer, order_id, min(time) AS begun FROM used_lines WHERE amount > 0 GROUP BY ALL;
    CREATE OR REPLACE TEMP TABLE buyers AS SELECT customer, row_number() OVER (ORDER BY customer) - 1 AS place
      FROM (SELECT DISTINCT customer FROM begun);
    CREATE OR REPLACE TEMP TABLE bought AS
      SELECT customer, order_id, coalesce(product, description) AS item, time, sum(quantity) AS units
      FROM used_lines WHERE amount > 0 AND coalesce(product, description) IS NOT NULL GROUP BY ALL;
    CREATE OR REPLACE TEMP TABLE baskets AS
      WITH back AS (SELECT customer, product AS item, time, sum(units) AS back FROM returned_units GROUP BY ALL)
      SELECT customer, order_id, item, any_value(begun) AS begun, sum(units - coalesce(back, 0)) AS units
      FROM bought LEFT JOIN back USING (customer, item, time) JOIN begun USING (customer, order_id)
      WHERE units > coalesce(back, 0) GROUP BY ALL;
    CREATE OR REPLACE TEMP TABLE sold AS SELECT item, row_number() OVER (ORDER BY item) - 1 AS place
      FROM (SELECT DISTINCT item FROM baskets)`)
  const customers = (await engine.columns('SELECT customer FROM buyers ORDER BY place')).texts('customer')
  const named = await engine.columns(`
    WITH labels AS (SELECT item, arg_max(label, (lines, label)) AS label FROM (
        SELECT coalesce(product, description) AS item, description AS label, count(*) AS lines
        FROM used_lines WHERE description IS NOT NULL GROUP BY ALL) GROUP BY item)
    SELECT item, coalesce(label, item) AS label FROM sold LEFT JOIN labels USING (item) ORDER BY place`)
  const names = named.texts('label')
  const products = named.texts('item').map((code, place) => ({ code, name: names[place] ?? code }))
  const entries = await engine.columns(`
    SELECT buyers.place::INTEGER AS customer, (dense_rank() OVER (ORDER BY buyers.place, begun, order_id) - 1)::INTEGER AS "order",
      sold.place::INTEGER AS product, units::DOUBLE AS units, (begun::DATE - DATE '1970-01-01')::INTEGER AS day
    FROM baskets JOIN buyers USING (customer) JOIN sold USING (item) ORDER BY 1, 2, 3`)
  const order = Uint32Array.from(entries.numbers('order'))
  const days = new Int32Array((order.at(-1) ?? -1) + 1)
  entries.numbers('day').forEach((day, at) => {
    days[order[at]] = day
  })
  if (customers.length < 2 || products.length < 2)
    throw new ShoalError('recommend/too-little', { customers: customers.length, products: products.length })
  return {
    customers,
    products,
    order,
    days,
    customer: Uint32Array.from(entries.numbers('customer')),
    product: Uint32Array.from(entries.numbers('product')),
    units: entries.numbers('units'),
    returnedLater: await readReturnedLater(engine),
  }
}

/** What came back whole, but only once the customer's last order was placed. */
async function readReturnedLater(engine: Engine): Promise<Purchases['returnedLater']> {
  const found = await engine.columns(`
    WITH latest AS (SELECT customer, max(begun) AS latest FROM baskets GROUP BY customer),
      early AS (SELECT customer, product AS item, purchased AS time, sum(back) AS back
        FROM returns_matched JOIN latest USING (customer) WHERE returned < latest GROUP BY ALL),
      had AS (SELECT DISTINCT customer, order_id, item
        FROM bought JOIN begun USING (customer, order_id) JOIN latest USING (customer) LEFT JOIN early USING (customer, item, time)
        WHERE begun < latest AND units > coalesce(back, 0))
    SELECT buyers.place::INTEGER AS customer, sold.place::INTEGER AS product
    FROM had ANTI JOIN baskets USING (customer, order_id, item) JOIN buyers USING (customer) JOIN sold USING (item) ORDER BY 1, 2`)
  return {
    customer: Uint32Array.from(found.numbers('customer')),
    product: Uint32Array.from(found.numbers('product')),
  }
}

/** What customers have bought, with in how many orders each of a customer's products was. */
export interface History {
  matrix: BinaryMatrix
  /** Of each one of the matrix. */
  orders: Uint32Array
}

/** What customers have bought: each entry is a product in one of a customer's orders. */
export function historyOf(purchases: Purchases): History {
  const { customers, products, customer, product } = purchases
  return historyFrom(customers.length, products.length, customer, product)
}

/** The same from the customer and the product of each entry, in any order. */
export function historyFrom(customers: number, products: number, customer: Uint32Array, product: Uint32Array): History {
  const matrix = binaryMatrix(customers, products, customer, product)
  const orders = new Uint32Array(matrix.columns.length)
  for (let at = 0; at < customer.length; at++) orders[placeOf(matrix, customer[at], product[at])]++
  return { matrix, orders }
}

/** The place of a one in the columns of a matrix, by bisection; −1 where there is none. */
export function placeOf({ starts, columns }: BinaryMatrix, row: number, column: number): number {
  let low = starts[row]
  let high = starts[row + 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (columns[middle] < column) low = middle + 1
    else high = middle
  }
  return low < starts[row + 1] && columns[low] === column ? low : -1
}
