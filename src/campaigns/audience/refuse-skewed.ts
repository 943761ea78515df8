import { ShoalError } from '../../workspace/errors.ts'
import { checkSampleRatio } from '../experiment/check-sample-ratio.ts'
import { armLimits } from './assign-arm.ts'
import type { Arms, Audience } from './audience-of.ts'
import { places } from './place-of.ts'

/**
 * Stops where mailboxes fell into the arms so far from their shares that something is wrong: before the first message leaves, nothing is lost by it.
 * @throws ShoalError audience/skewed
 */
export function refuseSkewed({ funnel }: Audience, { id, holdout, variants }: Arms): void {
  const limits = armLimits(holdout, variants)
  const ratio = checkSampleRatio(
    limits.map(({ arm, below }, i) => ({
      arm,
      planned: (below - (limits[i - 1]?.below ?? 0)) / places,
      count: funnel.arms.find((each) => each.arm === arm)?.mailboxes ?? 0,
    })),
  )
  if (ratio === undefined || !ratio.stops) return
  const arms = ratio.arms.map(({ arm, count, expected }) => ({ arm, count, expected: Math.round(expected) }))
  throw new ShoalError('audience/skewed', { campaign: id, arms, p: ratio.p })
}
