import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/numerics/random.ts'
import { runningChance } from '../../src/numerics/running-chance.ts'

describe('a p-value that holds at every look', () => {
  it('agrees with a case worked out by hand', () => {
    // V = 1, τ = 1, θ = 3: Λ = √(1 / 2) exp(9 / 4).
    expect(runningChance([{ effect: 3, standardError: 1 }], [1])).toBeCloseTo(1 / (Math.SQRT1_2 * Math.exp(2.25)), 12)
  })

  it('is 1 before anything is known, and never rises', () => {
    expect(runningChance([], [1])).toBe(1)
    const effects = [3, -2, 5, 0, 0].map((effect) => ({ effect, standardError: 1 }))
    const chances = effects.map((_, place) => runningChance(effects.slice(0, place + 1), [0.5, 2]))
    expect(chances).toEqual(chances.toSorted((a, b) => b - a))
  })

  it('falls below 5 % at any of fifty looks in at most 5 of 100 tests without an effect', () => {
    const random = seededRandom(3)
    let found = 0
    for (let test = 0; test < 600; test++) {
      const effects = Array.from({ length: 50 }, () => ({
        effect: Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next()),
        standardError: 1,
      }))
      if (runningChance(effects, [0.2, 1]) <= 0.05) found++
    }
    expect(found).toBeLessThanOrEqual(30)
    expect(found).toBeGreaterThan(0)
  })
})
