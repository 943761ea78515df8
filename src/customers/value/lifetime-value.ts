import { type Duration, inUnit } from '../../numerics/duration.ts'
import { type Discounting, discountedPurchases, type PurchaseModel } from '../../numerics/purchase-model.ts'
import type { Costs, Margin } from './margin.ts'
import { perHistory, spendPerPurchase } from './model-forecast.ts'
import type { Bought, CustomerHistories } from './purchase-days.ts'
import type { SpendModel } from './spend-model.ts'

/** What each customer will bring, in the order of the histories. */
export interface Lifetimes {
  /** Purchases within the horizon, those of later months discounted. */
  purchases: Float64Array
  /** What they bring, costs taken off as far as they are known. */
  value: Float64Array
}

/** What turns purchases into value. */
export interface Economics {
  margin: Margin['margin']
  costs: Costs
  discounting: Discounting
}

/** Months of the horizon, each discounted by the rate of a year. */
export const monthly = (months: number, yearly: number): Discounting => ({
  period: { value: 1, unit: 'months' },
  periods: months,
  discount: (1 + yearly) ** (1 / 12) - 1,
})

/** Lifetime value by a model of purchases and one of spend: discounted purchases × (margin of one − its cost) − what campaigns cost. */
export function lifetimesByModel(
  purchases: PurchaseModel,
  spend: SpendModel,
  customers: CustomerHistories,
  economics: Economics,
): Lifetimes {
  const counts = perHistory(customers, (history) => discountedPurchases(purchases, history, economics.discounting))
  const worth = spendPerPurchase(spend, customers)
  return {
    purchases: counts,
    value: bringing(
      counts,
      counts.map((count, i) => count * (worth[i] ?? 0)),
      economics,
    ),
  }
}

/**
 * Lifetime value from a forecast of some days, and from a model of purchases and one of spend for the time after them: trees know no time beyond
 * what they have seen. What the days bring is discounted as if it came in their middle.
 */
export function lifetimesByForecast(
  forecast: Bought,
  days: number,
  { purchases, spend }: { purchases: PurchaseModel; spend: SpendModel },
  customers: CustomerHistories,
  economics: Economics,
): Lifetimes {
  const { discount, period, periods } = economics.discounting
  const span: Duration = { value: days, unit: 'days' }
  const months = inUnit(span, period.unit) / period.value
  // A horizon within the days takes its part of them.
  const part = Math.min(1, periods / months) / (1 + discount) ** (Math.min(months, periods) / 2)
  const later = perHistory(customers, (history) => discountedPurchases(purchases, history, economics.discounting, span))
  const worth = spendPerPurchase(spend, customers)
  const counts = later.map((count, i) => count + (forecast.purchases[i] ?? 0) * part)
  const revenue = later.map((count, i) => count * (worth[i] ?? 0) + (forecast.revenue[i] ?? 0) * part)
  return { purchases: counts, value: bringing(counts, revenue, economics) }
}

function bringing(
  purchases: Float64Array,
  revenue: Float64Array,
  { margin, costs, discounting }: Economics,
): Float64Array {
  const { periods, discount } = discounting
  const service = costs.servicePerOrder ?? 0
  const months = Array.from({ length: periods }, (_, i) => 1 / (1 + discount) ** (i + 1)).reduce((a, b) => a + b, 0)
  const campaigns = (costs.campaignsPerMonth ?? 0) * months
  return revenue.map((sum, i) => sum * margin.rate - (purchases[i] ?? 0) * service - campaigns)
}

/** Gains − costs of each customer so far: margin of the revenue, less what orders and winning the customer cost. */
export const pastValue = (
  { total, orders }: CustomerHistories,
  { margin, costs }: Pick<Economics, 'margin' | 'costs'>,
): Float64Array =>
  total.map(
    (revenue, i) => revenue * margin.rate - (orders[i] ?? 0) * (costs.servicePerOrder ?? 0) - (costs.acquisition ?? 0),
  )
