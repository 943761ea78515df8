import { amountEffect } from '../../../src/campaigns/analysis/effect-of.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import { momentsOf } from '../../../src/numerics/moments-of.ts'
import type { Random } from '../../../src/numerics/random.ts'
import { lognormalDraw } from '../../numerics/draws.ts'

/** Whether the interval of a difference in spend per mailbox (Welch) holds the true one: some order, at lognormal values, and most spend nothing. */
export function spendHeld(
  size: number,
  [rate, other]: readonly [number, number],
  order: { mean: number; sd: number },
  random: Random,
): boolean {
  const arm = (share: number): Float64Array =>
    Float64Array.from({ length: size }, () => (random.next() < share ? lognormalDraw(random, order.mean, order.sd) : 0))
  const found = amountEffect(momentsOf(arm(rate)), momentsOf(arm(other)), 'welch')
  const truth = (rate - other) * order.mean
  return isKnown(found) && found.low <= truth && truth <= found.high
}
