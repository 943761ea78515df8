import type { Engine } from '../../engine/engine.ts'
import type { FeatureTable } from '../features/feature.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Profiles } from './profile.ts'
import { profileGroups } from './profile-groups.ts'

/** Describes all customers and each segment in figures. @param table all features, @param labels the segment of each customer, from 0 */
export async function buildProfiles(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  table: FeatureTable,
  labels: Uint8Array,
  k: number,
): Promise<Profiles> {
  const all = { rows: Uint32Array.from(labels.keys()), labels, k }
  for await (const profiles of profileGroups(engine, snapshot, folder, table.customers, [all], () => table))
    return profiles
  throw new Error('all customers are a group')
}
