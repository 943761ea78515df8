import type { Engine } from '../../engine/engine.ts'
import { featureTable, knownFeatures } from '../features/feature-table.ts'
import { segmentsIn } from '../segments/segment-of.ts'
import type { Segmentation } from '../segments/segmentation.ts'
import type { Snapshot } from '../snapshot.ts'
import { checkedShare } from './checked-share.ts'
import type { Predicted } from './predicted.ts'
import type { Prediction } from './prediction.ts'
import type { WindowTable } from './window-features.ts'

/**
 * The mean score of each segment of at least `minCustomers` scored customers, held against what came among the customers of that segment that the
 * model had not seen. Of orders these are put into segments by what was known of them on the day of the test: today's segments know what came.
 * Undefined where the segmentation's features are no longer known, or were not known on that day.
 */
export async function segmentShares(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  segmentation: Segmentation,
  { outcome, customers, scores, foretold: { held }, heldTable }: Predicted,
  minCustomers: number,
): Promise<Prediction['segments']> {
  const ids = segmentation.scales.map(({ feature }) => feature.id)
  const known = knownFeatures(snapshot)
  if (!ids.every((id) => known.includes(id))) return undefined
  const table = await featureTable(engine, snapshot, folder, ids)
  const today = segmentsIn(table, segmentation, snapshot)
  const then = heldTable === undefined ? today : segmentsThen(heldTable, segmentation, snapshot)
  if (then === undefined) return undefined
  const isAmount = outcome.kind === 'amount' || outcome.kind === 'spend'
  const shareOf = (segment?: number): ReturnType<typeof checkedShare> =>
    checkedShare(
      scores.filter((_, row) => segment === undefined || today(customers[row] ?? '') === segment),
      partOf(held, (row) => segment === undefined || then(held.customers[row] ?? '') === segment),
      held.outcomes,
      isAmount,
    )
  return {
    segmentation: segmentation.version,
    all: shareOf(),
    shares: segmentation.segments
      .map(({ id }, place) => ({ segment: id, ...shareOf(place) }))
      .filter((share) => share.customers >= minCustomers)
      // What came among few is nobody's business.
      .map(({ held: tested, ...share }) =>
        tested === undefined || tested.customers < minCustomers
          ? { ...share, holds: false }
          : { ...share, held: tested },
      ),
  }
}

const partOf = (
  { scores, outcomes }: Predicted['foretold']['held'],
  isOwn: (row: number) => boolean,
): { scores: Float64Array; outcomes: Float64Array } => ({
  scores: scores.filter((_, row) => isOwn(row)),
  outcomes: outcomes.filter((_, row) => isOwn(row)),
})

function segmentsThen({ customers, features, columns }: WindowTable, segmentation: Segmentation, snapshot: Snapshot) {
  const own = segmentation.scales.map(({ feature }) => ({
    feature,
    column: columns[features.findIndex(({ id }) => id === feature.id)],
  }))
  const found = own.flatMap(({ column }) => (column === undefined ? [] : [column]))
  if (found.length < own.length) return undefined
  const table = { customers, features: own.map(({ feature }) => feature), columns: found, filled: own.map(() => 0) }
  return segmentsIn(table, segmentation, snapshot)
}
