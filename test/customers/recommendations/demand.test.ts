import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foreseeDemand } from '../../../src/customers/recommendations/demand.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { purchasesOf } from './made-up.ts'

/** Customers who order every ten days, one of six products by turns, some from later on. */
const steady = purchasesOf(
  Array.from({ length: 120 }, (_, customer) =>
    Array.from({ length: 24 - (customer % 3) * 4 }, (_, order) => ({
      day: (customer % 10) + (order + (customer % 3) * 4) * 10,
      products: [(customer + order) % 6],
    })),
  ),
)
const everyone = (): boolean => true

describe('demand', () => {
  it('of customers who order as ever is what they always order', () => {
    const found = foreseeDemand(steady, 240, 30, everyone)
    expect(found?.orders).toBeCloseTo(360, -1)
    expect(found?.products).toHaveLength(6)
    for (const { units, low, high } of found?.products ?? []) {
      expect(Math.abs(units - 60)).toBeLessThan(3)
      expect(low).toBeLessThanOrEqual(units)
      expect(high).toBeGreaterThanOrEqual(units)
      expect(high - low).toBeLessThan(20)
    }
  })

  it('of a part is its part, and of nobody nothing', () => {
    const half = foreseeDemand(steady, 240, 30, (customer) => customer % 2 === 0)
    expect(half?.orders).toBeCloseTo(180, -1)
    expect(foreseeDemand(steady, 240, 30, () => false)?.products).toEqual([])
  })

  it('is not foreseen from less than four times as many days', () => {
    expect(foreseeDemand(steady, 119, 30, everyone)).toBeUndefined()
    expect(foreseeDemand(steady, 120, 30, everyone)).toBeDefined()
  })

  it('looks at nothing from the day on, and has intervals in order', () => {
    const orders = fc.array(
      fc.array(fc.record({ day: fc.nat(120), products: fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }) }), {
        maxLength: 6,
      }),
      { minLength: 5, maxLength: 30 },
    )
    fc.assert(
      fc.property(orders, (drawn) => {
        const early = drawn.map((own) => [...own, { day: 0, products: [4] }].sort((a, b) => a.day - b.day))
        const before = early.map((own) => own.filter(({ day }) => day < 80))
        const found = foreseeDemand(purchasesOf(early), 80, 20, everyone)
        expect(found).toEqual(foreseeDemand(purchasesOf(before), 80, 20, everyone))
        for (const { units, low, high } of found?.products ?? []) {
          expect(units).toBeGreaterThanOrEqual(0)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeGreaterThanOrEqual(low)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('holds what comes about as often as it says, where the future is as the past', () => {
    const random = seededRandom(11)
    const chance = purchasesOf(
      Array.from({ length: 400 }, (_, customer) => {
        const days = Array.from({ length: 270 }, (_, day) => day).filter(
          () => random.next() < 0.01 + (customer % 5) / 100,
        )
        return [0, ...days].map((day) => ({ day, products: [random.integer(60), random.integer(20)] }))
      }),
    )
    const found = foreseeDemand(chance, 240, 30, everyone)
    const came = new Float64Array(60)
    chance.order.forEach((order, at) => {
      if (chance.days[order] >= 240) came[chance.product[at]]++
    })
    const held = (found?.products ?? []).filter(
      ({ product, low, high }) => came[product] >= Math.floor(low) && came[product] <= Math.ceil(high),
    )
    expect(held.length / 60).toBeGreaterThan(0.7)
    expect(held.length / 60).toBeLessThan(1)
  })
})
