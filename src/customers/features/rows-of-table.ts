import type { FeatureTable } from './feature.ts'

/** The same features of some of the customers. @param rows ascending */
export const rowsOfTable = (table: FeatureTable, rows: Uint32Array): FeatureTable => ({
  customers: Array.from(rows, (row) => table.customers[row] ?? ''),
  features: table.features,
  columns: table.columns.map((column) => Float64Array.from(rows, (row) => column[row] ?? Number.NaN)),
  filled: table.filled,
})

/** Some features of the same customers, in the order of the table. */
export function columnsOfTable(table: FeatureTable, ids: readonly string[]): FeatureTable {
  const kept = (_: unknown, j: number): boolean => ids.includes(table.features[j]?.id ?? '')
  return {
    customers: table.customers,
    features: table.features.filter(kept),
    columns: table.columns.filter(kept),
    filled: table.filled.filter(kept),
  }
}
