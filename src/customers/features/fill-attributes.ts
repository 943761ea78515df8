import type { Snapshot } from '../snapshot.ts'
import { attributeFeatures } from './attribute-features.ts'
import type { FeatureTable } from './feature.ts'
import { fillMissing } from './fill-missing.ts'

/** Fills the attributes of a table of customers where they are missing, by the snapshot's rule over the customers of the table. */
export function fillAttributes(table: FeatureTable, { reading, rules }: Snapshot): FeatureTable {
  if (reading.kind === 'orders') return table
  const own = new Set(attributeFeatures(reading).map(({ id }) => id))
  const filled = table.columns.map((column, j) =>
    own.has(table.features[j]?.id ?? '') ? fillMissing(column, rules.fill) : { values: column, count: 0 },
  )
  return { ...table, columns: filled.map(({ values }) => values), filled: filled.map(({ count }) => count) }
}
