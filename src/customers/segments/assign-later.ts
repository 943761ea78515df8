import { knownFeatures } from '../features/feature-table.ts'
import { foldersOf, type Snapshot } from '../snapshot.ts'
import type { Segmentation } from './segmentation.ts'

/**
 * A standing segmentation after events, reviews or people were added. Where it goes by them, all customers are assigned when a reader next needs
 * them; where it does not, nobody moves. Undefined where it goes by something that is there no longer.
 */
export function assignLater(standing: Segmentation, before: Snapshot, after: Snapshot): Segmentation | undefined {
  const features = standing.scales.map(({ feature }) => feature)
  const known = knownFeatures(after)
  if (features.some(({ id }) => !known.includes(id))) return undefined
  const goesBy = features.some(
    ({ source }) =>
      source === 'events' || source === 'reviews' || (source === 'attribute' && after.reading.kind === 'orders'),
  )
  const counted = standing.counted ?? {
    parts: foldersOf(before).length,
    ...(before.asOf === undefined ? {} : { asOf: before.asOf }),
    ...partsOfCompanions(before),
  }
  return { ...standing, snapshot: after.id, ...(goesBy ? { counted } : {}) }
}

/** How many parts each table beside the orders has. */
export const partsOfCompanions = ({
  companions,
}: Snapshot): Pick<NonNullable<Segmentation['counted']>, 'companions'> =>
  companions === undefined
    ? {}
    : { companions: Object.fromEntries(companions.map(({ kind, parts }) => [kind, parts.length])) }
