import { type DistinctHistories, distinctHistories } from '../../numerics/purchase-histories.ts'
import { type FittedPurchases, purchasesWithin } from '../../numerics/purchase-model.ts'
import { fitTo } from './compare-models.ts'
import type { CustomerHistories } from './purchase-days.ts'

const share = 0.001

/**
 * How much a few customers make the model: the change in the expected purchases of the others, where the one in a thousand who bought most often
 * are left out of the fit.
 */
export function leverageOf(
  model: FittedPurchases,
  customers: CustomerHistories,
): { customers: number; change: number } {
  const { x, tx, T } = customers.histories
  const count = Math.max(1, Math.floor(x.length * share))
  const often = Uint32Array.from(x.keys()).sort((a, b) => (x[b] ?? 0) - (x[a] ?? 0) || a - b)
  const left = new Set(often.slice(0, count))
  const keep = (values: Float64Array): Float64Array => values.filter((_, i) => !left.has(i))
  const others = { unit: 'days' as const, x: keep(x), tx: keep(tx), T: keep(T) }
  const without = fitTo(model.model, { ...customers, histories: others })
  const distinct = distinctHistories(others)
  const before = expected(model, distinct)
  return { customers: count, change: before > 0 ? expected(without, distinct) / before - 1 : 0 }
}

const year = { value: 1, unit: 'years' } as const

const expected = (model: FittedPurchases, { x, tx, T, weight }: DistinctHistories): number =>
  x.reduce(
    (sum, purchases, i) =>
      sum + (weight[i] ?? 0) * purchasesWithin(model, { x: purchases, tx: tx[i] ?? 0, T: T[i] ?? 0 }, year),
    0,
  )
