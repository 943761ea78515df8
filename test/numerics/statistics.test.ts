import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianInterval } from '../../src/numerics/median-interval.ts'
import { mean, standardDeviation } from '../../src/numerics/moments.ts'
import { newcombeInterval, wilsonInterval } from '../../src/numerics/proportions.ts'
import { quantile, quartilesOfSorted, sorted } from '../../src/numerics/quantiles.ts'
import { criticalT, twoSidedT } from '../../src/numerics/student-t.ts'
import { welch } from '../../src/numerics/welch.ts'

describe('mean and standard deviation', () => {
  it('use the divisor n − 1', () => {
    expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5)
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138089935299395, 14)
  })

  it('keep the spread of values far from zero', () => {
    expect(standardDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1)
  })

  it('say nothing without data', () => {
    expect(mean([])).toBeUndefined()
    expect(standardDeviation([5])).toBeUndefined()
    expect(quantile([], 0.5)).toBeUndefined()
    expect(quartilesOfSorted(new Float64Array())).toBeUndefined()
  })
})

describe('quantiles', () => {
  // R 4: quantile(c(1, 3, 4, 10), c(.1, .25, .5, .9)), type 7.
  it.each([
    [0.1, 1.6],
    [0.25, 2.5],
    [0.5, 3.5],
    [0.9, 8.2],
    [0, 1],
    [1, 10],
  ])('interpolate linearly at %f', (probability, expected) => {
    expect(quantile([10, 1, 4, 3], probability)).toBeCloseTo(expected, 12)
  })

  it('at i / (n − 1) are the sorted values, and rise in between', () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, probability) => {
        const ascending = sorted(list)
        const at = Math.floor((list.length - 1) * probability)
        const found = quantile(list, probability) as number
        const slack = 1e-6
        expect(found).toBeGreaterThanOrEqual((ascending[at] as number) - slack)
        expect(found).toBeLessThanOrEqual((ascending[Math.min(at + 1, list.length - 1)] as number) + slack)
      }),
    )
  })

  it('leave the caller’s values in their order', () => {
    const values = Float64Array.of(3, 1, 2)
    quantile(values, 0.5)
    expect([...values]).toEqual([3, 1, 2])
  })
})

describe('the interval of a median', () => {
  it('is undefined where the values are too few for its level', () => {
    expect(medianInterval(Float64Array.of(1, 2, 3, 4, 5), 0.99)).toBeUndefined()
  })

  it('of eight values is their whole range at 99 %, and undefined for seven', () => {
    expect(medianInterval(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8), 0.99)).toEqual({ low: 1, high: 8 })
    expect(medianInterval(Float64Array.of(1, 2, 3, 4, 5, 6, 7), 0.99)).toBeUndefined()
  })

  it('of 201 values and more goes by the normal approximation', () => {
    const ascending = Float64Array.from({ length: 400 }, (_, i) => i + 1)
    // scipy 1.17.1: binom.cdf(173, 400, .5) = 0.0040, binom.cdf(174, 400, .5) = 0.0054.
    expect(medianInterval(ascending, 0.99)).toEqual({ low: 174, high: 227 })
  })

  it('runs between order statistics that lie alike from both ends', () => {
    const ascending = Float64Array.from({ length: 100 }, (_, i) => i + 1)
    // Binomial(100, ½): P(X ≤ 36) = 0.0033, P(X ≤ 37) = 0.0060; the 37th and 64th value hold 99 %.
    expect(medianInterval(ascending, 0.99)).toEqual({ low: 37, high: 64 })
  })
})

describe('intervals of proportions', () => {
  // Newcombe 1998a, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29 by the Wilson score without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson: %i of %i', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  // Newcombe 1998b, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
  ])('Newcombe: %i of %i against %i of %i', (a, m, b, n, low, high) => {
    const interval = newcombeInterval({ successes: a, trials: m }, { successes: b, trials: n })
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  it('are undefined without trials', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined()
    expect(newcombeInterval({ successes: 1, trials: 2 }, { successes: 0, trials: 0 })).toBeUndefined()
  })
})

describe('Welch’s comparison of means', () => {
  it('agrees with scipy 1.17.1 ttest_ind(equal_var=False)', () => {
    const a = [12.1, 9.8, 15.2, 11, 13.3]
    const b = [8.9, 7.7, 10.4, 9.1, 6.2, 8, 11.9]
    const result = welch(moments(a), moments(b))
    expect(result?.t).toBeCloseTo(2.904901627729421, 12)
    expect(result?.freedom).toBeCloseTo(8.106404904457932, 12)
    expect(result?.p).toBeCloseTo(0.019467343538783464, 12)
    expect(result?.low).toBeCloseTo(0.705936663395784, 10)
    expect(result?.high).toBeCloseTo(6.082634765175639, 10)
  })

  it('says nothing of a single value, or of groups that do not vary', () => {
    expect(welch({ n: 1, mean: 3, variance: 0 }, { n: 9, mean: 2, variance: 1 })).toBeUndefined()
    expect(welch({ n: 5, mean: 3, variance: 0 }, { n: 9, mean: 2, variance: 0 })).toBeUndefined()
  })

  it('has Student’s t of scipy 1.17.1 behind it', () => {
    expect(criticalT(0.95, 3.5)).toBeCloseTo(2.9400886379827282, 11)
    expect(criticalT(0.99, 40)).toBeCloseTo(2.7044592674331622, 11)
    expect(twoSidedT(2.1, 7.3)).toBeCloseTo(0.0722467134248534, 13)
  })
})

const moments = (values: number[]) => ({
  n: values.length,
  mean: mean(values) ?? Number.NaN,
  variance: (standardDeviation(values) ?? Number.NaN) ** 2,
})
