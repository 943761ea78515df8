import type { Engine } from '../../engine/engine.ts'
import type { FeatureTable } from '../features/feature.ts'
import { featureTable } from '../features/feature-table.ts'
import { assign } from '../profiles/describe-segments.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Segmentation } from './segmentation.ts'

/** The place of the segment of each of these customers by the standing segmentation; −1 for one whom the snapshot does not know. */
export async function segmentOf(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  segmentation: Segmentation,
  customers: readonly string[],
): Promise<Int16Array> {
  const ids = segmentation.scales.map(({ feature }) => feature.id)
  const table = await featureTable(engine, snapshot, folder, ids)
  const of = segmentsIn(table, segmentation, snapshot)
  return Int16Array.from(customers, (customer) => of(customer) ?? -1)
}

/** The place of a customer's segment by what a table knows of them; undefined for one who is not in it. */
export function segmentsIn(
  table: FeatureTable,
  segmentation: Segmentation,
  snapshot: Snapshot,
): (customer: string) => number | undefined {
  const { labels } = assign(table, segmentation, snapshot)
  const of = new Map(table.customers.map((customer, row) => [customer, labels[row]]))
  return (customer) => of.get(customer)
}
