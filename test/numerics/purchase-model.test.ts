import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedSpend } from '../../src/numerics/gamma-gamma.ts'
import { distinctHistories, historiesIn } from '../../src/numerics/purchase-histories.ts'
import {
  aliveChance,
  discountedPurchases,
  fitPurchases,
  type PurchaseModel,
  purchaseModels,
} from '../../src/numerics/purchase-model.ts'
import { cdnow, oracle, relative } from './cdnow.ts'

describe('lifetime value', () => {
  it('is the reference’s at its parameters, in weeks', () => {
    const { bg, gammaGamma, named, first10, weeksPerMonth, monthlyDiscount, months } = oracle.lifetimeValue
    const model: PurchaseModel = { unit: 'weeks', model: 'bg', parameters: bg }
    const { x, tx, T, mean } = cdnow()
    const year = {
      period: { value: weeksPerMonth, unit: 'weeks' as const },
      periods: months,
      discount: monthlyDiscount,
    }
    const value = (i: number): number =>
      discountedPurchases(model, { x: x[i] ?? 0, tx: tx[i] ?? 0, T: T[i] ?? 0 }, year) *
      (expectedSpend(gammaGamma, x[i] ?? 0, mean[i] ?? 0) ?? Number.NaN)
    for (const [index, expected] of first10.entries()) expect(relative(value(index), expected)).toBeLessThan(1e-6)
    for (const [id, expected] of Object.entries<number>(named))
      if (expected > 1e-3) expect(relative(value(Number(id) - 1), expected)).toBeLessThan(1e-6)
    const sum = [...x.keys()].reduce((total, i) => total + value(i), 0)
    expect(relative(sum, oracle.lifetimeValue.sum)).toBeLessThan(1e-6)
  })

  it.each(purchaseModels)('another unit of time gives the same: %s', (name) => {
    const weeks = distinctHistories(cdnow())
    const [one, other] = [fitPurchases(name, weeks), fitPurchases(name, historiesIn(weeks, 'days'))]
    const year = { period: { value: 1, unit: 'months' as const }, periods: 12, discount: 0.01 }
    const inWeeks = discountedPurchases(one, { x: 2, tx: 30.43, T: 38.86 }, year)
    expect(relative(discountedPurchases(other, { x: 2, tx: 30.43 * 7, T: 38.86 * 7 }, year), inWeeks)).toBeLessThan(
      1e-5,
    )
  })
})

const parameter = fc.double({ min: 0.05, max: 20, noNaN: true })
const models: fc.Arbitrary<PurchaseModel> = fc
  .tuple(fc.constantFrom(...purchaseModels), parameter, parameter, parameter, parameter)
  .map(([model, r, alpha, third, fourth]) =>
    model === 'pareto'
      ? { unit: 'weeks', model, parameters: { r, alpha, s: third, beta: fourth } }
      : { unit: 'weeks', model, parameters: { r, alpha, a: third, b: fourth } },
  )

describe('P(alive)', () => {
  it('does not fall with a later last purchase', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        models,
        fc.integer({ min: 1, max: 1_000 }),
        share,
        share,
        fc.integer({ min: 1, max: 500 }),
        (model, x, one, other, T) => {
          const [early, late] = [Math.min(one, other) * T, Math.max(one, other) * T]
          expect(aliveChance(model, { x, tx: late, T })).toBeGreaterThanOrEqual(
            aliveChance(model, { x, tx: early, T }) - 1e-9,
          )
        },
      ),
    )
  })
})

it('a fit does not depend on the order of the customers', () => {
  const { unit, x, tx, T } = cdnow()
  const turned = { unit, x: x.toReversed(), tx: tx.toReversed(), T: T.toReversed() }
  for (const name of purchaseModels)
    expect(fitPurchases(name, distinctHistories(turned)).parameters).toEqual(
      fitPurchases(name, distinctHistories({ unit, x, tx, T })).parameters,
    )
})
