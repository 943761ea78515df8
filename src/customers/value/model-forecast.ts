import type { Duration } from '../../numerics/duration.ts'
import { type History, type PurchaseModel, purchasesWithin } from '../../numerics/purchase-model.ts'
import type { Bought, CustomerHistories } from './purchase-days.ts'
import { type SpendModel, spendOf } from './spend-model.ts'

/** Works something out once for each history that customers share, and hands it to each of them. */
export function perHistory(
  { distinct }: Pick<CustomerHistories, 'distinct'>,
  worth: (history: History) => number,
): Float64Array {
  const values = distinct.x.map((x, i) => worth({ x, tx: distinct.tx[i] ?? 0, T: distinct.T[i] ?? 0 }))
  return Float64Array.from(distinct.of, (place) => values[place] ?? 0)
}

/** What a purchase of each customer is expected to be worth. */
export const spendPerPurchase = (model: SpendModel, { histories, mean }: CustomerHistories): Float64Array =>
  histories.x.map((x, i) => spendOf(model, x, mean[i] ?? 0))

/** What each customer is expected to buy within a span, by a model of purchases and one of spend. */
export function forecastByModel(
  purchases: PurchaseModel,
  spend: SpendModel,
  customers: CustomerHistories,
  span: Duration,
): Bought {
  const counts = perHistory(customers, (history) => purchasesWithin(purchases, history, span))
  const worth = spendPerPurchase(spend, customers)
  return { purchases: counts, revenue: counts.map((count, i) => count * (worth[i] ?? 0)) }
}

/** What each would buy if they went on at their own rate so far: what a spreadsheet would say, and what a model has to beat. */
export function forecastByPast({ histories: { x, T }, mean }: CustomerHistories, days: number): Bought {
  const purchases = x.map((repeats, i) => ((T[i] ?? 0) > 0 ? (repeats / (T[i] ?? 1)) * days : 0))
  return { purchases, revenue: purchases.map((count, i) => count * (mean[i] ?? 0)) }
}
