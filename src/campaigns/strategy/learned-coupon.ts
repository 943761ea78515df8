import { z95 } from '../../numerics/z95.ts'
import { answerTo, type CouponBelief, usualCouponBelief } from '../economics/coupon-belief.ts'
import { learnedEffect } from '../economics/effect.ts'
import type { Learning } from '../learnings/learning.ts'
import { depthOf } from '../learnings/offer-feature.ts'
import { measuredOf } from './choose-angles.ts'

/**
 * What a coupon is believed to add: what is usual, weighed against how much more campaigns with a discount brought than those without an offer, each
 * against its own hold-out. A discount of another depth than a tenth is brought to it by the curve of the belief, and depths are weighed by their precision. Without both kinds of campaign, what is usual.
 * @param rate share that orders anyway @param learnings that bear on these customers
 */
export function learnedCoupon(rate: number, learnings: readonly Learning[]): CouponBelief {
  const belief = usualCouponBelief(rate)
  const none = learnings.find(({ feature }) => feature === 'offer:none')
  if (none === undefined) return belief
  const without = measuredOf(none)
  const depths = learnings.flatMap((learning) => {
    const depth = depthOf(learning.feature)
    if (depth === undefined) return []
    const { effect, standardError } = measuredOf(learning)
    const answer = answerTo(depth, belief)
    return [{ id: learning.id, effect, answer, weight: (answer / standardError) ** 2 }]
  })
  if (depths.length === 0) return belief
  // All depths are held against the same campaigns without an offer, whose error therefore counts once, after the depths were combined.
  const all = depths.reduce((sum, { weight }) => sum + weight, 0)
  const averageOf = (value: (depth: (typeof depths)[number]) => number): number =>
    depths.reduce((sum, depth) => sum + (depth.weight / all) * value(depth), 0)
  const perAnswer = averageOf(({ answer }) => 1 / answer)
  const effect = averageOf((depth) => depth.effect / depth.answer) - without.effect * perAnswer
  const half = z95 * Math.hypot(1 / Math.sqrt(all), without.standardError * perAnswer)
  const learned = learnedEffect(belief.perTenth, [{ id: none.id, effect, low: effect - half, high: effect + half }])
  if (learned.from === 'assumed') return belief
  return { ...belief, perTenth: { ...learned, learnings: [...depths.map(({ id }) => id), none.id] } }
}
