import type { Engine } from '../../engine/engine.ts'
import { assignToNearest } from '../../numerics/nearest-centre.ts'
import type { FeatureTable } from '../features/feature.ts'
import { featureTable } from '../features/feature-table.ts'
import { fillMissing } from '../features/fill-missing.ts'
import { valuesOf } from '../features/values-of.ts'
import { scalePoints } from '../segments/scale.ts'
import type { Segmentation } from '../segments/segmentation.ts'
import type { Snapshot } from '../snapshot.ts'
import { buildProfiles } from './build-profiles.ts'
import type { Profiles } from './profile.ts'

/** All customers with all features, the segment of each, and what the segments look like. */
export interface DescribedCustomers {
  table: FeatureTable
  /** The segment of each customer of the table, from 0. */
  labels: Uint8Array
  /** The distance of each customer to the centre of the segment, in scaled units. */
  distances: Float64Array
  profiles: Profiles
}

/** Assigns every customer by the standing segmentation and describes the segments. */
export async function describeSegments(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  segmentation: Segmentation,
): Promise<DescribedCustomers> {
  const table = await featureTable(engine, snapshot, folder)
  const { labels, distances } = assign(table, segmentation, snapshot)
  const profiles = await buildProfiles(engine, snapshot, folder, table, labels, segmentation.k)
  return { table, labels, distances, profiles }
}

/** The segment of each customer of a table, from 0, and the distance to its centre, by the standing segmentation. */
export function assign(
  table: FeatureTable,
  { scales, centres }: Segmentation,
  { rules }: Snapshot,
): { labels: Uint8Array; distances: Float64Array } {
  const columns = scales.map(({ feature }) => fillMissing(valuesOf(table, feature.id), rules.fill).values)
  const { labels, squared } = assignToNearest(
    scalePoints(scales, columns),
    scales.length,
    Float64Array.from(centres.flat()),
  )
  return { labels, distances: squared.map(Math.sqrt) }
}
