import type { Offer } from '../offer.ts'
import type { AudienceFigures, CampaignCosts } from './audience-figures.ts'
import { type CampaignTerms, campaignTerms } from './campaign-terms.ts'
import { type CouponBelief, usualCouponBelief } from './coupon-belief.ts'
import type { Effect } from './effect.ts'
import type { Linear } from './two-effects.ts'

/** What a campaign offers, and what is believed of how people answer it. */
export interface Offered {
  offer: Offer
  belief: CouponBelief
}

/** The terms of a campaign; an offer whose cost is not known is left out. */
export function termsOf(
  audience: AudienceFigures,
  costs: CampaignCosts,
  message: Effect,
  { offer, belief }: Offered = { offer: { kind: 'none' }, belief: usualCouponBelief(audience.base.rate) },
): CampaignTerms {
  const all = { message, coupon: belief }
  const terms = campaignTerms(audience, costs, offer, all) ?? campaignTerms(audience, costs, { kind: 'none' }, all)
  if (terms === undefined) throw new Error('to offer nothing has a known cost')
  return terms
}

/** What sending brings over not sending, per mailbox: (r − b) m − c + l w − r g − k. */
export const sendingProfit = (
  { effects, order, given, induced, leaked }: CampaignTerms,
  { message }: CampaignCosts,
): Linear => ({ constant: -effects.base * order - message - leaked, ofRate: order - given, ofLift: induced })

/** Message and coupon as the one effect that a hold-out measures: what it may be, and what a point of it is worth on average. */
export function wholeEffect({ effects, order, given, induced }: CampaignTerms): {
  mean: number
  sd: number
  worth: number
} {
  const { message, coupon } = effects
  const variance = message.sd ** 2 + coupon.sd ** 2
  return {
    mean: message.mean + coupon.mean,
    sd: Math.sqrt(variance),
    worth: variance > 0 ? ((order - given) * message.sd ** 2 + induced * coupon.sd ** 2) / variance : order - given,
  }
}
