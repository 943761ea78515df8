import { describe, expect, it } from 'vitest'
import { countCodes } from '../../../src/campaigns/economics/count-codes.ts'
import { CouponFigures } from '../../../src/campaigns/economics/coupon.ts'
import { couponEconomics } from '../../../src/campaigns/economics/coupon-economics.ts'
import { discountedOrders } from '../../../src/campaigns/economics/discounted-orders.ts'
import type { Offer } from '../../../src/campaigns/offer.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { lognormalDraw } from '../../numerics/draws.ts'
import { audience, certain, costs, doubtful, effect } from './shop.ts'

const tenth: Offer = { kind: 'percent', depth: 0.1, days: 14 }

describe('the economics of a coupon', () => {
  // By hand: an order leaves 50 × .4 − 2 = 18, with the coupon 13. The 100 who buy anyway take 5 each; 20 come for it.
  it('are what one works out by hand', () => {
    const figures = couponEconomics(audience, costs, tenth, certain)
    expect(figures?.profit.nothing.mean).toBeCloseTo(1_800, 9)
    expect(figures?.profit.message.mean).toBeCloseTo(1_750, 9)
    expect(figures?.profit.coupon.mean).toBeCloseTo(1_750 + 20 * 13 - 100 * 5, 9)
    expect(figures?.gain.mean).toBeCloseTo(-240, 9)
    expect(figures?.breakEvenLift).toBeCloseTo(0.5 / 13, 12)
    expect(figures?.redemptions.mean).toBeCloseTo(120, 9)
    expect(figures?.cannibalised.share).toBeCloseTo(100 / 120, 12)
    expect(figures?.cannibalised.discount.mean).toBeCloseTo(500, 9)
    expect(figures?.budget.mean).toBeCloseTo(600, 9)
    expect(figures?.chanceOfLoss).toBe(1)
  })

  it('break even at the break-even lift', () => {
    const { breakEvenLift = 0 } = couponEconomics(audience, costs, tenth, certain) ?? {}
    const even = { ...certain, coupon: { ...certain.coupon, perTenth: effect(breakEvenLift, 0) } }
    expect(couponEconomics(audience, costs, tenth, even)?.gain.mean).toBeCloseTo(0, 9)
  })

  it('count codes that others use as discounts without orders', () => {
    const leaking = { ...certain, coupon: { ...certain.coupon, leakage: 0.02 } }
    const figures = couponEconomics(audience, costs, tenth, leaking)
    expect(figures?.leaked).toBeCloseTo(1_000 * 0.02 * 5, 9)
    expect(figures?.gain.mean).toBeCloseTo(-240 - 100, 9)
    expect(figures?.redemptions.mean).toBeCloseTo(140, 9)
  })

  it('hold their intervals, and say what they take for granted', () => {
    const figures = CouponFigures.parse(couponEconomics(audience, costs, tenth, doubtful))
    for (const { low, mean, high } of [figures.gain, figures.lift, figures.profit.coupon, figures.redemptions]) {
      expect(low).toBeLessThan(mean)
      expect(high).toBeGreaterThan(mean)
    }
    expect(figures.chanceOfLoss).toBeGreaterThan(0)
    expect(figures.chanceOfLoss).toBeLessThan(1)
    expect(figures.assumptions).toContainEqual({ code: 'buyers-redeem', value: 0.8 })
    expect(figures.assumptions).toContainEqual({ code: 'margin-rate', value: 0.4 })
  })

  it('of no coupon are those of the message', () => {
    const figures = couponEconomics(audience, costs, { kind: 'none' }, certain)
    expect([figures?.gain.mean, figures?.redemptions.mean, figures?.chanceOfLoss]).toEqual([0, 0, 0])
    expect(figures?.profit.coupon.mean).toBe(figures?.profit.message.mean)
  })

  it('of free shipping are not known without the cost of shipping, and else its share of the order', () => {
    const offer: Offer = { kind: 'free-shipping', days: 14 }
    expect(couponEconomics(audience, costs, offer, certain)).toBeUndefined()
    const figures = couponEconomics(audience, { ...costs, shipping: 5 }, offer, certain)
    expect(figures?.depth).toBeCloseTo(0.1, 12)
    expect(figures?.gain.mean).toBeCloseTo(-240, 9)
  })
})

describe('what an offer takes off orders', () => {
  const orders = { mean: 60, sd: 45 }
  const offers: [string, Offer, (value: number) => number | undefined][] = [
    ['percent', { kind: 'percent', depth: 0.2, days: 9 }, (v) => 0.2 * v],
    [
      'percent from a minimum, with a cap',
      { kind: 'percent', depth: 0.2, minimum: 40, most: 15, days: 9 },
      (v) => (v < 40 ? undefined : Math.min(15, 0.2 * v)),
    ],
    ['an amount', { kind: 'amount', amount: 30, days: 9 }, (v) => Math.min(30, v)],
    [
      'an amount from a minimum',
      { kind: 'amount', amount: 30, minimum: 50, days: 9 },
      (v) => (v < 50 ? undefined : 30),
    ],
    ['shipping from a minimum', { kind: 'free-shipping', minimum: 50, days: 9 }, (v) => (v < 50 ? undefined : 6)],
  ]

  it.each(offers)('is the mean over drawn orders: %s', (_, offer, off) => {
    const random = seededRandom(11)
    const values = Array.from({ length: 200_000 }, () => lognormalDraw(random, orders.mean, orders.sd))
    const taken = values.flatMap((value) => {
      const discount = off(value)
      return discount === undefined ? [] : [{ value, discount }]
    })
    const mean = (of: 'value' | 'discount'): number => taken.reduce((sum, each) => sum + each[of], 0) / taken.length
    const found = discountedOrders(offer, orders, 6)
    expect(found?.qualifying).toBeCloseTo(taken.length / values.length, 2)
    expect((found?.value ?? 0) / mean('value')).toBeCloseTo(1, 2)
    expect((found?.discount ?? 0) / mean('discount')).toBeCloseTo(1, 2)
  })

  it('is nothing where no order reaches the minimum', () => {
    const offer: Offer = { kind: 'percent', depth: 0.2, minimum: 100, days: 9 }
    expect(discountedOrders(offer, { mean: 60, sd: 0 }, undefined)).toEqual({ qualifying: 0, value: 60, discount: 0 })
  })
})

describe('codes that were used', () => {
  it('are counted, and those that others used', () => {
    const found = countCodes([
      { mailbox: 'a@x.example', redeemedBy: 'a@x.example' },
      { mailbox: 'b@x.example', redeemedBy: 'c@x.example' },
      { mailbox: 'c@x.example' },
      { mailbox: 'd@x.example' },
    ])
    expect([found.issued, found.redeemed, found.byOthers]).toEqual([4, 2, 1])
    expect([found.redemption?.share, found.leakage?.share]).toEqual([0.5, 0.25])
    expect(countCodes([])).toEqual({ issued: 0, redeemed: 0, byOthers: 0 })
  })
})
