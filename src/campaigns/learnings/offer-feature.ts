import type { Offer } from '../offer.ts'

/** How an offer is called as a thing that a message can have: a discount by its depth, in percent. */
export const offerFeature = (offer: Offer): string =>
  offer.kind === 'percent' ? `offer:percent-${Math.round(100 * offer.depth)}` : `offer:${offer.kind}`

/** The depth of a discount, as a share, of which a learning is; undefined where it is of something else. */
export function depthOf(feature: string): number | undefined {
  const percent = /^offer:percent-(\d+)$/.exec(feature)?.[1]
  return percent === undefined ? undefined : Number(percent) / 100
}
