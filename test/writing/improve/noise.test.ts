import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/numerics/random.ts'
import { noiseOf } from '../../../src/writing/improve/noise.ts'

describe('noise', () => {
  it('is the prediction limit of one more run', () => {
    // Mean .7, s = .1, t(.95; 2) = 2.919986: 2.919986 · .1 · √(4/3).
    expect(noiseOf([0.6, 0.7, 0.8], 1, 0)).toBeCloseTo(0.337171, 5)
  })

  it('is larger against a single run: one that is no mean of several', () => {
    // 2.919986 · .1 · √2.
    expect(noiseOf([0.6, 0.7, 0.8], 1, 0, 1)).toBeCloseTo(0.412949, 5)
  })

  it('is at least one line, also where the runs are all the same', () => {
    expect(noiseOf([0.5, 0.5, 0.5, 0.5, 0.5], 3, 0.02)).toBe(0.02)
  })

  it('is passed by chance by at most five in a hundred searches among three unchanged prompts', () => {
    const random = seededRandom(7)
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
    const searches = 4000
    let found = 0
    for (let search = 0; search < searches; search += 1) {
      const runs = Array.from({ length: 5 }, normal)
      const mean = runs.reduce((sum, run) => sum + run, 0) / 5
      const best = Math.max(normal(), normal(), normal())
      if (best - mean > noiseOf(runs, 3, 0)) found += 1
    }
    // 5 % is the most by Bonferroni; the standard error of the share is .35 points.
    expect(found / searches).toBeLessThan(0.061)
    expect(found / searches).toBeGreaterThan(0.03)
  })
})
