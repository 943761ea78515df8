import type { Interval } from './interval.ts'
import { criticalT, twoSidedT } from './student-t.ts'

/** A group in figures: how many values, their mean, and their variance with divisor n − 1. */
export interface Moments {
  readonly n: number
  readonly mean: number
  readonly variance: number
}

export interface Difference extends Interval {
  readonly difference: number
  readonly t: number
  readonly freedom: number
  readonly p: number
}

/**
 * Difference a − b of two means with unequal variances (Welch 1947, degrees of freedom by Satterthwaite): interval and
 * two-sided test. Undefined where a group has fewer than two values, or neither varies: nothing can be said then.
 */
export function welch(a: Moments, b: Moments, level = 0.95): Difference | undefined {
  if (a.n < 2 || b.n < 2) return undefined
  const ofA = a.variance / a.n
  const ofB = b.variance / b.n
  const error = Math.sqrt(ofA + ofB)
  if (!(error > 0)) return undefined
  const freedom = (ofA + ofB) ** 2 / (ofA ** 2 / (a.n - 1) + ofB ** 2 / (b.n - 1))
  const difference = a.mean - b.mean
  const half = criticalT(level, freedom) * error
  const t = difference / error
  return { difference, low: difference - half, high: difference + half, t, freedom, p: twoSidedT(t, freedom) }
}
