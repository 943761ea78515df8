import type { Offer } from '../offer.ts'
import type { AudienceFigures, CampaignCosts } from './audience-figures.ts'
import { breakEven } from './break-even.ts'
import { audienceAssumptions, type CampaignBelief, campaignTerms, couponAssumptions } from './campaign-terms.ts'
import type { CouponFigures } from './coupon.ts'
import { type Estimate, scaled } from './estimate.ts'
import { chanceOfLoss, estimate, type Linear, meanLift, meanRate } from './two-effects.ts'

/**
 * What a coupon brings and costs an audience within the horizon, held against the same message without one. Per mailbox, with the share r that buys with
 * the message alone, the lift l of the coupon, what an order leaves (m), leaves with the coupon (w), the discounts given to those who would buy anyway (g) and leaked (k):
 * message r m − c, coupon r m − c + l w − r g − k. Formulas and sources: docs/campaigns-figures.md.
 * @returns undefined where the cost of the offer is not known
 */
export function couponEconomics(
  audience: AudienceFigures,
  costs: CampaignCosts,
  offer: Offer,
  belief: CampaignBelief,
): CouponFigures | undefined {
  const terms = campaignTerms(audience, costs, offer, belief)
  if (terms === undefined) return undefined
  const { effects, order, induced, given, leaked, discount, qualifying } = terms
  const { mailboxes, base } = audience
  const { buyersRedeem, leakage } = belief.coupon
  const [rate, lift] = [meanRate(effects), meanLift(effects)]
  const ofAll = (figure: Linear): Estimate => scaled(estimate(figure, effects), mailboxes)
  const gain: Linear = { constant: -leaked, ofRate: -given, ofLift: induced }
  const isOffered = offer.kind !== 'none'
  const redeemed: Linear = isOffered
    ? { constant: leakage, ofRate: buyersRedeem * qualifying, ofLift: 1 }
    : { constant: 0, ofRate: 0, ofLift: 0 }
  const anyway = rate * redeemed.ofRate
  const all = redeemed.constant + anyway + Math.max(0, lift * redeemed.ofLift)
  const even = breakEven(rate * given + leaked, induced)
  const nothing = mailboxes * base.rate * order
  const redemptions = ofAll(redeemed)
  const kept: Estimate = {
    mean: Math.max(0, redemptions.mean),
    low: Math.max(0, redemptions.low),
    high: Math.max(0, redemptions.high),
  }
  return {
    offer,
    depth: terms.depth,
    qualifying,
    discount,
    lift: estimate({ constant: 0, ofRate: 0, ofLift: 1 }, effects),
    ...(even === undefined ? {} : { breakEvenLift: even }),
    profit: {
      nothing: { mean: nothing, low: nothing, high: nothing },
      message: ofAll({ constant: -costs.message, ofRate: order, ofLift: 0 }),
      coupon: ofAll({ constant: -costs.message - leaked, ofRate: order - given, ofLift: induced }),
    },
    gain: ofAll(gain),
    chanceOfLoss: isOffered && mailboxes > 0 ? chanceOfLoss(gain, effects) : 0,
    redemptions: kept,
    cannibalised: {
      discount: ofAll({ constant: 0, ofRate: given, ofLift: 0 }),
      share: all > 0 ? anyway / all : 0,
    },
    leaked: mailboxes * leaked,
    budget: scaled(kept, discount),
    assumptions: [
      ...audienceAssumptions(audience, costs, belief.message),
      ...(isOffered ? couponAssumptions(belief.coupon) : []),
    ],
  }
}
