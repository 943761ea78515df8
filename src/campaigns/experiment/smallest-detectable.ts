import { type ProportionArms, smallestRise } from '../../numerics/power-of-proportions.ts'
import type { Detectable } from './experiment-design.ts'

/** Fewer than so many orders, or mailboxes without, in an arm: the normal approximation is rough. */
const fewestCounts = 5

/** The smallest rise that a comparison of two arms finds with a power. */
export function smallestDetectable(arms: ProportionArms, power: number): Detectable {
  const { base, treated, untreated, significance } = arms
  const effect = smallestRise(arms, power)
  const smallest = Math.min(treated, untreated)
  const isFew = (share: number): boolean => smallest * share < fewestCounts
  return {
    arms: [treated, untreated],
    significance,
    ...(effect === undefined ? {} : { effect }),
    rough: isFew(base + (effect ?? 0)) || isFew(1 - base),
  }
}
