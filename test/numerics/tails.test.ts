import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquaredAbove } from '../../src/numerics/chi-squared.ts'
import { clippedMean, meanAboveZero } from '../../src/numerics/clipped-normal.ts'
import { binomialAbove, negativeBinomialAbove, poissonAbove } from '../../src/numerics/count-tails.ts'
import { expectNormal } from '../../src/numerics/expect-normal.ts'
import { chanceOfLargest, meanOfLargest } from '../../src/numerics/largest-normal.ts'
import { normalBelow, normalDensity, normalQuantile } from '../../src/numerics/normal.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { normalDraw } from './draws.ts'

describe('chi-squared above a value', () => {
  // In closed form: e^(−x/2) with two degrees of freedom, e^(−x/2) (1 + x/2) with four, (1 + x/2 + x²/8) with six, twice the normal tail with one.
  it.each([0.001, 0.5, 1, 3, 10, 40, 300])('is its closed form at %f', (x) => {
    const half = x / 2
    const forms: [number, number][] = [
      [1, 2 * normalBelow(-Math.sqrt(x))],
      [2, Math.exp(-half)],
      [4, Math.exp(-half) * (1 + half)],
      [6, Math.exp(-half) * (1 + half + half ** 2 / 2)],
      [8, Math.exp(-half) * (1 + half + half ** 2 / 2 + half ** 3 / 6)],
    ]
    for (const [freedom, expected] of forms)
      expect(Math.abs(chiSquaredAbove(x, freedom) / expected - 1)).toBeLessThan(1e-12)
  })

  it('is the published table’s', () => {
    // NIST/SEMATECH e-Handbook, table 1.3.6.7.4, upper critical values.
    expect(chiSquaredAbove(10.828, 1)).toBeCloseTo(0.001, 6)
    expect(chiSquaredAbove(3.841, 1)).toBeCloseTo(0.05, 4)
    expect(chiSquaredAbove(13.816, 2)).toBeCloseTo(0.001, 6)
    expect(chiSquaredAbove(29.588, 10)).toBeCloseTo(0.001, 6)
    // Hillstrom's three arms, scipy.
    expect(chiSquaredAbove(0.20253125000000002, 2)).toBeCloseTo(0.9036929575604196, 14)
  })
})

describe('the normal distribution', () => {
  // Abramowitz and Stegun, table 26.1, and the tails of table 26.2.
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.96, 0.9750021048517795],
    [-3, 0.001349898031630095],
    [-6, 9.865876450376946e-10],
    [-10, 7.619853024160527e-24],
  ])('is known below %f', (z, expected) => {
    expect(Math.abs(normalBelow(z) / expected - 1)).toBeLessThan(1e-13)
  })

  it('has a quantile that leads back, from 1e-300 to 1 − 1e-16', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 14)
    for (const p of [1e-300, 1e-100, 1e-12, 0.001, 0.3, 0.5, 0.7, 0.999])
      expect(Math.abs(normalBelow(normalQuantile(p)) / p - 1)).toBeLessThan(1e-11)
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  })

  it('is integrated with kinks and jumps to eleven digits', () => {
    expect(expectNormal(1, 2, (x) => x * x)).toBeCloseTo(5, 11)
    expect(expectNormal(0.3, 0.5, (x) => Math.max(0, x), [0])).toBeCloseTo(meanAboveZero(0.3, 0.5), 12)
    expect(expectNormal(0, 1, (x) => (x > 0.7 ? 1 : 0), [0.7])).toBeCloseTo(normalBelow(-0.7), 12)
    expect(expectNormal(4, 0, (x) => x + 1)).toBe(5)
  })

  it('cut at its bounds has a mean within them', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(number, fc.double({ min: 0, max: 5, noNaN: true }), number, number, (mean, sd, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const found = clippedMean(mean, sd, low, high)
        const integrated = expectNormal(mean, sd, (x) => Math.min(Math.max(x, low), high), [low, high])
        expect(Math.abs(found - integrated)).toBeLessThan(1e-9)
      }),
    )
  })
})

describe('tails of counts', () => {
  it('are the sums of their terms', () => {
    let [poisson, binomial] = [0, 0]
    let [term, chance] = [Math.exp(-3.7), 0.7 ** 20]
    for (let k = 0; k <= 19; k++) {
      poisson += term
      binomial += chance
      expect(poissonAbove(k, 3.7)).toBeCloseTo(1 - poisson, 13)
      expect(binomialAbove(k, 20, 0.3)).toBeCloseTo(1 - binomial, 13)
      term *= 3.7 / (k + 1)
      chance *= ((20 - k) / (k + 1)) * (0.3 / 0.7)
    }
    expect([poissonAbove(-1, 3), binomialAbove(20, 20, 0.3), binomialAbove(-1, 5, 0.1)]).toEqual([1, 0, 1])
  })

  it('of a negative binomial are geometric sums at size one, and Poisson’s at a large one', () => {
    for (const k of [0, 1, 5, 30]) expect(negativeBinomialAbove(k, 4, 1)).toBeCloseTo(0.8 ** (k + 1), 13)
    expect(negativeBinomialAbove(6, 4, 1e7)).toBeCloseTo(poissonAbove(6, 4), 6)
  })

  it('hold for large counts', () => {
    // Both near the normal approximation with its correction for continuity.
    expect(poissonAbove(1_000_000, 1_000_000)).toBeCloseTo(0.5, 3)
    expect(binomialAbove(500_500, 1_000_000, 0.5)).toBeCloseTo(normalBelow(-1.001), 5)
  })
})

describe('the largest of some normal values', () => {
  it('is as high as published', () => {
    // Harter 1961, expected values of normal order statistics.
    expect(meanOfLargest(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 12)
    expect(meanOfLargest(3)).toBeCloseTo(3 / (2 * Math.sqrt(Math.PI)), 12)
    expect(meanOfLargest(5)).toBeCloseTo(1.16296, 5)
    expect(meanOfLargest(10)).toBeCloseTo(1.53875, 5)
  })

  it('is found through noise as often as in draws', () => {
    const random = seededRandom(3)
    for (const [k, correlation] of [
      [3, 0.5],
      [4, 0.9],
    ] as const) {
      const runs = 20_000
      let found = 0
      for (let run = 0; run < runs; run++) {
        const truth = Array.from({ length: k }, () => normalDraw(random))
        const seen = truth.map((value) => correlation * value + Math.sqrt(1 - correlation ** 2) * normalDraw(random))
        if (truth[seen.indexOf(Math.max(...seen))] === Math.max(...truth)) found++
      }
      expect(Math.abs(found / runs - chanceOfLargest(k, correlation))).toBeLessThan(0.012)
    }
  })

  it('is found always without noise, and by chance with nothing else', () => {
    expect([chanceOfLargest(3, 1), chanceOfLargest(3, 0), chanceOfLargest(2, 0), chanceOfLargest(1, 0.3)]).toEqual([
      1,
      1 / 3,
      0.5,
      1,
    ])
    // By three directions of quadrature as by Sheppard's formula, with the third value out of the way.
    expect(chanceOfLargest(3, 0.001)).toBeCloseTo(1 / 3, 3)
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15)
  })
})
