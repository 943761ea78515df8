import { describe, expect, it } from 'vitest'
import { answerTo, usualCouponBelief } from '../../../src/campaigns/economics/coupon-belief.ts'
import { learnedCoupon } from '../../../src/campaigns/strategy/learned-coupon.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { z95 } from '../../../src/numerics/z95.ts'
import { normalDraw } from '../../numerics/draws.ts'
import { aLearning } from '../learnings/a-learning.ts'

const none = aLearning({ id: 'L1', feature: 'offer:none', measured: 0.01, error: 0.001 })
const tenth = aLearning({ id: 'L2', feature: 'offer:percent-10', measured: 0.05, error: 0.001 })

describe('what a coupon is believed to add', () => {
  it('is what is usual where campaigns were not of both kinds', () => {
    expect(learnedCoupon(0.1, [])).toEqual(usualCouponBelief(0.1))
    expect(learnedCoupon(0.1, [none])).toEqual(usualCouponBelief(0.1))
    expect(learnedCoupon(0.1, [tenth])).toEqual(usualCouponBelief(0.1))
  })

  it('is how much more campaigns with one brought, where that is known closely', () => {
    const { perTenth } = learnedCoupon(0.1, [none, tenth])
    expect(perTenth).toMatchObject({ from: 'learned', learnings: ['L2', 'L1'] })
    expect(perTenth.mean).toBeCloseTo(0.04, 2)
    expect(perTenth.sd).toBeLessThan(0.002)
  })

  it('is brought to a tenth from another depth by the curve of the belief', () => {
    const answer = answerTo(0.2, usualCouponBelief(0.1))
    const fifth = aLearning({ ...tenth, feature: 'offer:percent-20', measured: 0.01 + 0.04 * answer })
    expect(learnedCoupon(0.1, [none, fifth]).perTenth.mean).toBeCloseTo(0.04, 2)
  })

  it('is no surer for several depths than what campaigns without an offer brought is known', () => {
    const vague = aLearning({ ...none, error: 0.02 })
    const depths = [5, 10, 15].map((depth, place) =>
      aLearning({ ...tenth, id: `L${place + 2}`, feature: `offer:percent-${depth}`, error: 0.0001 }),
    )
    const belief = usualCouponBelief(0.1)
    const widest = 0.02 / answerTo(0.15, belief)
    const { perTenth } = learnedCoupon(0.1, [vague, ...depths])
    expect(perTenth.learnings).toEqual(['L2', 'L3', 'L4', 'L1'])
    expect(1 / perTenth.sd ** 2).toBeLessThan(1 / belief.perTenth.sd ** 2 + 1 / widest ** 2)
  })

  it('holds what is true as often as it says, where depths share one campaign without an offer', () => {
    const random = seededRandom(16)
    const belief = usualCouponBelief(0.1)
    const runs = 4000
    let held = 0
    for (let run = 0; run < runs; run++) {
      const truth = belief.perTenth.mean + belief.perTenth.sd * normalDraw(random)
      const measured = (effect: number, error: number) => ({ measured: effect + error * normalDraw(random), error })
      const { perTenth } = learnedCoupon(0.1, [
        aLearning({ ...none, ...measured(0.01, 0.02) }),
        ...[5, 10, 15, 20].map((depth) =>
          aLearning({
            ...tenth,
            feature: `offer:percent-${depth}`,
            ...measured(0.01 + truth * answerTo(depth / 100, belief), 0.005),
          }),
        ),
      ])
      if (Math.abs(perTenth.mean - truth) < z95 * perTenth.sd) held++
    }
    // Three standard errors of the share about 95 %.
    expect(held / runs).toBeGreaterThan(0.9397)
    expect(held / runs).toBeLessThan(0.9603)
  })
})
