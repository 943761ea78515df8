import { describe, expect, it } from 'vitest'
import { answerTo, usualCouponBelief } from '../../../src/campaigns/economics/coupon-belief.ts'
import { learnedCoupon } from '../../../src/campaigns/strategy/learned-coupon.ts'
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
})
