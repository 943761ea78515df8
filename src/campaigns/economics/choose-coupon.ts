import type { Offer } from '../offer.ts'
import type { AudienceFigures, CampaignCosts } from './audience-figures.ts'
import { breakEven } from './break-even.ts'
import { type CampaignBelief, type CampaignTerms, campaignTerms } from './campaign-terms.ts'
import type { CouponChoice, CouponFigures, CouponReason } from './coupon.ts'
import { couponEconomics } from './coupon-economics.ts'
import { orderQuantile } from './discounted-orders.ts'
import { meanLift, meanRate } from './two-effects.ts'

/** Depths that shops print on coupons. */
const usualDepths = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]

/** What kind of coupon is looked for. */
export interface CouponRequest {
  /** How long a code counts. */
  days: number
  minimum?: number
  depths?: readonly number[]
}

interface Looked {
  offer: Offer
  depth: number
  terms: CampaignTerms
  gain: number
  lift: number
}

/**
 * The depth that is expected to bring most over the same message without a coupon, which is a possible answer and a common one: a coupon has to win more
 * buyers than it gives discounts to those who would have come anyway. Where the margin is not known none is suggested.
 */
export function chooseCoupon(
  audience: AudienceFigures,
  costs: CampaignCosts,
  belief: CampaignBelief,
  { days, minimum, depths = usualDepths }: CouponRequest,
): CouponChoice {
  const looked = depths.flatMap((depth): Looked[] => {
    const offer: Offer = { kind: 'percent', depth, days, ...(minimum === undefined ? {} : { minimum }) }
    const terms = campaignTerms(audience, costs, offer, belief)
    if (terms === undefined) return []
    const lift = meanLift(terms.effects)
    // Those whom a coupon drives away are no gain, even where an order with it loses money.
    const won = lift * (lift > 0 ? terms.induced : Math.max(0, terms.induced))
    const gain = won - meanRate(terms.effects) * terms.given - terms.leaked
    return [{ offer, depth, terms, lift, gain: gain * audience.mailboxes }]
  })
  const [first, ...others] = looked
  const told = looked.map(({ depth, gain, lift, terms }) => {
    const even = breakEven(meanRate(terms.effects) * terms.given + terms.leaked, terms.induced)
    return { depth, gain, lift, ...(even === undefined ? {} : { breakEvenLift: even }) }
  })
  if (audience.mailboxes === 0 || first === undefined)
    return { offer: { kind: 'none' }, reason: 'nobody', depths: told }
  const winner = others.reduce((a, b) => (b.gain > a.gain ? b : a), first)
  const best = couponEconomics(audience, costs, winner.offer, belief)
  const reason = reasonFor(costs, winner, looked)
  if (best === undefined || reason !== 'pays')
    return { offer: { kind: 'none' }, reason, depths: told, ...(best === undefined ? {} : { best }) }
  return { offer: winner.offer, reason, best, depths: told, caps: capsOf(audience, costs, winner, best) }
}

function reasonFor({ margin }: CampaignCosts, winner: Looked, looked: readonly Looked[]): CouponReason {
  if (margin.from === 'unknown') return 'margin-unknown'
  if (winner.gain > 0) return 'pays'
  if (looked.every(({ terms }) => terms.induced <= 0)) return 'margin-too-low'
  return winner.lift > 0 ? 'cannibalisation' : 'no-response'
}

const capsOf = (
  { order }: AudienceFigures,
  { margin, perOrder }: CampaignCosts,
  { depth, terms }: Looked,
  { budget }: CouponFigures,
): CouponChoice['caps'] => ({
  deepest: Math.min(1, Math.max(0, margin.rate - perOrder / terms.value)),
  perOrder: depth * orderQuantile(order, 0.95),
  budget: budget.high,
})
