import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poolEffects } from '../../../src/campaigns/learnings/pool-effects.ts'
import { seededRandom } from '../../../src/numerics/random.ts'

/** Eight coaching programmes (Rubin 1981), a textbook case; DerSimonian and Laird find no variance between them: Q = 4.71 with 7 degrees. */
const schools = [
  { effect: 28, standardError: 15 },
  { effect: 8, standardError: 10 },
  { effect: -3, standardError: 16 },
  { effect: 7, standardError: 11 },
  { effect: -1, standardError: 9 },
  { effect: 1, standardError: 11 },
  { effect: 18, standardError: 10 },
  { effect: 12, standardError: 18 },
]

describe('partial pooling', () => {
  it('agrees with a textbook case', () => {
    const { mean, standardError, between } = poolEffects(schools)
    expect(between).toBe(0)
    expect(mean).toBeCloseTo(7.69, 2)
    expect(standardError).toBeCloseTo(4.07, 2)
  })

  it('agrees with two cells worked out by hand', () => {
    // w = 1 each, mean 5, Q = 50, C = 2 - 2/2 = 1, tau² = (50 - 1) / 1 = 49; a cell is drawn by 1 / 50 towards 5.
    const { mean, between, cells } = poolEffects([
      { effect: 0, standardError: 1 },
      { effect: 10, standardError: 1 },
    ])
    expect({ mean, between }).toEqual({ mean: 5, between: 49 })
    expect(cells[0]?.effect).toBeCloseTo(0.1, 12)
    expect(cells[1]?.effect).toBeCloseTo(9.9, 12)
  })

  it('believes the prior where nothing was measured, and refuses to pool nothing', () => {
    expect(poolEffects([], { prior: { mean: 0.005, sd: 0.01 } })).toMatchObject({ mean: 0.005, standardError: 0.01 })
    expect(() => poolEffects([])).toThrow('nothing')
  })

  it('draws each cell towards the mean and never past it', () => {
    const cell = fc.record({
      effect: fc.double({ min: -1, max: 1, noNaN: true }),
      standardError: fc.double({ min: 0.001, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (measured) => {
        const { mean, cells } = poolEffects(measured)
        for (const [place, { effect, low, high }] of cells.entries()) {
          const raw = measured[place]?.effect ?? 0
          expect(effect).toBeGreaterThanOrEqual(Math.min(raw, mean) - 1e-9)
          expect(effect).toBeLessThanOrEqual(Math.max(raw, mean) + 1e-9)
          expect(high).toBeGreaterThanOrEqual(low)
        }
      }),
    )
  })

  it('tells of the best of many what it is worth, where the raw winner promises too much', () => {
    // Twelve true effects around 1 point, each measured with an error as large as they differ; the best is picked.
    const random = seededRandom(5)
    let [raw, told, worth] = [0, 0, 0]
    for (let round = 0; round < 400; round++) {
      const truth = Array.from({ length: 12 }, () => 0.01 + 0.01 * normal(random))
      const measured = truth.map((effect) => ({ effect: effect + 0.01 * normal(random), standardError: 0.01 }))
      const { cells } = poolEffects(measured)
      const best = cells.reduce((top, { effect }, place) => (effect > (cells[top]?.effect ?? 0) ? place : top), 0)
      raw += measured[best]?.effect ?? 0
      told += cells[best]?.effect ?? 0
      worth += truth[best] ?? 0
    }
    expect(raw / worth).toBeGreaterThan(1.25)
    expect(told / worth).toBeGreaterThan(0.95)
    expect(told / worth).toBeLessThan(1.05)
  })
})

/** Box and Muller. */
function normal(random: ReturnType<typeof seededRandom>): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}
