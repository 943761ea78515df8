import { allocateSegments } from '../../../src/campaigns/allocation/allocate-segments.ts'
import type { AllocationRules } from '../../../src/campaigns/allocation/allocation-rules.ts'
import { usualAllocation } from '../../../src/campaigns/allocation/allocation-rules.ts'
import type { SegmentRecord } from '../../../src/campaigns/allocation/segment-beliefs.ts'
import { holdoutArm } from '../../../src/campaigns/audience/assign-arm.ts'
import type { MeasuredCampaign } from '../../../src/campaigns/learnings/measured-campaign.ts'
import type { VariantResult } from '../../../src/campaigns/results/variant-result.ts'
import type { Count } from '../../../src/numerics/proportions.ts'
import type { Random } from '../../../src/numerics/random.ts'
import { binomialDraw } from '../../numerics/draws.ts'
import type { MessageWorld } from './message-world.ts'
import { daysBetweenCampaigns, daysCounted, measuredCampaign, resultOf } from './simulated-campaign.ts'

/** A campaign that was sent, measured, and learned from. */
export interface Turn {
  segment: number
  shares: number[]
  /** What each angle does in truth. */
  truth: number[]
  measured: MeasuredCampaign
}

/** How the campaigns of a loop are sent. */
export interface LoopPlan {
  campaigns: number
  /** In each campaign. */
  mailboxes: number
  holdout: number
  /** Days after which evidence counts half in the shares. */
  memory: number
  /** Results that a world shows besides the orders. */
  besides?: (campaign: number, segment: number, arms: readonly Count[], holdout: Count) => VariantResult[]
}

/** Variants are named by letters. */
const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place)

/** Campaigns go to one segment after another; the shares of the angles follow from the campaigns before. */
export function messageLoop(
  world: MessageWorld,
  { campaigns, mailboxes, holdout, memory, besides = () => [] }: LoopPlan,
  random: Random,
): Turn[] {
  const { segments, angles } = world
  const rules: AllocationRules = {
    ...usualAllocation,
    arms: angles,
    base: segments.reduce((sum, _, s) => sum + world.base(s, 0), 0) / segments.length,
    feedback: { after: daysCounted, between: daysBetweenCampaigns },
  }
  const history: SegmentRecord[] = []
  return Array.from({ length: campaigns }, (_, campaign): Turn => {
    const place = campaign % segments.length
    const segment = segments[place] ?? ''
    const shares = (
      allocateSegments(history, [segment], {
        ...rules,
        memory: { halfLife: memory, at: campaign * daysBetweenCampaigns },
      }).get(segment)?.shares ?? []
    ).map(({ propensity }) => propensity)
    const truth = angles.map((_, angle) => world.effect(angle, place, campaign))
    const base = world.base(place, campaign)
    const countOf = (share: number, rate: number): Count => {
      const trials = Math.round(mailboxes * share)
      return { trials, successes: binomialDraw(random, trials, rate) }
    }
    const held = countOf(holdout, base)
    const arms = shares.map((share, angle) => countOf((1 - holdout) * share, base + (truth[angle] ?? 0)))
    for (const [name, { trials, successes }, propensity] of [
      [holdoutArm, held, holdout] as const,
      ...arms.map((count, angle) => [angles[angle] ?? '', count, (1 - holdout) * (shares[angle] ?? 0)] as const),
    ])
      history.push({
        segment,
        batch: `C${campaign + 1}`,
        at: campaign * daysBetweenCampaigns,
        arm: name,
        propensity,
        mailboxes: trials,
        successes,
      })
    const results = arms.flatMap((treated, angle) => {
      const of = angles[angle]
      return of === undefined
        ? []
        : resultOf(campaign, segment, letterOf(angle), { angle: of, metric: 'orders', treated, holdout: held })
    })
    return {
      segment: place,
      shares,
      truth,
      measured: measuredCampaign(campaign, segment, [...results, ...besides(campaign, place, arms, held)]),
    }
  })
}
