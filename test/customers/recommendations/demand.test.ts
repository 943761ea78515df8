import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foreseeDemand } from '../../../src/customers/recommendations/demand.ts'
import { sizesOf, withInterval } from '../../../src/customers/recommendations/demand-errors.ts'
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

/** Orders of 400 customers over some days: each day a customer orders by a chance, one product in five that is bought then. */
function seasonal(length: number, chance: (day: number) => number): ReturnType<typeof purchasesOf> {
  const random = seededRandom(5)
  return purchasesOf(
    Array.from({ length: 400 }, () =>
      [0, ...Array.from({ length }, (_, day) => day).filter((day) => random.next() < chance(day))].map((day) => ({
        day,
        products: [random.integer(40), random.integer(10)],
      })),
    ),
  )
}
/** A rush in the ninth to eleventh month, and half as much right after it. */
const rush = (day: number): number => {
  const month = Math.floor((day % 364) / 28)
  return month >= 9 && month < 12 ? 0.03 : month === 12 ? 0.005 : 0.01
}

describe('an interval', () => {
  it('holds its own estimate, whatever was foreseen and whatever came', () => {
    const pair = fc.record({ forecast: fc.double({ min: 1e-6, max: 1e6, noNaN: true }), came: fc.nat(1e6) })
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 1, maxLength: 700 }),
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        (pairs, forecast) => {
          const { units, low, high } = withInterval(forecast, sizesOf(pairs, 0.8))
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(units)
          expect(high).toBeGreaterThanOrEqual(units)
        },
      ),
    )
    // Most sell nothing and a few very much: nine tenths of what came lie below the mean.
    const rare = Array.from({ length: 400 }, (_, place) => ({ forecast: 1, came: place < 395 ? 0 : 1000 }))
    const { units, high } = withInterval(1, sizesOf(rare, 0.8))
    expect([units, high]).toEqual([12.5, 12.5])
  })
})

describe('the season', () => {
  const cameOf = ({ order, days, product, units }: typeof steady, from: number): Float64Array => {
    const came = new Float64Array(40)
    order.forEach((place, at) => {
      if (days[place] >= from) came[product[at]] += units[at]
    })
    return came
  }

  it('is taken from the same days a year before: what comes after the rush is foreseen, within the intervals', () => {
    const end = 364 + 12 * 28
    const shop = seasonal(end + 28, rush)
    const came = new Set(shop.order.filter((order) => shop.days[order] >= end)).size
    const found = foreseeDemand(shop, end, 28, everyone)
    expect(found?.season?.change).toBeLessThan(0.25)
    expect(found?.ending).toBeUndefined()
    // Without the year before, more than three times as many orders are foreseen as come.
    expect((found?.orders ?? 0) / came).toBeGreaterThan(0.75)
    expect((found?.orders ?? 0) / came).toBeLessThan(1.33)
    const units = cameOf(shop, end)
    const held = (found?.products ?? []).filter(
      ({ product, low, high }) => units[product] >= Math.floor(low) && units[product] <= Math.ceil(high),
    )
    expect(held.length / 40).toBeGreaterThan(0.7)
  })

  it('leaves a shop without one as it is', () => {
    const found = foreseeDemand(
      seasonal(700, () => 0.01),
      700,
      28,
      everyone,
    )
    expect(found?.season?.factor).toBeGreaterThan(0.8)
    expect(found?.season?.factor).toBeLessThan(1.25)
  })

  it('is not known from less than a year and a week; then the end of the data is called what it is', () => {
    const shop = seasonal(364, rush)
    const found = foreseeDemand(shop, 12 * 28, 28, everyone)
    expect(found?.season).toBeUndefined()
    expect(found?.ending?.orders).toBeGreaterThan((found?.ending?.usual ?? 0) * 1.2)
    expect(foreseeDemand(steady, 240, 30, everyone)?.ending).toBeUndefined()
    expect(foreseeDemand(seasonal(371, rush), 370, 28, everyone)?.season).toBeUndefined()
    expect(foreseeDemand(seasonal(372, rush), 371, 28, everyone)?.season).toBeDefined()
  })
})

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
          expect(low).toBeLessThanOrEqual(units)
          expect(high).toBeGreaterThanOrEqual(units)
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
