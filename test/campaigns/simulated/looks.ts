import { anyTimeInterval } from '../../../src/campaigns/analysis/any-time-interval.ts'
import { effectOf } from '../../../src/campaigns/analysis/effect-of.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import type { Random } from '../../../src/numerics/random.ts'

/** A campaign of which somebody looks at the results as they come in. */
export interface LookedAt {
  base: number
  effect: number
  /** Mailboxes in each arm at the end. */
  treated: number
  untreated: number
  /** The first and the last look, as shares of the end, and how many there are. */
  first: number
  looks: number
}

/** Which intervals held the true effect. */
export interface Held {
  /** The interval for one look, at the end alone, and at all looks. */
  atEnd: boolean
  once: boolean
  /** The interval that is valid at any time, at all looks. */
  always: boolean
}

/** One campaign whose mailboxes come in in random order, held against the truth at every look. */
export function lookAgainAndAgain({ base, effect, treated, untreated, first, looks }: LookedAt, random: Random): Held {
  const outcomes = (size: number, rate: number): Float64Array =>
    Float64Array.from({ length: size }, () => (random.next() < rate ? 1 : 0))
  const [a, b] = [outcomes(treated, base + effect), outcomes(untreated, base)]
  const held: Held = { atEnd: false, once: true, always: true }
  for (let look = 0; look < looks; look++) {
    const progress = first + ((1 - first) * look) / (looks - 1)
    const groups = [
      a.subarray(0, Math.round(treated * progress)),
      b.subarray(0, Math.round(untreated * progress)),
    ] as const
    const found = effectOf('rate', ...groups)
    if (!isKnown(found)) continue
    const any = anyTimeInterval(found, groups, progress)
    held.atEnd = found.low <= effect && effect <= found.high
    held.once &&= held.atEnd
    held.always &&= any === undefined || (any.low <= effect && effect <= any.high)
  }
  return held
}
