import { daysBetween } from '../../customers/calendar.ts'
import { ageWeight } from '../../numerics/age-weight.ts'
import type { Evidence } from './evidence.ts'
import type { MeasuredCell } from './pool-effects.ts'

/** What is taken of a measurement to weigh it. */
type Weighed = Pick<Evidence, 'at' | 'audience' | 'effect' | 'standardError'>

/**
 * What measurements come to when older ones count less: each weighs its precision times one half for every half-life that has passed. Those of one audience are put together first:
 * they share what the thing does there, so that many campaigns to few audiences say little of all audiences.
 * @param at YYYY-MM-DD; what is later than it counts in full @param halfLife days
 * @param between variance of what the thing does between audiences, in squared units; 0 where all are of one
 * @returns undefined where there is none
 */
export function agedEffect(
  evidence: readonly Weighed[],
  at: string,
  halfLife: number,
  between = 0,
): MeasuredCell | undefined {
  const audiences = [...Map.groupBy(evidence, ({ audience }) => audience).values()]
  const cells = audiences.flatMap((of) => withinAudience(of, at, halfLife) ?? [])
  return weighed(cells.map(({ effect, standardError }) => ({ effect, precision: 1 / (standardError ** 2 + between) })))
}

const withinAudience = (evidence: readonly Weighed[], at: string, halfLife: number): MeasuredCell | undefined =>
  weighed(
    evidence.map(({ at: day, effect, standardError }) => ({
      effect,
      precision: weightAt(day, at, halfLife) / standardError ** 2,
    })),
  )

function weighed(cells: readonly { effect: number; precision: number }[]): MeasuredCell | undefined {
  const total = cells.reduce((sum, { precision }) => sum + precision, 0)
  const effect = cells.reduce((sum, { effect, precision }) => sum + effect * precision, 0) / total
  return total > 0 ? { effect, standardError: Math.sqrt(1 / total) } : undefined
}

/** How much a measurement of a day still counts, 0 to 1. */
export const weightAt = (day: string, at: string, halfLife: number): number => ageWeight(daysBetween(day, at), halfLife)
