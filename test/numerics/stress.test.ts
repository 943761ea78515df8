import { describe, expect, it } from 'vitest'
import { distinctHistories, type PurchaseHistories, scaleTimes } from '../../src/numerics/purchase-histories.ts'
import { aliveChance, fitPurchases, purchaseModels, purchasesWithin } from '../../src/numerics/purchase-model.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { cdnow, relative } from './cdnow.ts'

const weeks = (rows: [number, number, number][]): PurchaseHistories => ({
  unit: 'weeks',
  x: Float64Array.from(rows, ([x]) => x),
  tx: Float64Array.from(rows, ([, tx]) => tx),
  T: Float64Array.from(rows, ([, , T]) => T),
})
const random = seededRandom(1)
const nobodyLeaves = weeks(
  Array.from({ length: 300 }, () => [20 + random.integer(20), 38 + random.next(), 39] as [number, number, number]),
)
const heavyBuyers = ({ x, tx, T }: PurchaseHistories): PurchaseHistories => ({
  unit: 'weeks',
  x: Float64Array.from([...x, 500, 1000, 2000, 3000, 5000]),
  tx: Float64Array.from([...tx, 38, 38, 38, 38, 38]),
  T: Float64Array.from([...T, 39, 39, 39, 39, 39]),
})
const few = ({ x, tx, T }: PurchaseHistories): PurchaseHistories => ({
  unit: 'weeks',
  x: x.slice(0, 20),
  tx: tx.slice(0, 20),
  T: T.slice(0, 20),
})

describe('what goes wrong elsewhere', () => {
  it.each([
    ['buyers by the thousand', heavyBuyers(cdnow())],
    ['a shop that nobody leaves', nobodyLeaves],
    ['twenty customers', few(cdnow())],
  ])('ends at a maximum with figures that are finite: %s', (_, histories) => {
    for (const name of purchaseModels) {
      const model = fitPurchases(name, distinctHistories(histories))
      expect(model.fit.slope).toBeLessThan(1e-3)
      expect(Number.isFinite(model.fit.logLikelihood)).toBe(true)
      for (const history of [
        { x: 0, tx: 0, T: 39 },
        { x: 300, tx: 38, T: 39 },
        { x: 5000, tx: 5, T: 39 },
      ]) {
        const alive = aliveChance(model, history)
        const ahead = purchasesWithin(model, history, { value: 39, unit: 'weeks' })
        expect([alive >= 0 && alive <= 1, Number.isFinite(ahead) && ahead >= 0]).toEqual([true, true])
      }
    }
  })

  it('a shop that nobody leaves is forecast at its rate', () => {
    const model = fitPurchases('bg', distinctHistories(nobodyLeaves))
    expect(purchasesWithin(model, { x: 30, tx: 38, T: 39 }, { value: 39, unit: 'weeks' })).toBeCloseTo(29.2, 0)
  })

  it.each([1 / 52, 7, 604_800])('times %d times as long give the same model', (factor) => {
    const histories = distinctHistories(cdnow())
    const [one, other] = [fitPurchases('bg', histories), fitPurchases('bg', scaleTimes(histories, factor))]
    if (one.model === 'pareto' || other.model === 'pareto') throw new Error('it is BG/NBD')
    for (const name of ['r', 'a', 'b'] as const)
      expect(relative(other.parameters[name], one.parameters[name])).toBeLessThan(1e-5)
    expect(relative(other.parameters.alpha, one.parameters.alpha * factor)).toBeLessThan(1e-5)
  })
})
