import type { Offer } from '../offer.ts'
import type { Assumption } from './assumption.ts'
import type { AudienceFigures, CampaignCosts } from './audience-figures.ts'
import { answerTo, type CouponBelief } from './coupon-belief.ts'
import { type DiscountedOrders, discountedOrders } from './discounted-orders.ts'
import type { Effect } from './effect.ts'
import type { TwoEffects } from './two-effects.ts'

/** What is believed of a campaign. */
export interface CampaignBelief {
  message: Effect
  coupon: CouponBelief
}

/** The parts that all money of a campaign is put together from, per mailbox. */
export interface CampaignTerms extends DiscountedOrders {
  effects: TwoEffects
  depth: number
  /** What an order leaves without a discount. */
  order: number
  /** What an order leaves that comes because of the coupon. */
  induced: number
  /** Discount per order of those who would buy anyway. */
  given: number
  /** Discount per code on codes that others use. */
  leaked: number
}

/** @returns undefined where the offer's cost is not known (free shipping without the cost of shipping) */
export function campaignTerms(
  { base, order }: AudienceFigures,
  costs: CampaignCosts,
  offer: Offer,
  { message, coupon }: CampaignBelief,
): CampaignTerms | undefined {
  const discounted = discountedOrders(offer, order, costs.shipping)
  if (discounted === undefined) return undefined
  const { qualifying, value, discount } = discounted
  const depth = offer.kind === 'none' || value <= 0 ? 0 : Math.min(1, discount / value)
  const answer = answerTo(depth, coupon) * qualifying
  const leaves = (worth: number): number => worth * costs.margin.rate - costs.perOrder
  return {
    ...discounted,
    effects: {
      base: base.rate,
      message,
      coupon: { mean: coupon.perTenth.mean * answer, sd: coupon.perTenth.sd * answer },
    },
    depth,
    order: leaves(order.mean),
    induced: leaves(value) - discount,
    given: coupon.buyersRedeem * qualifying * discount,
    leaked: coupon.leakage * discount,
  }
}

/** What the figures of an audience take for granted. */
export const audienceAssumptions = (
  { base, order }: AudienceFigures,
  { margin, message, perOrder }: CampaignCosts,
  effect: Effect,
): Assumption[] => [
  { code: `base-rate-${base.from}`, value: base.rate },
  { code: 'horizon-days', value: base.days },
  { code: 'order-value-lognormal', value: order.mean },
  margin.from === 'unknown' ? { code: 'margin-unknown' } : { code: 'margin-rate', value: margin.rate },
  { code: 'message-cost', value: message },
  { code: 'order-cost', value: perOrder },
  { code: `message-effect-${effect.from}`, value: effect.mean },
  { code: 'same-effect-for-all' },
  { code: 'one-order-each' },
  { code: 'not-bought-earlier' },
]

/** What the figures of a coupon take for granted besides. */
export const couponAssumptions = ({ perTenth, saturation, buyersRedeem, leakage }: CouponBelief): Assumption[] => [
  { code: `coupon-effect-${perTenth.from}`, value: perTenth.mean },
  { code: 'diminishing-response', value: saturation },
  { code: 'buyers-redeem', value: buyersRedeem },
  { code: 'leakage', value: leakage },
  { code: 'no-bigger-baskets' },
]
