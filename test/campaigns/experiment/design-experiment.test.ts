import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designExperiment } from '../../../src/campaigns/experiment/design-experiment.ts'
import { ExperimentDesign } from '../../../src/campaigns/experiment/experiment-design.ts'
import { rateWithin } from '../../../src/campaigns/experiment/rate-within.ts'
import { powerOfProportions } from '../../../src/numerics/power-of-proportions.ts'
import { audience, certain, costs, effect } from '../economics/shop.ts'

const shop = { ...audience, mailboxes: 20_000, order: { mean: 50, sd: 40 } }
const plan = { holdout: 0.1, variants: 2, daysToSend: (messages: number) => Math.ceil(messages / 5_000) }

describe('the design of an experiment', () => {
  it('finds in 80 of 100 the smallest effect that it names', () => {
    const design = ExperimentDesign.parse(designExperiment(shop, plan, effect(0.005, 0.01), costs))
    expect(design.againstHoldout.arms).toEqual([18_000, 2_000])
    const arms = { base: 0.1, treated: 18_000, untreated: 2_000, significance: 0.05 }
    expect(powerOfProportions(design.againstHoldout.effect ?? 0, arms)).toBeCloseTo(0.8, 9)
    // Two variants of 9,000 each, at the whole 5 %.
    expect(design.betweenVariants?.arms).toEqual([9_000, 9_000])
    expect(design.betweenVariants?.significance).toBe(0.05)
    expect(design.days).toEqual({ sending: 4, window: 30, total: 34 })
  })

  it('divides the level between three pairs of three variants, and has none of one', () => {
    const design = designExperiment(shop, { ...plan, variants: 3 }, effect(0.005, 0.01), costs)
    expect(design.betweenVariants?.significance).toBeCloseTo(0.05 / 3, 15)
    expect(designExperiment(shop, { ...plan, variants: 1 }, effect(0.005, 0.01), costs).betweenVariants).toBeUndefined()
  })

  it('says when the audience is too small, and what size would do', () => {
    const small = designExperiment({ ...shop, mailboxes: 300 }, plan, effect(0.005, 0.01), costs)
    expect(small.tooSmall).toBe(true)
    expect(small.plausible).toBeCloseTo(0.005 + 1.959964 * 0.01, 12)
    const enough = designExperiment({ ...shop, mailboxes: small.enough ?? 0 }, plan, effect(0.005, 0.01), costs)
    expect(enough.tooSmall).toBe(false)
    const almost = designExperiment(
      { ...shop, mailboxes: Math.floor((small.enough ?? 0) * 0.99) },
      plan,
      effect(0.005, 0.01),
      costs,
    )
    expect(almost.tooSmall).toBe(true)
  })

  it('says what the hold-out costs: the orders and the profit that its mailboxes do not bring', () => {
    const { costs: lost } = designExperiment(
      { ...shop, base: { ...shop.base, rate: 0.5 } },
      plan,
      effect(0.01, 0.002),
      costs,
    )
    // 2,000 held out × one point = 20 orders of 18, less 2,000 messages saved.
    expect(lost.orders.mean).toBeCloseTo(20, 9)
    expect(lost.profit.mean).toBeCloseTo(20 * 18 - 100, 9)
    expect(lost.orders.low).toBeLessThan(20)
  })

  it('measures a coupon with the message as one effect, and counts what it gives away', () => {
    const offered = { offer: { kind: 'percent' as const, depth: 0.1, days: 9 }, belief: certain.coupon }
    const design = designExperiment(audience, plan, effect(0.01, 0), costs, offered)
    // A tenth off brings 2 points: 3 in all. Of 100 held out, a message saved each; 11 would have got 5 off, 2 leave 13, 1 leaves 18.
    expect(design.plausible).toBeCloseTo(0.03, 12)
    expect(design.costs.orders.mean).toBeCloseTo(3, 9)
    expect(design.costs.profit.mean).toBeCloseTo(2 * 13 + 1 * 18 - 11 * 5 - 100 * 0.05, 9)
    expect(design.assumptions).toContainEqual({ code: 'buyers-redeem', value: 1 })
  })

  it('teaches less from a smaller hold-out', () => {
    const [tenth, half] = [0.1, 0.5].map(
      (holdout) => designExperiment(shop, { ...plan, holdout }, effect(0.005, 0.01), costs).teaches,
    )
    expect(half?.halfWidth).toBeLessThan(tenth?.halfWidth ?? 0)
    expect(half?.excludesNothing).toBeGreaterThan(tenth?.excludesNothing ?? 1)
    // By hand: 1.96 √(.105 × .895 / 18,000 + .1 × .9 / 2,000).
    expect(tenth?.halfWidth).toBeCloseTo(1.959964 * Math.sqrt((0.105 * 0.895) / 18_000 + 0.09 / 2_000), 9)
  })

  it('needs a larger rise of spend than the same rise of orders would be', () => {
    const design = designExperiment(shop, plan, effect(0.005, 0.01), costs)
    expect(design.spend?.effect).toBeGreaterThan((design.againstHoldout.effect ?? 0) * shop.order.mean)
  })

  it('takes the base rate to its own window', () => {
    expect(rateWithin(0.19, 30, 15)).toBeCloseTo(0.1, 12)
    expect([rateWithin(0.3, 30, 30), rateWithin(1, 30, 2), rateWithin(0, 30, 2)]).toEqual([0.3, 1, 0])
    expect(designExperiment(shop, { ...plan, window: 15 }, effect(0.005, 0.01), costs).baseRate).toBeCloseTo(
      1 - Math.sqrt(0.9),
      12,
    )
  })

  it('is finite for any input, and shows no more of fewer mailboxes', () => {
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 0.999, noNaN: true }))
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: 3, max: 200_000 })),
        share,
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (mailboxes, rate, holdout, variants, sd) => {
          const design = (size: number) =>
            ExperimentDesign.parse(
              designExperiment(
                { ...shop, mailboxes: size, base: { ...shop.base, rate } },
                { holdout, variants },
                effect(0.005, sd),
                costs,
              ),
            )
          const [few, many] = [design(mailboxes), design(mailboxes * 2 + 10)]
          if (few.againstHoldout.effect !== undefined)
            expect(many.againstHoldout.effect).toBeLessThanOrEqual(few.againstHoldout.effect * (1 + 1e-9))
          if (few.spend?.effect !== undefined)
            expect(many.spend?.effect).toBeLessThanOrEqual(few.spend.effect * (1 + 1e-6))
          expect(few.teaches.excludesNothing).toBeGreaterThanOrEqual(0)
          expect(few.teaches.excludesNothing).toBeLessThanOrEqual(1)
          expect(JSON.stringify(few)).not.toContain('null')
        },
      ),
      { numRuns: 40 },
    )
  })
})
