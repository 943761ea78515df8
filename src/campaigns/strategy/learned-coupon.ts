import { z95 } from '../../numerics/z95.ts'
import { answerTo, type CouponBelief, usualCouponBelief } from '../economics/coupon-belief.ts'
import { learnedEffect } from '../economics/effect.ts'
import type { Learning } from '../learnings/learning.ts'
import { depthOf } from '../learnings/offer-feature.ts'
import { measuredOf } from './choose-angles.ts'

/**
 * What a coupon is believed to add: what is usual, weighed against how much more campaigns with a discount brought than those without an offer, each
 * against its own hold-out. A discount of another depth than a tenth is brought to it by the curve of the belief. Without both kinds of campaign, what is usual.
 * @param rate share that orders anyway @param learnings that bear on these customers
 */
export function learnedCoupon(rate: number, learnings: readonly Learning[]): CouponBelief {
  const belief = usualCouponBelief(rate)
  const none = learnings.find(({ feature }) => feature === 'offer:none')
  if (none === undefined) return belief
  const without = measuredOf(none)
  const measured = learnings.flatMap((learning) => {
    const depth = depthOf(learning.feature)
    if (depth === undefined) return []
    const offered = measuredOf(learning)
    const answer = answerTo(depth, belief)
    const effect = (offered.effect - without.effect) / answer
    const half = (z95 * Math.hypot(offered.standardError, without.standardError)) / answer
    return [{ id: learning.id, effect, low: effect - half, high: effect + half }]
  })
  if (measured.length === 0) return belief
  const learned = learnedEffect(belief.perTenth, measured)
  const perTenth = { ...learned, learnings: [...new Set([...learned.learnings, none.id])] }
  return { ...belief, perTenth }
}
