import { daysBetween } from '../../customers/calendar.ts'
import { ageWeight } from '../../numerics/age-weight.ts'
import type { Evidence } from './evidence.ts'
import type { MeasuredCell } from './pool-effects.ts'

/**
 * What measurements come to when older ones count less: each weighs its precision times one half for every half-life that has passed.
 * @param at YYYY-MM-DD; what is later than it counts in full @param halfLife days
 * @returns undefined where there is none
 */
export function agedEffect(
  evidence: readonly Pick<Evidence, 'at' | 'effect' | 'standardError'>[],
  at: string,
  halfLife: number,
): MeasuredCell | undefined {
  let precision = 0
  let weighted = 0
  for (const { at: day, effect, standardError } of evidence) {
    const weight = weightAt(day, at, halfLife) / standardError ** 2
    precision += weight
    weighted += weight * effect
  }
  return precision > 0 ? { effect: weighted / precision, standardError: Math.sqrt(1 / precision) } : undefined
}

/** How much a measurement of a day still counts, 0 to 1. */
export const weightAt = (day: string, at: string, halfLife: number): number => ageWeight(daysBetween(day, at), halfLife)
