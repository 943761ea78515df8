import { DuckDBInstance } from '@duckdb/node-api'
import { type BinaryMatrix, binaryMatrix } from '../../src/numerics/binary-matrix.ts'

/** Online Retail by the protocol of fixtures/oracle-next-basket.json: what customers bought before their last invoice, and on it. */
export interface Baskets {
  matrix: BinaryMatrix
  /** How many lines of a customer name a product, in the order of the matrix's ones. */
  lines: Uint32Array
  /** What came, by customer: only products that somebody had bought before, only customers of whom any came. */
  wanted: Map<number, Set<number>>
}

export async function retailBaskets(): Promise<Baskets> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(`
    WITH lines AS (SELECT CAST(CustomerID AS VARCHAR) AS customer, InvoiceNo AS invoice, StockCode AS product, InvoiceDate AS time
        FROM 'fixtures/online-retail.parquet'
        WHERE CustomerID IS NOT NULL AND Quantity > 0 AND UnitPrice > 0 AND regexp_matches(StockCode, '^[0-9]{5}')),
      invoices AS (SELECT customer, invoice, min(time) AS time FROM lines GROUP BY ALL),
      ordered AS (SELECT customer, invoice, count(*) OVER (PARTITION BY customer) AS invoices,
        row_number() OVER (PARTITION BY customer ORDER BY time DESC, invoice DESC) AS place FROM invoices)
    SELECT customer, product, place = 1 AND invoices > 1 AS held, count(*)::DOUBLE AS lines
    FROM lines JOIN ordered USING (customer, invoice) GROUP BY ALL ORDER BY customer, product`)
  const rows = reader.getRows().map(([customer, product, held, lines]) => ({
    customer: String(customer),
    product: String(product),
    held: held === true,
    lines: Number(lines),
  }))
  connection.closeSync()
  instance.closeSync()
  const before = rows.filter(({ held }) => !held)
  const places = (values: string[]): Map<string, number> =>
    new Map([...new Set(values)].sort().map((value, place) => [value, place]))
  const customers = places(before.map(({ customer }) => customer))
  const products = places(before.map(({ product }) => product))
  const placeOf = (map: Map<string, number>, key: string): number => map.get(key) ?? -1
  const wanted = new Map<number, Set<number>>()
  for (const { customer, product, held } of rows) {
    if (!held || !products.has(product)) continue
    const place = placeOf(customers, customer)
    wanted.set(place, (wanted.get(place) ?? new Set()).add(placeOf(products, product)))
  }
  const matrix = binaryMatrix(
    customers.size,
    products.size,
    before.map(({ customer }) => placeOf(customers, customer)),
    before.map(({ product }) => placeOf(products, product)),
  )
  return { matrix, wanted, lines: Uint32Array.from(before, ({ lines }) => lines) }
}
