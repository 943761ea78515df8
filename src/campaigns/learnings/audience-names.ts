import type { Localized } from '../../language/language.ts'
import type { Campaign } from '../campaign.ts'
import type { Learning } from './learning.ts'
import { placeNow, type StandingSegments } from './place-now.ts'

/** How the audience of a learning is called, where it has a name. */
export type NameOf = (learning: Pick<Learning, 'audience' | 'segmentation'>) => Localized | undefined

/** The names of audiences: of segments that stand as they are called now, of others as the campaigns to them called them. */
export function audienceNames(
  campaigns: readonly Pick<Campaign, 'audience' | 'segmentation'>[],
  standing: StandingSegments | undefined,
): NameOf {
  const names = new Map<string, Localized>()
  for (const { audience, segmentation } of campaigns) {
    const place = placeNow({ audience: audience.expression, segmentation }, standing)
    // What goes on an audience of then may be called otherwise.
    if (place.share === undefined) names.set(keyOf(place), audience.name)
  }
  for (const { id, name } of standing?.segments ?? [])
    names.set(keyOf({ audience: `segment:${id}`, segmentation: standing?.version ?? '' }), name)
  return (learning) => names.get(keyOf(learning))
}

const keyOf = ({ audience, segmentation }: Pick<Learning, 'audience' | 'segmentation'>): string =>
  JSON.stringify([audience, segmentation])
