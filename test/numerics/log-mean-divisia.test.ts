import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logMeanDivisia } from '../../src/numerics/log-mean-divisia.ts'

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const product = (values: readonly number[]): number => values.reduce((all, value) => all * value, 1)

describe('the log-mean Divisia index', () => {
  it('parts 100 × 2 to 110 × 1.8 by hand', () => {
    // L(198, 200) = −2 ÷ ln .99 = 198.998…; times ln 1.1 and ln .9
    const [customers = 0, frequency = 0] = logMeanDivisia([100, 2], [110, 1.8])
    expect(customers).toBeCloseTo(18.9666, 3)
    expect(frequency).toBeCloseTo(-20.9666, 3)
  })

  it('gives all of it to the factor that is zero, and shares it where several are', () => {
    expect(logMeanDivisia([0, Number.NaN], [10, 3])).toEqual([30, 0])
    expect(logMeanDivisia([10, 3], [0, Number.NaN])).toEqual([-30, 0])
    expect(logMeanDivisia([0, 0, 2], [5, 4, 2])).toEqual([20, 20, 0])
    expect(logMeanDivisia([0, Number.NaN], [0, Number.NaN])).toEqual([0, 0])
  })

  it('adds up to the change, whatever the factors', () => {
    const factors = fc.array(
      fc.tuple(fc.double({ min: 0.001, max: 1e5, noNaN: true }), fc.double({ min: 0.001, max: 1e5, noNaN: true })),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(factors, (pairs) => {
        const [before, after] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
        const change = product(after) - product(before)
        const size = Math.max(product(after), product(before))
        expect(Math.abs(sum(logMeanDivisia(before, after)) - change)).toBeLessThanOrEqual(1e-9 * size)
      }),
    )
  })

  it('turned round, gives the same with the other sign', () => {
    const ahead = logMeanDivisia([120, 1.4, 8, 3.2], [90, 1.9, 8, 2.5])
    expect(logMeanDivisia([90, 1.9, 8, 2.5], [120, 1.4, 8, 3.2]).map((part) => -part)).toEqual(
      ahead.map((part) => expect.closeTo(part, 9)),
    )
  })
})
