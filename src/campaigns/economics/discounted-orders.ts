import { normalBelow, normalQuantile } from '../../numerics/normal.ts'
import type { Offer } from '../offer.ts'
import type { AudienceFigures } from './audience-figures.ts'

type OrderValues = AudienceFigures['order']

/** What an offer takes off orders. */
export interface DiscountedOrders {
  /** Share of orders that reach the minimum. */
  qualifying: number
  /** Mean value of those, before the discount. */
  value: number
  /** Mean discount of those. */
  discount: number
}

/** Share of orders above a value, and what those above it bring per order of all. */
interface Above {
  share: number
  value: number
}

/** Orders are lognormal with the given mean and spread (partial expectation: Johnson, Kotz and Balakrishnan 1994, section 14.3). */
function ordersAbove({ mean, sd }: OrderValues, limit: number): Above {
  if (limit <= 0) return { share: 1, value: mean }
  if (limit === Number.POSITIVE_INFINITY || mean <= 0) return { share: 0, value: 0 }
  if (sd <= 0) return mean >= limit ? { share: 1, value: mean } : { share: 0, value: 0 }
  const variance = Math.log1p((sd / mean) ** 2)
  const spread = Math.sqrt(variance)
  const place = (Math.log(mean) - variance / 2 - Math.log(limit)) / spread
  return { share: normalBelow(place), value: mean * normalBelow(place + spread) }
}

/** The value that a share of the orders stay below. */
export function orderQuantile({ mean, sd }: OrderValues, share: number): number {
  if (mean <= 0 || sd <= 0) return mean
  const variance = Math.log1p((sd / mean) ** 2)
  return mean * Math.exp(Math.sqrt(variance) * normalQuantile(share) - variance / 2)
}

/**
 * What an offer takes off orders of these values: percent with its cap, an amount up to the order itself, or what shipping costs.
 * @param shipping cost of shipping an order
 * @returns undefined where that cost is needed and not known
 */
export function discountedOrders(
  offer: Offer,
  orders: OrderValues,
  shipping: number | undefined,
): DiscountedOrders | undefined {
  if (offer.kind === 'none') return { qualifying: 1, value: orders.mean, discount: 0 }
  const minimum = offer.minimum ?? 0
  const all = ordersAbove(orders, minimum)
  if (offer.kind === 'free-shipping')
    return shipping === undefined ? undefined : among(all, all.share * shipping, orders.mean)
  const depth = offer.kind === 'percent' ? offer.depth : 1
  const most = offer.kind === 'percent' ? (offer.most ?? Number.POSITIVE_INFINITY) : offer.amount
  const capped = ordersAbove(orders, Math.max(minimum, most / depth))
  return among(all, depth * (all.value - capped.value) + (capped.share > 0 ? most * capped.share : 0), orders.mean)
}

const among = ({ share, value }: Above, discount: number, mean: number): DiscountedOrders =>
  share > 0
    ? { qualifying: share, value: value / share, discount: Math.max(0, discount / share) }
    : { qualifying: 0, value: mean, discount: 0 }
