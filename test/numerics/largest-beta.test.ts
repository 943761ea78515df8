import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logGamma } from '../../src/numerics/gamma.ts'
import { chancesOfLargest, type ScaledBeta } from '../../src/numerics/largest-beta.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { gammaDraw } from './draws.ts'

const plain = (alpha: number, beta: number): ScaledBeta => ({ alpha, beta, scale: 1, shift: 0 })
const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)

/** P(Y > X) of two beta values in closed form, for a whole number as the alpha of Y (Miller 2014, "Formulas for Bayesian A/B Testing", equation 6). */
function chanceOfSecond(x: ScaledBeta, y: ScaledBeta): number {
  let sum = 0
  for (let i = 0; i < y.alpha; i++)
    sum += Math.exp(
      logBeta(x.alpha + i, x.beta + y.beta) - Math.log(y.beta + i) - logBeta(1 + i, y.beta) - logBeta(x.alpha, x.beta),
    )
  return sum
}

describe('the chance of a beta value to be the largest', () => {
  it.each([
    [plain(1, 1), plain(1, 1)],
    [plain(3, 30), plain(5, 28)],
    [plain(40, 360), plain(55, 345)],
    [plain(400, 3_600), plain(5, 45)],
    [plain(30_000, 270_000), plain(12, 90)],
  ])('is the closed form of two: %o, %o', (x, y) => {
    const [first = 0, second = 0] = chancesOfLargest([x, y])
    expect(second).toBeCloseTo(chanceOfSecond(x, y), 6)
    expect(first + second).toBeCloseTo(1, 12)
  })

  it('is what draws come to, of values on scales of their own', () => {
    const values: ScaledBeta[] = [
      { alpha: 20, beta: 180, scale: 30, shift: -0.5 },
      { alpha: 30, beta: 170, scale: 20, shift: -0.2 },
      { alpha: 4, beta: 36, scale: 28, shift: 0 },
    ]
    const random = seededRandom(3)
    const wins = [0, 0, 0]
    const draws = 40_000
    for (let i = 0; i < draws; i++) {
      const drawn = values.map(({ alpha, beta, scale, shift }) => {
        const a = gammaDraw(random, alpha, 1)
        return (scale * a) / (a + gammaDraw(random, beta, 1)) + shift
      })
      const best = drawn.indexOf(Math.max(...drawn))
      wins[best] = (wins[best] ?? 0) + 1
    }
    for (const [i, chance] of chancesOfLargest(values).entries())
      expect(Math.abs(chance - (wins[i] ?? 0) / draws)).toBeLessThan(0.01)
  })

  it('goes with the value when two are exchanged, and is the same for equal ones', () => {
    const beta = fc.record({
      alpha: fc.double({ min: 1, max: 900, noNaN: true }),
      beta: fc.double({ min: 1, max: 9_000, noNaN: true }),
    })
    fc.assert(
      fc.property(beta, beta, beta, (a, b, c) => {
        const [x, y, z] = [plain(a.alpha, a.beta), plain(b.alpha, b.beta), plain(c.alpha, c.beta)]
        const [first = 0, second = 0, third = 0] = chancesOfLargest([x, y, z])
        const [third2 = 0, second2 = 0, first2 = 0] = chancesOfLargest([z, y, x])
        expect(first2).toBeCloseTo(first, 9)
        expect(second2).toBeCloseTo(second, 9)
        expect(third2).toBeCloseTo(third, 9)
        const [same = 0, again = 0] = chancesOfLargest([x, x])
        expect(same).toBe(again)
      }),
      { numRuns: 30 },
    )
  })
})
