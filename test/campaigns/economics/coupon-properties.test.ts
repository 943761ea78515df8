import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AudienceFigures, CampaignCosts } from '../../../src/campaigns/economics/audience-figures.ts'
import type { CampaignBelief } from '../../../src/campaigns/economics/campaign-terms.ts'
import { chooseCoupon } from '../../../src/campaigns/economics/choose-coupon.ts'
import { CouponChoice, CouponFigures } from '../../../src/campaigns/economics/coupon.ts'
import { usualCouponBelief } from '../../../src/campaigns/economics/coupon-belief.ts'
import { couponEconomics } from '../../../src/campaigns/economics/coupon-economics.ts'
import { decideSending } from '../../../src/campaigns/economics/decide-sending.ts'
import { usualMessageEffect } from '../../../src/campaigns/economics/effect.ts'
import { SendDecision } from '../../../src/campaigns/economics/send-decision.ts'
import { estimate, type Linear, meanAbove, type TwoEffects } from '../../../src/campaigns/economics/two-effects.ts'
import type { Offer } from '../../../src/campaigns/offer.ts'
import { audience, certain, costs, doubtful, effect } from './shop.ts'

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
const share = fc.oneof(fc.constantFrom(0, 1), between(0, 1))
const audiences: fc.Arbitrary<AudienceFigures> = fc.record({
  mailboxes: fc.oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: 3, max: 1_000_000 })),
  base: fc.record({ rate: share, days: fc.integer({ min: 1, max: 400 }), from: fc.constant('model' as const) }),
  order: fc.record({
    mean: fc.oneof(fc.constant(0), between(0.01, 10_000)),
    sd: fc.oneof(fc.constant(0), between(0, 10_000)),
  }),
})
const allCosts: fc.Arbitrary<CampaignCosts> = fc.record({
  margin: fc.record({ rate: between(0, 1), from: fc.constant('settings' as const) }),
  message: between(0, 1),
  perOrder: between(0, 10),
  shipping: between(0, 10),
})
const effects = fc
  .tuple(between(-0.1, 0.2), fc.oneof(fc.constant(0), between(0, 0.2)))
  .map(([mean, sd]) => effect(mean, sd))
const beliefs: fc.Arbitrary<CampaignBelief> = fc.record({
  message: effects,
  coupon: fc.record({ perTenth: effects, saturation: between(0.05, 2), buyersRedeem: share, leakage: between(0, 0.2) }),
})
const minimum = fc.option(between(0, 500), { nil: undefined })
const offers: fc.Arbitrary<Offer> = fc.oneof(
  fc.constant<Offer>({ kind: 'none' }),
  fc.tuple(between(0.01, 0.9), minimum).map(
    ([depth, least]): Offer => ({
      kind: 'percent',
      depth,
      days: 9,
      ...(least === undefined ? {} : { minimum: least }),
    }),
  ),
  fc.tuple(between(0.01, 500), minimum).map(
    ([amount, least]): Offer => ({
      kind: 'amount',
      amount,
      days: 9,
      ...(least === undefined ? {} : { minimum: least }),
    }),
  ),
  fc.constant<Offer>({ kind: 'free-shipping', days: 9 }),
)

/** Every number in a document, however deep. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : []

describe('figures of a coupon and of a send, whatever the input', () => {
  it('are finite, in order, and as their schemas say', () => {
    fc.assert(
      fc.property(audiences, allCosts, offers, beliefs, (who, price, offer, belief) => {
        const coupon = CouponFigures.parse(couponEconomics(who, price, offer, belief))
        const decision = SendDecision.parse(decideSending(who, price, offer, belief))
        for (const number of [...numbersIn(coupon), ...numbersIn(decision)]) expect(Number.isFinite(number)).toBe(true)
        for (const { low, mean, high } of [
          ...Object.values(coupon.profit),
          coupon.gain,
          coupon.lift,
          coupon.redemptions,
          decision.profit,
          decision.orders,
        ]) {
          expect(low).toBeLessThanOrEqual(mean)
          expect(mean).toBeLessThanOrEqual(high)
        }
        for (const chance of [
          coupon.chanceOfLoss,
          coupon.cannibalised.share,
          decision.chanceOfLoss,
          coupon.qualifying,
        ]) {
          expect(chance).toBeGreaterThanOrEqual(0)
          expect(chance).toBeLessThanOrEqual(1)
        }
        expect(decision.valueOfKnowing).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })

  it('ask for more of a deeper coupon', () => {
    fc.assert(
      fc.property(
        audiences,
        allCosts,
        beliefs,
        between(0.01, 0.6),
        between(0.01, 0.3),
        (who, price, belief, depth, more) => {
          const even = (off: number): number =>
            couponEconomics(who, price, { kind: 'percent', depth: off, days: 9 }, belief)?.breakEvenLift ??
            Number.POSITIVE_INFINITY
          expect(even(depth + more)).toBeGreaterThanOrEqual(even(depth) * (1 - 1e-9))
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the coupon that is suggested', () => {
  it('pays, as prices usually do, where the margin is high, and not where it is usual', () => {
    const belief = { message: usualMessageEffect, coupon: usualCouponBelief(audience.base.rate) }
    const at = (rate: number) =>
      chooseCoupon(audience, { ...costs, margin: { rate, from: 'settings' } }, belief, { days: 9 })
    expect(at(0.4)).toMatchObject({ offer: { kind: 'none' }, reason: 'cannibalisation' })
    expect(at(0.8)).toMatchObject({ offer: { kind: 'percent' }, reason: 'pays' })
  })

  it('is never one where goods leave nothing', () => {
    fc.assert(
      fc.property(audiences, beliefs, (who, belief) => {
        const bare: CampaignCosts = { margin: { rate: 0, from: 'settings' }, message: 0, perOrder: 0 }
        const choice = CouponChoice.parse(chooseCoupon(who, bare, belief, { days: 9 }))
        expect(choice.offer).toEqual({ kind: 'none' })
      }),
      { numRuns: 40 },
    )
  })

  it('is none where it would go to those who buy anyway', () => {
    expect(chooseCoupon(audience, costs, certain, { days: 9 })).toMatchObject({
      offer: { kind: 'none' },
      reason: 'cannibalisation',
    })
  })

  it('is one where hardly anybody buys anyway, at the depth that brings most', () => {
    const dormant = { ...audience, base: { ...audience.base, rate: 0.01 } }
    const choice = chooseCoupon(dormant, costs, certain, { days: 9 })
    expect(choice.reason).toBe('pays')
    const gains = choice.depths.map(({ gain }) => gain)
    expect(choice.best?.gain.mean).toBeCloseTo(Math.max(...gains), 9)
    expect(choice.offer).toEqual({
      kind: 'percent',
      depth: choice.depths[gains.indexOf(Math.max(...gains))]?.depth,
      days: 9,
    })
    // An order of 50 leaves 18 before its discount: above 36 percent it loses money.
    expect(choice.caps?.deepest).toBeCloseTo(0.36, 12)
  })

  it('is none, with the reason, where the margin is not known, too low, nobody is there or nobody answers', () => {
    const unknown: CampaignCosts = { ...costs, margin: { rate: 1, from: 'unknown' } }
    const low: CampaignCosts = { ...costs, margin: { rate: 0.05, from: 'settings' } }
    const deaf = { ...doubtful, coupon: { ...doubtful.coupon, perTenth: effect(-0.01, 0) } }
    const reason = (who: AudienceFigures, price: CampaignCosts, belief: CampaignBelief) =>
      chooseCoupon(who, price, belief, { days: 9 }).reason
    expect(reason(audience, unknown, certain)).toBe('margin-unknown')
    expect(reason(audience, low, certain)).toBe('margin-too-low')
    expect(reason({ ...audience, mailboxes: 0 }, costs, certain)).toBe('nobody')
    expect(reason(audience, costs, deaf)).toBe('no-response')
  })
})

describe('a figure of two uncertain effects', () => {
  const linear: fc.Arbitrary<Linear> = fc.record({
    constant: between(-1, 1),
    ofRate: between(-3, 3),
    ofLift: between(-3, 3),
  })
  const unknown: fc.Arbitrary<TwoEffects> = fc.record({
    base: share,
    message: fc.record({ mean: between(-0.2, 0.2), sd: between(0, 0.2) }),
    coupon: fc.record({ mean: between(-0.2, 0.2), sd: between(0, 0.2) }),
  })

  it('is worth at least as much to who knows it before deciding', () => {
    fc.assert(
      fc.property(linear, unknown, (figure, effects) => {
        const { mean, low, high } = estimate(figure, effects)
        const known = meanAbove(figure, effects)
        expect(known).toBeGreaterThanOrEqual(Math.max(0, mean) - 1e-9)
        expect(low).toBeLessThanOrEqual(high)
      }),
      { numRuns: 60 },
    )
  })

  it('has the interval of a normal one where no share leaves 0 to 1', () => {
    const found = estimate(
      { constant: 2, ofRate: 3, ofLift: -4 },
      { base: 0.5, message: { mean: 0.02, sd: 0.03 }, coupon: { mean: 0.01, sd: 0.02 } },
    )
    const [mean, sd] = [2 + 3 * 0.52 - 4 * 0.01, Math.hypot(3 * 0.03, 4 * 0.02)]
    expect(found.mean).toBeCloseTo(mean, 10)
    expect(found.low).toBeCloseTo(mean - 1.959963985 * sd, 7)
    expect(found.high).toBeCloseTo(mean + 1.959963985 * sd, 7)
  })
})
