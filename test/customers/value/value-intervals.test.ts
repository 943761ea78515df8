import { describe, expect, it } from 'vitest'
import {
  customerVariance,
  levelError,
  movedValues,
  parameterVariance,
  sumBy,
} from '../../../src/customers/value/value-intervals.ts'

const bought = (revenue: number[]) => ({
  purchases: new Float64Array(revenue.length),
  revenue: Float64Array.from(revenue),
})

describe('how far totals may be off', () => {
  it('who is in no group counts nowhere', () => {
    expect([...sumBy(Float64Array.of(1, 2, 4, 8), Int16Array.of(0, -1, 1, 0), 2)]).toEqual([9, 4])
  })

  it('the delta method is that of a product by hand', () => {
    // Values 3 p q and 5 p q with ln p and ln q off by 0.1 and 0.2: the total is off by √(0.1² + 0.2²) of itself.
    const values = ([p = 0, q = 0]: number[]) => Float64Array.of(3 * Math.exp(p + q), 5 * Math.exp(p + q))
    const moved = movedValues(
      [
        [0.01, 0],
        [0, 0.04],
      ],
      values,
    )
    expect(parameterVariance(moved, Int16Array.of(0, 0), 1)[0]).toBeCloseTo(64 * 0.05, 4)
    expect([...parameterVariance(moved, Int16Array.of(0, 1), 2)].map((v) => Math.round(v * 1e4) / 1e4)).toEqual([
      0.45, 1.25,
    ])
  })

  it('the errors of customers add up over a group, and grow with the square of the time', () => {
    const held = { forecast: bought([1, 2, 3]), actual: bought([3, 2, 0]) }
    const [one = 0, other = 0, none = 0] = customerVariance(held, Int16Array.of(0, 0, 1), [4, 1, 2], 3)
    expect([one, other]).toEqual([(4 / 2) * 4 * 9, 9 * 9])
    // A group that nobody was in has the errors of all.
    expect(none).toBeCloseTo((13 / 3) * 2 * 9, 9)
  })

  it('the level is off by what the hold-out’s total was off', () => {
    expect(levelError({ forecast: bought([10, 10]), actual: bought([5, 10]) })).toBe(0.25)
    expect(levelError({ forecast: bought([0]), actual: bought([5]) })).toBe(0)
  })
})
