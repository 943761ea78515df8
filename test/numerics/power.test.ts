import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { powerOfMeans } from '../../src/numerics/power-of-means.ts'
import { powerOfProportions, sizeForRise, smallestRise } from '../../src/numerics/power-of-proportions.ts'

const share = fc.double({ min: 0, max: 0.999, noNaN: true })
const size = fc.double({ min: 1, max: 1e6, noNaN: true })

describe('the power of a comparison of shares', () => {
  // R 4, ?power.prop.test: n = 50, p1 = .50, p2 = .75 gives power = 0.740; p1 = .50, p2 = .75, power = .90 gives n = 76.7 in each arm.
  it('is that of R’s power.prop.test', () => {
    const arms = { base: 0.5, treated: 50, untreated: 50, significance: 0.05 }
    expect(powerOfProportions(0.25, arms)).toBeCloseTo(0.7401659, 5)
    const both = sizeForRise(0.5, 0.25, 0.5, { significance: 0.05, power: 0.9 }) ?? Number.NaN
    expect(both / 2).toBeCloseTo(76.7, 1)
  })

  it('is the level where there is no difference, and all where it is certain', () => {
    expect(powerOfProportions(0, { base: 0.2, treated: 900, untreated: 100, significance: 0.05 })).toBeCloseTo(0.05, 10)
    expect(powerOfProportions(1, { base: 0, treated: 50, untreated: 50, significance: 0.05 })).toBe(1)
    expect(powerOfProportions(0.5, { base: 0.2, treated: 0, untreated: 100, significance: 0.05 })).toBe(0)
  })

  it('of the smallest rise is the one asked for, and the size for it leads back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.6, noNaN: true }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        fc.double({ min: 2_000, max: 1e6, noNaN: true }),
        (base, untreatedShare, all) => {
          const arms = {
            base,
            treated: all * (1 - untreatedShare),
            untreated: all * untreatedShare,
            significance: 0.05,
          }
          const rise = smallestRise(arms, 0.8)
          fc.pre(rise !== undefined)
          expect(powerOfProportions(rise ?? 0, arms)).toBeCloseTo(0.8, 8)
          const needed = sizeForRise(base, rise ?? 0, untreatedShare, { significance: 0.05, power: 0.8 }) ?? 0
          expect(Math.abs(needed / all - 1)).toBeLessThan(1e-4)
        },
      ),
    )
  })

  it('lets more mailboxes show less, and is a share for any input', () => {
    fc.assert(
      fc.property(
        share,
        size,
        size,
        fc.double({ min: 1, max: 100, noNaN: true }),
        share,
        (base, treated, untreated, more, effect) => {
          const arms = { base, treated, untreated, significance: 0.05 }
          const power = powerOfProportions(effect, arms)
          expect(power).toBeGreaterThanOrEqual(0)
          expect(power).toBeLessThanOrEqual(1 + 1e-12)
          const few = smallestRise(arms, 0.8)
          const many = smallestRise({ ...arms, treated: treated * more, untreated: untreated * more }, 0.8)
          if (few !== undefined) expect(many).toBeLessThanOrEqual(few * (1 + 1e-9))
        },
      ),
    )
  })

  it('finds no rise above everybody', () => {
    expect(smallestRise({ base: 1, treated: 1e6, untreated: 1e6, significance: 0.05 }, 0.8)).toBeUndefined()
    expect(smallestRise({ base: 0.3, treated: 2, untreated: 1, significance: 0.05 }, 0.8)).toBeUndefined()
    expect(sizeForRise(0.3, 0, 0.5, { significance: 0.05, power: 0.8 })).toBeUndefined()
  })
})

describe('the power of a comparison of means', () => {
  // R 4, ?power.t.test: n = 20, delta = 1, sd = 1 gives power = 0.869 (0.8689528); power = .90, delta = 1 gives n = 22.02110.
  it('is that of R’s power.t.test', () => {
    expect(powerOfMeans(1, { n: 20, variance: 1 }, { n: 20, variance: 1 }, 0.05)).toBeCloseTo(0.8689528, 6)
    expect(powerOfMeans(1, { n: 22.0211, variance: 1 }, { n: 22.0211, variance: 1 }, 0.05)).toBeCloseTo(0.9, 5)
  })

  it('is the level without a difference, nothing with one in an arm, and rises with the difference', () => {
    const [a, b] = [
      { n: 30, variance: 4 },
      { n: 12, variance: 9 },
    ]
    expect(powerOfMeans(0, a, b, 0.05)).toBeCloseTo(0.05, 6)
    expect(powerOfMeans(5, a, { n: 1, variance: 1 }, 0.05)).toBe(0)
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (one, other) => {
          const [small, large] = [Math.min(one, other), Math.max(one, other)]
          expect(powerOfMeans(large, a, b, 0.05)).toBeGreaterThanOrEqual(powerOfMeans(small, a, b, 0.05) - 1e-9)
        },
      ),
    )
  })
})
