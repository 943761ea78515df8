import type { FeatureTable } from './feature.ts'

/** A feature's values for all customers of a table; zeros where the table does not have it. */
export function valuesOf({ customers, features, columns }: FeatureTable, id: string): Float64Array {
  return columns[features.findIndex((feature) => feature.id === id)] ?? new Float64Array(customers.length)
}
