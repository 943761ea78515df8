import type { SegmentRecord } from '../../../src/campaigns/allocation/segment-beliefs.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { shuffled } from '../../numerics/shuffled.ts'

/** What was logged of customers whose mail was drawn with equal chances: segment, mail and answer, each as a place in a list; the answer 0 or 1. */
export interface Logged {
  segment: Uint8Array
  arm: Uint8Array
  answer: Uint8Array
}

/** Chances of the arms, by segment. */
export type Shares = readonly (readonly number[])[]

/** Decides the shares of the next batch by what came of those before. */
export type Policy = (history: readonly SegmentRecord[]) => Shares

/** What a policy did with logged customers, in the order in which it met them. */
export interface Replayed {
  /** Customer in each place. */
  order: Uint32Array
  /** The chance that the policy gave the logged arm, over the chance that it was logged with. */
  weights: Float64Array
  /** By batch. */
  shares: Shares[]
}

/**
 * Replays a policy on logged mails (Li, Chu, Langford and Wang 2011): customers come in batches in an order drawn by the seed; for each the policy draws a mail, and only where that is the one
 * that was logged does it see the answer. Weights let its worth be computed from all customers.
 */
export function replay(
  logged: Logged,
  names: { arms: readonly string[]; segments: readonly string[] },
  policy: Policy,
  batches: number,
  seed: number,
): Replayed {
  const random = seededRandom(seed)
  const order = shuffled(logged.arm.length, seed)
  const weights = new Float64Array(order.length)
  const history: SegmentRecord[] = []
  const chance = 1 / names.arms.length
  const all: Shares[] = []
  for (let batch = 0; batch < batches; batch++) {
    const now = policy(history)
    all.push(now)
    const [from, until] = [batch, batch + 1].map((end) => Math.round((end * order.length) / batches))
    const counts = names.segments.map(() => names.arms.map(() => ({ mailboxes: 0, successes: 0 })))
    for (let place = from ?? 0; place < (until ?? 0); place++) {
      const customer = order[place] ?? 0
      const [segment, arm] = [logged.segment[customer] ?? 0, logged.arm[customer] ?? 0]
      const shares = now[segment] ?? []
      weights[place] = (shares[arm] ?? 0) / chance
      const cell = counts[segment]?.[drawn(shares, random.next()) === arm ? arm : -1]
      if (cell === undefined) continue
      cell.mailboxes++
      cell.successes += logged.answer[customer] ?? 0
    }
    for (const [s, segment] of names.segments.entries())
      for (const [a, arm] of names.arms.entries()) {
        const cell = counts[s]?.[a] ?? { mailboxes: 0, successes: 0 }
        history.push({ segment, batch: `${segment} ${batch}`, at: batch, arm, propensity: now[s]?.[a] ?? 0, ...cell })
      }
  }
  return { order, weights, shares: all }
}

function drawn(shares: readonly number[], luck: number): number {
  let until = 0
  for (const [arm, share] of shares.entries()) {
    until += share
    if (luck < until) return arm
  }
  return shares.length - 1
}
