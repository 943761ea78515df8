import type { Contest } from './contest.ts'
import { logRate, logRateVariance } from './log-rate.ts'

/**
 * Standard deviation of log rates within contests around what is expected of them, by the method of moments: the sum of squares within contests less what
 * chance adds to it; 0 where chance explains all.
 * @param expected log rate of each text up to a level per contest; absent: equal
 * @param of true: of the rates that texts really have; counted: of those that were seen, with what chance adds
 */
export function spreadOfTexts(
  contests: readonly Contest[],
  expected?: readonly Float64Array[],
  of: 'true' | 'counted' = 'true',
): number {
  let squares = 0
  let freedom = 0
  for (const [place, { texts }] of contests.entries()) {
    const rest = texts.map((text, i) => logRate(text) - (expected?.[place]?.[i] ?? 0))
    const centre = rest.reduce((sum, value) => sum + value, 0) / texts.length
    const chance = of === 'true' ? 1 - 1 / texts.length : 0
    for (const [i, text] of texts.entries()) squares += (rest[i] - centre) ** 2 - chance * logRateVariance(text)
    freedom += texts.length - 1
  }
  return freedom > 0 ? Math.sqrt(Math.max(squares / freedom, 0)) : 0
}
