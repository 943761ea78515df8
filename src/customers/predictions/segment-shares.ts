import type { Engine } from '../../engine/engine.ts'
import { featureTable, knownFeatures } from '../features/feature-table.ts'
import { assign } from '../profiles/describe-segments.ts'
import type { Segmentation } from '../segments/segmentation.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Predicted } from './predicted.ts'
import type { Prediction } from './prediction.ts'

/** The mean score of each segment of at least `minCustomers` scored customers; undefined where its features are no longer known. */
export async function segmentShares(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  segmentation: Segmentation,
  { customers, scores }: Predicted,
  minCustomers: number,
): Promise<Prediction['segments']> {
  const ids = segmentation.scales.map(({ feature }) => feature.id)
  const known = knownFeatures(snapshot)
  if (!ids.every((id) => known.includes(id))) return undefined
  const table = await featureTable(engine, snapshot, folder, ids)
  const { labels } = assign(table, segmentation, snapshot)
  const segmentOf = new Map(table.customers.map((id, row) => [id, labels[row] as number]))
  const sums = segmentation.segments.map(({ id }) => ({ segment: id, customers: 0, sum: 0, variance: 0 }))
  customers.forEach((id, row) => {
    const found = sums[segmentOf.get(id) ?? -1]
    if (found === undefined) return
    const score = scores[row] as number
    found.customers++
    found.sum += score
    found.variance += score * (1 - score)
  })
  const total = scores.reduce((a, b) => a + b, 0)
  return {
    segmentation: segmentation.version,
    all: { customers: customers.length, mean: total / Math.max(1, customers.length) },
    shares: sums
      .filter((of) => of.customers >= minCustomers)
      .map(({ sum, ...of }) => ({ ...of, mean: sum / of.customers })),
  }
}
