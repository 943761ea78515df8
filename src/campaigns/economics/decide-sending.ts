import { meanAboveZero } from '../../numerics/clipped-normal.ts'
import type { Offer } from '../offer.ts'
import type { AudienceFigures, CampaignCosts } from './audience-figures.ts'
import { breakEven } from './break-even.ts'
import {
  audienceAssumptions,
  type CampaignBelief,
  type CampaignTerms,
  campaignTerms,
  couponAssumptions,
} from './campaign-terms.ts'
import { scaled } from './estimate.ts'
import type { SendDecision } from './send-decision.ts'
import { sendingProfit, wholeEffect } from './sending-profit.ts'
import { chanceOfLoss, estimate, meanAbove, meanLift, meanOf, meanRate } from './two-effects.ts'

/** Sizes of an experiment that are looked at, as shares of the audience. */
const experimentShares = Array.from({ length: 50 }, (_, i) => (i + 1) / 50)

/**
 * Whether to send, by expected profit over not sending: per mailbox (r − b) m − c + l w − r g − k, as in couponEconomics, with the share b that buys anyway.
 * Also what it would be worth to know more: to know the effect exactly (expected value of perfect information), and to hold an experiment first, half of it held
 * out, and to send the rest what its posterior mean says (expected value of sample information; Raiffa and Schlaifer 1961, section 5.5).
 * @returns undefined where the cost of the offer is not known
 */
export function decideSending(
  audience: AudienceFigures,
  costs: CampaignCosts,
  offer: Offer,
  belief: CampaignBelief,
): SendDecision | undefined {
  const terms = campaignTerms(audience, costs, offer, belief)
  if (terms === undefined) return undefined
  const { mailboxes, base } = audience
  const { effects, induced, given, leaked } = terms
  const profit = sendingProfit(terms, costs)
  const expected = meanOf(profit, effects)
  const send = mailboxes > 0 && expected > 0
  const experiment = bestExperiment(audience, terms, expected)
  const even = breakEven(costs.message + base.rate * given + leaked, induced)
  return {
    send,
    profit: scaled(estimate(profit, effects), mailboxes),
    chanceOfLoss: mailboxes > 0 ? chanceOfLoss(profit, effects) : 0,
    orders: scaled(estimate({ constant: -base.rate, ofRate: 1, ofLift: 1 }, effects), mailboxes),
    ...(even === undefined ? {} : { breakEvenEffect: even }),
    valueOfKnowing: mailboxes * Math.max(0, meanAbove(profit, effects) - Math.max(0, expected)),
    ...(experiment === undefined ? {} : { experiment }),
    assumptions: [
      ...audienceAssumptions(audience, costs, belief.message),
      ...(offer.kind === 'none' ? [] : couponAssumptions(belief.coupon)),
    ],
  }
}

/** Of experiments of several sizes the one that is worth most over deciding now, by normal approximation. */
function bestExperiment(
  { mailboxes }: AudienceFigures,
  terms: CampaignTerms,
  expected: number,
): SendDecision['experiment'] {
  const { sd, worth } = wholeEffect(terms)
  const variance = sd ** 2
  if (!(variance > 0)) return undefined
  const base = terms.effects.base
  const treated = meanRate(terms.effects) + meanLift(terms.effects)
  const noise = base * (1 - base) + treated * (1 - treated)
  const now = mailboxes * Math.max(0, expected)
  const gains = experimentShares.map((share) => {
    const size = Math.floor((share * mailboxes) / 2) * 2
    const half = size / 2
    if (half < 2) return { mailboxes: 0, gain: 0 }
    const known = variance / (variance + noise / half)
    const after = meanAboveZero(expected, Math.abs(worth) * Math.sqrt(variance * known))
    return { mailboxes: size, gain: half * expected + (mailboxes - size) * after - now }
  })
  const best = gains.reduce((a, b) => (b.gain > a.gain ? b : a), { mailboxes: 0, gain: 0 })
  return best.gain > 0 ? best : undefined
}
