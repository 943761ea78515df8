import type { MeasuredCampaign } from '../../../src/campaigns/learnings/measured-campaign.ts'
import type { TextFeature } from '../../../src/campaigns/learnings/text-features.ts'
import type { ResultMetric, VariantResult } from '../../../src/campaigns/results/variant-result.ts'
import { daysLater } from '../../../src/customers/calendar.ts'
import { type Count, newcombeInterval } from '../../../src/numerics/proportions.ts'
import type { CopyAngle } from '../../../src/writing/copy/copy.ts'

/** How a variant and the hold-out came out. */
export interface VariantCounts {
  angle: CopyAngle
  metric: ResultMetric
  treated: Count
  holdout: Count
}

/** Days between two campaigns, and within which orders are counted. */
export const daysBetweenCampaigns = 14
export const daysCounted = 14

/** The day on which a campaign began. */
export const dayOf = (campaign: number): string => daysLater('2025-01-06', campaign * daysBetweenCampaigns)

/** What the text of each angle has beside it. */
const features: Readonly<Record<CopyAngle, readonly TextFeature[]>> = {
  favourites: ['question', 'you'],
  restock: ['urgency', 'you'],
  arrivals: ['newness', 'question'],
  invitation: ['invitation'],
  service: ['help'],
  thanks: ['thanks'],
}

/** The effect of a variant as a campaign's results have it (campaigns/results/measure.ts). */
export function resultOf(
  campaign: number,
  segment: string,
  variant: string,
  { angle, metric, treated, holdout }: VariantCounts,
): VariantResult {
  const interval = newcombeInterval(treated, holdout)
  if (interval === undefined) throw new Error('somebody is in each arm')
  return {
    campaign: `C${campaign + 1}`,
    variant,
    metric,
    audience: segment,
    segmentation: 'v1',
    segment: segment.replace('segment:', ''),
    angle,
    days: daysCounted,
    treated: { mailboxes: treated.trials, ordered: treated.successes },
    holdout: { mailboxes: holdout.trials, ordered: holdout.successes },
    effect: treated.successes / treated.trials - holdout.successes / holdout.trials,
    ...interval,
  }
}

/** A campaign as learnings are worked out from it. */
export const measuredCampaign = (
  campaign: number,
  segment: string,
  results: readonly VariantResult[],
): MeasuredCampaign => ({
  id: `C${campaign + 1}`,
  at: dayOf(campaign),
  audience: segment,
  segmentation: 'v1',
  channel: 'email',
  offer: { kind: 'none' },
  weekday: 1,
  features: new Map(results.map(({ variant = 'A', angle }) => [variant, features[angle]])),
  results,
})
