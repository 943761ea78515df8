import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSampleRatio } from '../../../src/campaigns/experiment/check-sample-ratio.ts'
import { SampleRatio } from '../../../src/campaigns/experiment/sample-ratio.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { binomialDraw } from '../../numerics/draws.ts'

const arms = (counts: readonly number[], planned: readonly number[]) =>
  counts.map((count, i) => ({ arm: 'ABCDEF'.charAt(i), count, planned: planned[i] ?? 0 }))

describe('the sample ratio', () => {
  it('of Hillstrom’s three arms is as planned', () => {
    const found = SampleRatio.parse(checkSampleRatio(arms([21_306, 21_307, 21_387], [1, 1, 1])))
    expect(found.statistic).toBeCloseTo(0.20253125, 12)
    expect(found.p).toBeCloseTo(0.9036929575604196, 12)
    expect([found.method, found.stops]).toEqual(['chi-squared', false])
  })

  it('stops where an arm lost some of its mailboxes', () => {
    const found = checkSampleRatio(arms([9_700, 10_300], [0.5, 0.5]))
    expect(found?.statistic).toBeCloseTo(18, 12)
    expect(found?.stops).toBe(true)
  })

  it('goes by exact chances where few are expected in an arm', () => {
    // One of 20 is expected and five came: chi-squared would say p = .00004; binomial, both tails, two arms: 4 × P(X ≥ 5) = .0103.
    const found = checkSampleRatio(arms([5, 15], [0.05, 0.95]))
    expect(found?.method).toBe('exact')
    expect(found?.p).toBeCloseTo(4 * 0.002573939, 7)
    expect(found?.stops).toBe(false)
  })

  it('stops where somebody is in an arm that was to be empty, and says nothing of one arm or of nobody', () => {
    expect(checkSampleRatio(arms([100, 1], [1, 0]))).toMatchObject({ p: 0, stops: true })
    expect(checkSampleRatio(arms([100, 0], [1, 0]))).toMatchObject({ p: 1, stops: false })
    expect(checkSampleRatio(arms([100], [1]))).toBeUndefined()
    expect(checkSampleRatio(arms([0, 0], [0.5, 0.5]))).toBeUndefined()
  })

  it('is a chance for any input', () => {
    const counts = fc.array(fc.nat(100_000), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(
        counts,
        fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (some, planned) => {
          fc.pre(some.some((count) => count > 0))
          const found = checkSampleRatio(arms(some, planned))
          expect(found?.p).toBeGreaterThanOrEqual(0)
          expect(found?.p).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('holds up what was drawn as planned about once in a thousand times', () => {
    const random = seededRandom(9)
    let stopped = 0
    for (let run = 0; run < 20_000; run++) {
      const held = binomialDraw(random, 2_000, 0.1)
      if (checkSampleRatio(arms([held, 2_000 - held], [0.1, 0.9]))?.stops) stopped++
    }
    // 20 expected; 40 would be four standard deviations more.
    expect(stopped).toBeLessThan(40)
    expect(stopped).toBeGreaterThan(4)
  })
})
