import type { MeasuredCampaign } from '../../../src/campaigns/learnings/measured-campaign.ts'
import type { Random } from '../../../src/numerics/random.ts'
import { binomialDraw } from '../../numerics/draws.ts'
import { messageLoop } from './message-loop.ts'
import { type MessageWorld, worldWithout } from './message-world.ts'
import { wavesWithMovingWeights } from './moving-weights.ts'
import { overlappingCampaigns } from './overlapping-campaigns.ts'
import { resultOf } from './simulated-campaign.ts'

/** Worlds in which no message does anything, and something else tempts to believe it. */
export const nullWorlds = ['plain', 'machine-clicks', 'overlapping', 'moving-weights'] as const
export type NullWorld = (typeof nullWorlds)[number]

export interface NullPlan {
  campaigns: number
  /** In each campaign. */
  mailboxes: number
}

/** The campaigns of one such world, measured. */
export function nullCampaigns(kind: NullWorld, { campaigns, mailboxes }: NullPlan, random: Random): MeasuredCampaign[] {
  const world = worldWithout()
  if (kind === 'overlapping') return overlappingCampaigns(world, campaigns, mailboxes, random)
  if (kind === 'moving-weights') return wavesWithMovingWeights(world, campaigns, mailboxes, random)
  const plan = { campaigns, mailboxes, holdout: 0.2, memory: 180 }
  const clicks = kind === 'machine-clicks' ? { besides: clicksIn(world, random) } : {}
  return messageLoop(world, { ...plan, ...clicks }, random).map(({ measured }) => measured)
}

/** Of a hundred who get a message three click; in one segment gateways click for three in ten more. Who gets none clicks on none. */
const clicksIn =
  ({ segments, angles }: MessageWorld, random: Random): NonNullable<Parameters<typeof messageLoop>[1]['besides']> =>
  (campaign, segment, arms, holdout) =>
    arms.flatMap(({ trials }, place) => {
      const angle = angles[place]
      const treated = { trials, successes: binomialDraw(random, trials, segment === 2 ? 0.33 : 0.03) }
      const none = { trials: holdout.trials, successes: 0 }
      return angle === undefined
        ? []
        : resultOf(campaign, segments[segment] ?? '', String.fromCharCode('A'.charCodeAt(0) + place), {
            angle,
            metric: 'clicks',
            treated,
            holdout: none,
          })
    })
