import { contrastArms } from '../../../src/campaigns/analysis/contrast-arms.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import type { Trial } from '../../../src/campaigns/analysis/trial.ts'
import type { Random } from '../../../src/numerics/random.ts'
import { lognormalDraw } from '../../numerics/draws.ts'

/** An arm: some order, at lognormal values, and most spend nothing. */
interface SpendArm {
  mailboxes: number
  rate: number
}

/** Where the interval of a difference in spend per mailbox lies to the true one; undefined where it is not known. */
export function spendHeld(
  [treated, holdout]: readonly [SpendArm, SpendArm],
  order: { mean: number; sd: number },
  random: Random,
): 'held' | 'above' | 'below' | undefined {
  const spends = new Float64Array(holdout.mailboxes + treated.mailboxes)
  const arm = new Uint8Array(spends.length)
  for (let unit = 0; unit < spends.length; unit++) {
    const isTreated = unit >= holdout.mailboxes
    if (isTreated) arm[unit] = 1
    if (random.next() < (isTreated ? treated : holdout).rate) spends[unit] = lognormalDraw(random, order.mean, order.sd)
  }
  const spend = { name: 'spend', kind: 'amount', values: spends } as const
  const trial: Trial = {
    arms: ['holdout', 'A'],
    arm,
    holdout: 0,
    metrics: [spend],
    dimensions: [],
    before: [],
  }
  const { difference } = contrastArms(
    trial,
    spend,
    { name: 'A', arms: [1] },
    { name: 'holdout', arms: [0] },
    { samples: 1, cap: 0.99 },
  )
  if (!isKnown(difference)) return undefined
  const truth = (treated.rate - holdout.rate) * order.mean
  return difference.low > truth ? 'above' : difference.high < truth ? 'below' : 'held'
}
