import { describe, expect, it } from 'vitest'
import { decideSending } from '../../../src/campaigns/economics/decide-sending.ts'
import { learnedEffect } from '../../../src/campaigns/economics/effect.ts'
import { normalBelow, normalDensity } from '../../../src/numerics/normal.ts'
import { audience, certain, costs, effect } from './shop.ts'

const message = (mean: number, sd: number) => ({ ...certain, message: effect(mean, sd) })

describe('whether to send', () => {
  // An order leaves 18, a message costs .05: it pays from .05 / 18 = .28 points on.
  it('goes by expected profit', () => {
    const yes = decideSending(audience, costs, { kind: 'none' }, message(0.01, 0))
    expect([yes?.send, yes?.chanceOfLoss, yes?.valueOfKnowing]).toEqual([true, 0, 0])
    expect(yes?.profit.mean).toBeCloseTo(1_000 * (0.01 * 18 - 0.05), 9)
    expect(yes?.orders.mean).toBeCloseTo(10, 9)
    expect(yes?.breakEvenEffect).toBeCloseTo(0.05 / 18, 12)
    const no = decideSending(audience, costs, { kind: 'none' }, message(0.002, 0))
    expect([no?.send, no?.chanceOfLoss]).toEqual([false, 1])
    expect(no?.profit.mean).toBeCloseTo(1_000 * (0.002 * 18 - 0.05), 9)
  })

  it('has the interval, the chance of loss and the value of knowing of a normal profit', () => {
    const found = decideSending(
      { ...audience, base: { ...audience.base, rate: 0.5 } },
      costs,
      { kind: 'none' },
      message(0.005, 0.01),
    )
    const [mean, sd] = [1_000 * (0.005 * 18 - 0.05), 1_000 * 0.01 * 18]
    expect(found?.profit.low).toBeCloseTo(mean - 1.959963985 * sd, 4)
    expect(found?.profit.high).toBeCloseTo(mean + 1.959963985 * sd, 4)
    expect(found?.chanceOfLoss).toBeCloseTo(normalBelow(-mean / sd), 9)
    // Expected value of perfect information of a normal prior: s (φ(u) − u Φ(−u)), u = mean / s.
    const u = mean / sd
    expect(found?.valueOfKnowing).toBeCloseTo(sd * (normalDensity(u) - u * normalBelow(-u)), 6)
  })

  it('says what one more experiment is worth, never more than to know', () => {
    const large = { ...audience, mailboxes: 200_000 }
    const found = decideSending(large, costs, { kind: 'none' }, message(0.003, 0.01))
    expect(found?.experiment?.gain).toBeGreaterThan(0)
    expect(found?.experiment?.gain).toBeLessThan(found?.valueOfKnowing ?? 0)
    expect(found?.experiment?.mailboxes).toBeLessThan(large.mailboxes)
    expect(decideSending(large, costs, { kind: 'none' }, message(0.05, 0.001))?.experiment).toBeUndefined()
    expect(
      decideSending({ ...audience, mailboxes: 3 }, costs, { kind: 'none' }, message(0.003, 0.01))?.experiment,
    ).toBeUndefined()
  })

  it('sees no loss where nothing is lost', () => {
    const free = decideSending(audience, { ...costs, message: 0 }, { kind: 'none' }, message(0, 0))
    expect([free?.profit.mean, free?.chanceOfLoss, free?.send]).toEqual([0, 0, false])
  })

  it('takes a coupon along', () => {
    const found = decideSending(audience, costs, { kind: 'percent', depth: 0.1, days: 9 }, certain)
    expect(found?.profit.mean).toBeCloseTo(1_000 * (0.02 * 13 - 0.1 * 5 - 0.05), 9)
    expect(found?.breakEvenEffect).toBeCloseTo((0.05 + 0.1 * 5) / 13, 12)
  })

  it('to nobody, or of goods that leave nothing, is no', () => {
    expect(decideSending({ ...audience, mailboxes: 0 }, costs, { kind: 'none' }, message(0.1, 0.01))?.send).toBe(false)
    const bare = { ...costs, margin: { rate: 0, from: 'settings' as const } }
    const found = decideSending(audience, bare, { kind: 'none' }, message(0.1, 0.01))
    expect([found?.send, found?.breakEvenEffect]).toEqual([false, undefined])
  })
})

describe('an effect that was measured', () => {
  const measured = (id: string, mean: number, half: number) => ({
    id,
    effect: mean,
    low: mean - half,
    high: mean + half,
  })

  it('is drawn towards what was believed, by precision', () => {
    // Prior and measurement are equally precise: the mean of both, at half the variance.
    const found = learnedEffect(effect(0, 0.01), [measured('L1', 0.02, 1.959964 * 0.01)])
    expect(found.mean).toBeCloseTo(0.01, 12)
    expect(found.sd).toBeCloseTo(0.01 / Math.SQRT2, 12)
    expect([found.from, found.learnings]).toEqual(['learned', ['L1']])
  })

  it('is the belief where nothing was measured', () => {
    expect(learnedEffect(effect(0.01, 0.02), [])).toEqual(effect(0.01, 0.02))
    expect(learnedEffect(effect(0.01, 0.02), [measured('L1', 0.5, 0)])).toEqual(effect(0.01, 0.02))
  })
})
