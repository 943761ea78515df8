import type { Random } from '../../src/numerics/random.ts'
import { binomialDraw } from '../../test/numerics/draws.ts'
import type { HeadlineGroup } from './headline-archive.ts'
import { type GroupLift, meanRate } from './lift.ts'

/** What came of the headlines of a group so far. */
export interface Traffic {
  readonly shown: Float64Array
  readonly answered: Float64Array
}

/** Shares out the visitors of the next batch; they add up to 1. @param passed share of all visitors who came already */
export type Policy = (traffic: Traffic, passed: number, random: Random) => Float64Array

/** How often outcomes are looked at. */
const batches = 10

/**
 * Replays a group with a part of the visitors that it had: a policy shares out each batch, and each headline is clicked at its own rate.
 * @returns by how much more is clicked than if all were shown alike, as the rates have it for who was shown what: chance in the clicks decides what a policy
 * does, and is not counted a second time
 */
export function replayGroup(group: HeadlineGroup, policy: Policy, part: number, random: Random): GroupLift {
  const rates = group.texts.map(({ shown, answered }) => answered / shown)
  const visitors = Math.round(part * group.texts.reduce((sum, { shown }) => sum + shown, 0))
  const traffic = { shown: new Float64Array(rates.length), answered: new Float64Array(rates.length) }
  for (let batch = 0; batch < batches; batch++) {
    const size = Math.round(((batch + 1) * visitors) / batches) - Math.round((batch * visitors) / batches)
    const shares = policy(traffic, batch / batches, random)
    let share = 0
    for (const [arm, rate] of rates.entries()) {
      const before = Math.round(share * size)
      share += shares[arm]
      const count = Math.round(share * size) - before
      traffic.shown[arm] += count
      traffic.answered[arm] += binomialDraw(random, count, rate)
    }
  }
  const clicks = rates.reduce((sum, rate, arm) => sum + rate * traffic.shown[arm], 0)
  const usual = meanRate(group) * visitors
  return { test: group.test, lift: usual > 0 ? clicks / usual - 1 : 0 }
}
