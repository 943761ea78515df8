import { DuckDBInstance } from '@duckdb/node-api'
import type { Feature, FeatureTable } from '../../../src/customers/features/feature.ts'

const feature = (id: string, unit: Feature['unit'], better: Feature['better']): Feature => ({
  id,
  unit,
  source: 'orders',
  skewed: true,
  better,
})

/** Recency, frequency and monetary value of the 4,338 customers of Online Retail by the rule of fixtures/oracle-clusters.json. */
export async function onlineRetail(): Promise<FeatureTable> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(`
    SELECT CAST(CustomerID AS VARCHAR), date_diff('day', max(CAST(InvoiceDate AS DATE)), DATE '2011-12-10')::DOUBLE,
      count(DISTINCT InvoiceNo)::DOUBLE, sum(CAST(Quantity * UnitPrice * 1000 AS BIGINT)) / 1000.0
    FROM 'fixtures/online-retail.parquet'
    WHERE CustomerID IS NOT NULL AND Quantity > 0 AND UnitPrice > 0 AND InvoiceNo NOT LIKE 'C%'
    GROUP BY 1 ORDER BY 1`)
  const rows = reader.getRows()
  connection.closeSync()
  instance.closeSync()
  const column = (j: number) => Float64Array.from(rows, (row) => Number(row[j]))
  return {
    customers: rows.map((row) => String(row[0])),
    features: [
      feature('recency', 'days', 'lower'),
      feature('frequency', 'orders', 'higher'),
      feature('monetary', 'money', 'higher'),
    ],
    columns: [column(1), column(2), column(3)],
    filled: [0, 0, 0],
  }
}
