import type { Evidence } from './evidence.ts'
import type { MeasuredCell } from './pool-effects.ts'

/**
 * What each measurement adds to what is known of a thing on all audiences, as independent measurements that come to the same after each of them. Measurements of one audience share what the
 * thing does there (variance τ² between audiences), so that the second adds less than the first. The best linear estimate of growing data has independent increments, so a test for independent
 * effects (runningChance) holds for these: the precision added is that of the mean after less that before, and likewise the mean times its precision.
 * @param evidence in the order of time @param between τ², in squared units
 */
export function addedKnowledge(
  evidence: readonly Pick<Evidence, 'audience' | 'effect' | 'standardError'>[],
  between: number,
): MeasuredCell[] {
  if (between === 0) return evidence.map(({ effect, standardError }) => ({ effect, standardError }))
  const known = new Map<string, Known>()
  return evidence.flatMap(({ audience, effect, standardError }) => {
    const sums = known.get(audience) ?? { precision: 0, weighted: 0 }
    const own = 1 / standardError ** 2
    const now = { precision: sums.precision + own, weighted: sums.weighted + own * effect }
    known.set(audience, now)
    const [before, after] = [ofAll(sums, between), ofAll(now, between)]
    const precision = after.precision - before.precision
    if (!(precision > 0)) return []
    return [{ effect: (after.weighted - before.weighted) / precision, standardError: Math.sqrt(1 / precision) }]
  })
}

/** A precision, and the mean times it. */
interface Known {
  precision: number
  weighted: number
}

/** What is known of an audience, as far as it says something of all: 1 / (s² + τ²) for the precision 1 / s². */
function ofAll({ precision, weighted }: Known, between: number): Known {
  const share = 1 / (1 + precision * between)
  return { precision: precision * share, weighted: weighted * share }
}
