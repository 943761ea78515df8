import type { Engine } from '../../engine/engine.ts'
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
  const { labels } = assign(table, segmentation, snapshot)
  const of = new Map(table.customers.map((customer, i) => [customer, labels[i] ?? -1]))
  return Int16Array.from(customers, (customer) => of.get(customer) ?? -1)
}
