import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideNext, type MeasuredProfit } from '../../../src/campaigns/analysis/decide-next.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import { meanAboveZero } from '../../../src/numerics/clipped-normal.ts'
import { normalBelow } from '../../../src/numerics/normal.ts'

const one = (effect: number, variance: number, holdoutVariance: number): MeasuredProfit => ({
  variants: [{ variant: 'A', effect, variance, share: 0.8 }],
  holdoutVariance,
})
function decided(measured: MeasuredProfit, prior?: Parameters<typeof decideNext>[2]) {
  const found = decideNext(measured, 1000, prior)
  if (!isKnown(found)) throw new Error('there is a decision')
  return found
}

describe('the next decision', () => {
  it('of one message agrees with the closed forms of the normal distribution', () => {
    // Effect .1 with standard error √(.02 + .02) = .2, per mailbox.
    const { best, choices, round } = decided(one(0.1, 0.02, 0.02))
    expect(best).toBe('A')
    const [nobody, all] = choices
    expect(all?.profit).toMatchObject({ mean: expect.closeTo(100, 9), low: expect.closeTo(100 - 1.959964 * 200, 3) })
    // E max(0, θ) − E θ, and E max(0, θ).
    expect(Math.abs((all?.loss ?? 0) - 1000 * (meanAboveZero(0.1, 0.2) - 0.1))).toBeLessThan(1.5)
    expect(Math.abs((nobody?.loss ?? 0) - 1000 * meanAboveZero(0.1, 0.2))).toBeLessThan(1.5)
    expect(Math.abs((all?.chanceBest ?? 0) - normalBelow(0.5))).toBeLessThan(0.01)
    // One more round halves the variance: the mean will move with half of it.
    expect(Math.abs(round.gain - 1000 * (meanAboveZero(0.1, 0.2 / Math.SQRT2) - 0.1))).toBeLessThan(1.5)
    expect(round.cost).toBeCloseTo(1000 * (0.1 - 0.8 * 0.1), 9)
    expect(round.sends).toBe(Math.ceil(round.cost / round.gain))
  })

  it('holds back where sending is expected to lose, and a round then costs what it loses', () => {
    const { best, round } = decided(one(-0.1, 0.02, 0.02))
    expect(best).toBe('hold-back')
    expect(round.cost).toBeCloseTo(1000 * 0.8 * 0.1, 9)
  })

  it('draws a winner back to what was believed before', () => {
    const without = decided(one(0.4, 0.02, 0.02))
    const { choices, prior } = decided(one(0.4, 0.02, 0.02), { mean: 0, sd: 0.2, from: 'learned' })
    expect(prior).toBe('learned')
    expect(choices[1]?.profit.mean).toBeCloseTo(200, 6)
    expect(without.choices[1]?.profit.mean).toBeCloseTo(400, 6)
  })

  it('never finds a choice better than knowing, nor information without worth, and chances add up', () => {
    const effect = fc.double({ min: -2, max: 2, noNaN: true })
    const variance = fc.double({ min: 0.001, max: 1, noNaN: true })
    fc.assert(
      fc.property(effect, effect, variance, variance, variance, (a, b, ofA, ofB, ofHoldout) => {
        const found = decided({
          variants: [
            { variant: 'A', effect: a, variance: ofA, share: 0.4 },
            { variant: 'B', effect: b, variance: ofB, share: 0.4 },
          ],
          holdoutVariance: ofHoldout,
        })
        const best = found.choices.find(({ choice }) => choice === found.best)
        for (const { loss, profit } of found.choices) {
          expect(loss).toBeGreaterThanOrEqual(best?.loss ?? 0)
          expect(profit.mean).toBeLessThanOrEqual(best?.profit.mean ?? 0)
        }
        expect(found.choices.reduce((sum, { chanceBest }) => sum + chanceBest, 0)).toBeCloseTo(1, 9)
        expect(found.round.gain).toBeGreaterThanOrEqual(0)
        expect(found.round.cost).toBeGreaterThanOrEqual(-1e-9)
      }),
      { numRuns: 10 },
    )
  })

  it('is a reason where nothing varies or nobody is there', () => {
    expect(decideNext(one(0.1, 0, 0), 1000, undefined)).toEqual({ unknown: 'nothing-varies' })
    expect(decideNext(one(0.1, 1, 1), 0, undefined)).toEqual({ unknown: 'nobody' })
  })
})
