import { anyTimeInterval } from '../../../src/campaigns/analysis/any-time-interval.ts'
import { effectOf } from '../../../src/campaigns/analysis/effect-of.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import type { Random } from '../../../src/numerics/random.ts'
import { binomialDraw } from '../../numerics/draws.ts'

/** A campaign of which somebody looks at the results again and again. */
export interface LookedAt {
  /** Share that orders anyway in all days, and what the message adds to it, mostly in the first of them. */
  base: number
  effect: number
  /** Mailboxes in each arm, from the first day on. */
  treated: number
  untreated: number
  /** The days in which orders count; every so many of them somebody looks. */
  days: number
  every: number
  /** Share of the orders that come anyway by a share t of the days: t to this power; 1 evenly, 2 mostly late, 0.5 mostly early. */
  pace: number
}

/** Which intervals held the true effect of the days that were in. */
export interface Held {
  /** The interval for one look, at the end alone, and at all looks. */
  atEnd: boolean
  once: boolean
  /** The interval that is valid at any time, at all looks. */
  always: boolean
}

/** Half of what a message adds comes in the first fifth of the days. */
const addedBy = (share: number): number => 1 - (1 - share) ** 3

/** One campaign whose arms are fixed and whose orders come in as the days pass, held against the truth at every look. */
export function lookDayByDay({ base, effect, treated, untreated, days, every, pace }: LookedAt, random: Random): Held {
  const rates = (share: number): [number, number] => {
    const anyway = base * share ** pace
    return [anyway + effect * addedBy(share), anyway]
  }
  const groups = [new Float64Array(treated), new Float64Array(untreated)] as const
  const ordered = [0, 0]
  const held: Held = { atEnd: false, once: true, always: true }
  let before: [number, number] = [0, 0]
  for (let day = every; day <= days; day += every) {
    const now = rates(day / days)
    for (const [arm, group] of groups.entries()) {
      const [was, is] = [before[arm] ?? 0, now[arm] ?? 0]
      const so = ordered[arm] ?? 0
      const more = binomialDraw(random, group.length - so, (is - was) / (1 - was))
      group.fill(1, so, so + more)
      ordered[arm] = so + more
    }
    before = now
    const truth = now[0] - now[1]
    const found = effectOf('rate', ...groups)
    // Nobody has ordered yet: nothing is said.
    if (!isKnown(found)) continue
    const any = anyTimeInterval(found, groups, day / days)
    held.atEnd = found.low <= truth && truth <= found.high
    held.once &&= held.atEnd
    held.always &&= any === undefined || (any.low <= truth && truth <= any.high)
  }
  return held
}
