import type { Random } from '../../../src/numerics/random.ts'
import type { CopyAngle } from '../../../src/writing/copy/copy.ts'
import { normalDraw } from '../../numerics/draws.ts'

/** A world in which it is known what each message does. Campaigns are numbered from 0 in the order of time. */
export interface MessageWorld {
  segments: readonly string[]
  angles: readonly CopyAngle[]
  /** Share of a segment that orders within the days of a campaign without a message. */
  base: (segment: number, campaign: number) => number
  /** What a message with an angle adds to it. */
  effect: (angle: number, segment: number, campaign: number) => number
}

const angles = ['favourites', 'restock', 'arrivals'] as const
const segments = ['segment:S1', 'segment:S2', 'segment:S3', 'segment:S4']
const bases = [0.06, 0.08, 0.1, 0.14]

/** What messages do on average, how far angles lie from each other, and one angle from itself between segments. */
const usual = { mean: 0.01, betweenAngles: 0.006, betweenSegments: 0.008 }

/**
 * Angles that suit some segments better than others.
 * @param drift from which campaign on the angle that did best in a segment changes places with the one that did worst
 */
export function worldWithPreferences(random: Random, drift = Number.POSITIVE_INFINITY): MessageWorld {
  const means = angles.map(() => usual.mean + usual.betweenAngles * normalDraw(random))
  const before = segments.map((_, s) =>
    means.map((mean) => Math.max(mean + usual.betweenSegments * normalDraw(random), -(bases[s] ?? 0))),
  )
  const after = before.map((effects) => {
    const [least, most] = [Math.min(...effects), Math.max(...effects)]
    return effects.map((effect) => (effect === least ? most : effect === most ? least : effect))
  })
  return {
    segments,
    angles,
    base: (segment) => bases[segment] ?? 0,
    effect: (angle, segment, campaign) => (campaign < drift ? before : after)[segment]?.[angle] ?? 0,
  }
}

/** Messages that do nothing. @param season factor of the base rate, by campaign */
export const worldWithout = (season: (campaign: number) => number = () => 1): MessageWorld => ({
  segments,
  angles,
  base: (segment, campaign) => (bases[segment] ?? 0) * season(campaign),
  effect: () => 0,
})
