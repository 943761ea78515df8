import { mean, squaredDeviations } from './moments.ts'
import type { Moments } from './welch.ts'

/** n, mean and variance (divisor n − 1; 0 for a single value, and where all are alike, however their sum is rounded). */
export function momentsOf(values: ArrayLike<number>): Moments {
  const { length: n, 0: first = 0 } = values
  let same = 0
  while (same < n && values[same] === first) same++
  if (same === n) return { n, mean: first, variance: 0 }
  const centre = mean(values) ?? 0
  return { n, mean: centre, variance: squaredDeviations(values, centre) / (n - 1) }
}
