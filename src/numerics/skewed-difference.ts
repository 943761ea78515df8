import type { Interval } from './interval.ts'
import { momentsOf } from './moments-of.ts'
import { twoSidedNormal } from './normal.ts'
import { z95 } from './z95.ts'

export interface SkewedDifference extends Interval {
  readonly difference: number
  readonly standardError: number
  readonly p: number
}

/**
 * Difference a − b of two means of skewed amounts, of which one group is much the smaller: its mean is skewed too, and goes with its spread, so that Welch’s interval misses up to three times as
 * often on one side. The studentised difference T is made normal by g(T) = T + γ T² / 3 + γ² T³ / 27 + γ / 6, γ its skewness (Hall 1992, Journal of the Royal Statistical Society B 54, 221–228,
 * section 2); the skewness of the amounts is that of both groups together, as a small one does not show it.
 * @returns undefined where a group has fewer than two values, or neither varies
 */
export function skewedDifference(a: Float64Array, b: Float64Array, z = z95): SkewedDifference | undefined {
  const [ofA, ofB] = [momentsOf(a), momentsOf(b)]
  if (ofA.n < 2 || ofB.n < 2) return undefined
  const standardError = Math.sqrt(ofA.variance / ofA.n + ofB.variance / ofB.n)
  if (!(standardError > 0)) return undefined
  const all = ofA.n + ofB.n
  const spread = (ofA.n * ofA.variance + ofB.n * ofB.variance) / all
  const skewness = (cubes(a, ofA.mean) + cubes(b, ofB.mean)) / all / spread ** 1.5
  const third = skewness * (ofA.variance ** 1.5 / ofA.n ** 2 - ofB.variance ** 1.5 / ofB.n ** 2)
  const gamma = third / standardError ** 3
  const difference = ofA.mean - ofB.mean
  const t = difference / standardError
  const normal = t + (gamma * t ** 2) / 3 + (gamma ** 2 * t ** 3) / 27 + gamma / 6
  return {
    difference,
    standardError,
    low: difference - standardError * studentised(z, gamma),
    high: difference - standardError * studentised(-z, gamma),
    p: twoSidedNormal(normal),
  }
}

/** The T that g makes this z: the inverse of g, 3 (∛(1 + γ (z − γ / 6)) − 1) / γ. */
const studentised = (z: number, gamma: number): number =>
  Math.abs(gamma) < 1e-9 ? z : (3 / gamma) * (Math.cbrt(1 + gamma * (z - gamma / 6)) - 1)

const cubes = (values: Float64Array, centre: number): number =>
  values.reduce((sum, value) => sum + (value - centre) ** 3, 0)
