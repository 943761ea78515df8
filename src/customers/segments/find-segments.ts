import type { Engine } from '../../engine/engine.ts'
import { featureTable, usualFeatures } from '../features/feature-table.ts'
import type { Snapshot } from '../snapshot.ts'
import { type FoundSegments, type SegmentOptions, segmentTable } from './segment-table.ts'

export interface FindOptions extends SegmentOptions {
  progress: (stage: 'features' | 'grouping') => void
}

/**
 * Groups the customers of a snapshot: reads their features, and groups them by these.
 * @throws ShoalError customers/too-few, customers/all-equal, segments/…, features/unknown
 */
export async function findSegments(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  options: FindOptions,
): Promise<FoundSegments> {
  options.progress('features')
  const table = await featureTable(engine, snapshot, folder, options.features ?? usualFeatures(snapshot))
  options.progress('grouping')
  return segmentTable(snapshot, table, options)
}
