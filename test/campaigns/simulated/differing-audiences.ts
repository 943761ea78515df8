import type { MeasuredCampaign } from '../../../src/campaigns/learnings/measured-campaign.ts'
import type { Random } from '../../../src/numerics/random.ts'
import { binomialDraw } from '../../numerics/draws.ts'
import { measuredCampaign, resultOf } from './simulated-campaign.ts'

/** Share that orders anyway. */
const base = 0.08

/** Campaigns with one angle to one audience after another, on each of which it has an effect of its own; the hold-out is half as large as the arm. */
export const campaignsTo = (
  effects: readonly number[],
  each: number,
  mailboxes: number,
  random: Random,
): MeasuredCampaign[] =>
  Array.from({ length: effects.length * each }, (_, campaign) => {
    const place = campaign % effects.length
    const count = (trials: number, rate: number) => ({ trials, successes: binomialDraw(random, trials, rate) })
    const audience = `segment:S${place + 1}`
    const treated = count(mailboxes, base + (effects[place] ?? 0))
    const holdout = count(mailboxes / 2, base)
    return measuredCampaign(campaign, audience, [
      resultOf(campaign, audience, 'A', { angle: 'thanks', metric: 'orders', treated, holdout }),
    ])
  })
