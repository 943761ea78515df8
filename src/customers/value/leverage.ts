import { type DistinctHistories, distinctHistories } from '../../numerics/purchase-histories.ts'
import { type FittedPurchases, purchasesWithin } from '../../numerics/purchase-model.ts'
import { fitTo } from './compare-models.ts'
import { spendPerPurchase } from './model-forecast.ts'
import type { CustomerHistories } from './purchase-days.ts'
import { type FittedSpend, fitSpend } from './spend-model.ts'
import type { Forecast } from './value.ts'

const share = 0.001

/**
 * How much a few customers make the models: the change in the expected purchases, and in the expected spend per purchase, of the others, where the
 * one in a thousand who bought most often, or spent most, are left out of the fit.
 */
export function leverageOf(
  purchases: FittedPurchases,
  spend: FittedSpend,
  customers: CustomerHistories,
): Forecast['leverage'] {
  const { x } = customers.histories
  const count = Math.max(1, Math.floor(x.length * share))
  const rare = without(customers, highest(x, count))
  const { distinct } = rare
  const before = expected(purchases, distinct)
  const modest = without(customers, highest(customers.mean, count))
  const [usual, less] = [spend, fitSpend(modest)].map(({ model }) => sum(spendPerPurchase(model, modest)))
  return {
    customers: count,
    change: before > 0 ? expected(fitTo(purchases.model, rare), distinct) / before - 1 : 0,
    spend: usual !== undefined && usual > 0 ? (less ?? 0) / usual - 1 : 0,
  }
}

const highest = (values: Float64Array, count: number): ReadonlySet<number> =>
  new Set(
    Uint32Array.from(values.keys())
      .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
      .slice(0, count),
  )

function without(
  { customers, histories, mean, total, orders }: CustomerHistories,
  left: ReadonlySet<number>,
): CustomerHistories {
  const keep = (values: Float64Array): Float64Array => values.filter((_, i) => !left.has(i))
  const kept = { unit: histories.unit, x: keep(histories.x), tx: keep(histories.tx), T: keep(histories.T) }
  return {
    customers: customers.filter((_, i) => !left.has(i)),
    histories: kept,
    distinct: distinctHistories(kept),
    mean: keep(mean),
    total: keep(total),
    orders: keep(orders),
  }
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

const year = { value: 1, unit: 'years' } as const

const expected = (model: FittedPurchases, { x, tx, T, weight }: DistinctHistories): number =>
  x.reduce(
    (total, purchases, i) =>
      total + (weight[i] ?? 0) * purchasesWithin(model, { x: purchases, tx: tx[i] ?? 0, T: T[i] ?? 0 }, year),
    0,
  )
