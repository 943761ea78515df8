import type { Interval } from './interval.ts'
import { z95 } from './z95.ts'

/** The mean of a group and the variance of that mean. */
export interface MeanEstimate {
  readonly mean: number
  /** Of the mean, not of the values. */
  readonly variance: number
}

export interface RelativeLift extends Interval {
  readonly lift: number
}

/**
 * By what part a is above b: a / b − 1, with the interval of the logarithm of the ratio by the delta method, Var ln(a / b) ≈ Var a / a² + Var b / b²
 * (Katz et al. 1978), so that it never goes below −1.
 * @returns undefined where a mean is not above 0: a ratio says nothing then
 */
export function relativeLift(a: MeanEstimate, b: MeanEstimate, z = z95): RelativeLift | undefined {
  if (!(a.mean > 0 && b.mean > 0)) return undefined
  const ratio = a.mean / b.mean
  const spread = z * Math.sqrt(a.variance / a.mean ** 2 + b.variance / b.mean ** 2)
  return { lift: ratio - 1, low: ratio * Math.exp(-spread) - 1, high: ratio * Math.exp(spread) - 1 }
}
