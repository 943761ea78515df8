import { poolEffects, varianceBetween } from '../learnings/pool-effects.ts'
import { adjustedCounts } from './adjusted-counts.ts'
import type { AllocationRules } from './allocation-rules.ts'
import type { ArmRecord } from './arm-record.ts'
import { betaOf, type RateBelief } from './rate-beliefs.ts'

/** A record of the mailboxes of one segment. */
export interface SegmentRecord extends ArmRecord {
  segment: string
}

/** An arm within a segment: by how much its rate lies above that of the arms together. */
interface Contrast {
  effect: number
  standardError: number
}

/**
 * What is believed of each arm's rate in each segment: by how much it lies above the other arms, partially pooled over the segments (campaigns/learnings/pool-effects.ts). Where segments
 * do not differ beyond noise all are told by the same; where they do, each goes its own way as far as its own mailboxes carry. A segment of which nothing is known is believed to be like the others.
 * @returns by segment, the arms in the order of the rules
 */
export function segmentBeliefs(
  history: readonly SegmentRecord[],
  segments: readonly string[],
  rules: AllocationRules,
): Map<string, RateBelief[]> {
  const { arms, base, spread } = rules
  const found = segments.map((segment) =>
    contrastsOf(
      history.filter((record) => record.segment === segment),
      rules,
    ),
  )
  // A contrast to the mean of k arms varies less than an arm does, by 1 − 1 / k.
  const less = Math.sqrt(1 - 1 / arms.length)
  const learned = arms.map((arm) => rules.priors?.[arm] ?? { mean: 0, sd: spread * base })
  const usual = learned.reduce((sum, { mean }) => sum + mean, 0) / arms.length
  const cells = arms.map((_, i) => found.flatMap(({ contrasts }) => contrasts[i] ?? []))
  // A few segments that came out alike do not show that they, or the next one, are.
  const between = Math.max(((less * spread * base) / 2) ** 2, varianceBetween(cells))
  const pooled = learned.map(({ mean, sd }, i) => {
    const known = segments.filter((_, s) => found[s]?.contrasts[i] !== undefined)
    const all = poolEffects(cells[i] ?? [], { prior: { mean: mean - usual, sd: less * sd }, between })
    return { ...all, bySegment: new Map(known.map((segment, place) => [segment, all.cells[place]])) }
  })
  return new Map(
    segments.map((segment, s) => [
      segment,
      pooled.map(({ mean, standardError, bySegment }, i) => {
        const own = bySegment.get(segment)
        const error = own?.standardError ?? Math.hypot(Math.sqrt(between), standardError)
        const rate = (found[s]?.rate ?? base) + (own?.effect ?? mean)
        return { arm: arms[i] ?? '', ...betaOf({ mean: rate, sd: error / less }) }
      }),
    ]),
  )
}

/** The rate of the arms together in a segment, and the contrast of each arm that was tried there. */
function contrastsOf(
  history: readonly SegmentRecord[],
  { arms, base, memory }: AllocationRules,
): { rate: number; contrasts: (Contrast | undefined)[] } {
  const counts = adjustedCounts(history, memory).filter(({ arm, mailboxes }) => arms.includes(arm) && mailboxes > 0)
  if (counts.length === 0) return { rate: base, contrasts: arms.map(() => undefined) }
  const rate = counts.reduce((sum, count) => sum + count.rate, 0) / counts.length
  // A rate of 0 or 1 is not known without error: half a mailbox of each kind is added.
  const variances = counts.map(({ rate: own, mailboxes }) => {
    const drawn = (own * mailboxes + 0.5) / (mailboxes + 1)
    return (drawn * (1 - drawn)) / mailboxes
  })
  const all = variances.reduce((sum, variance) => sum + variance, 0) / counts.length ** 2
  const contrasts = arms.map((arm) => {
    const place = counts.findIndex((count) => count.arm === arm)
    const variance = variances[place]
    if (variance === undefined || counts.length < 2) return undefined
    return {
      effect: (counts[place]?.rate ?? rate) - rate,
      standardError: Math.sqrt(variance * (1 - 2 / counts.length) + all),
    }
  })
  return { rate, contrasts }
}
