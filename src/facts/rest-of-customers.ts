import type { Moments } from '../numerics/welch.ts'

/** Moments of all customers without the segment, exactly, from those of both; undefined where too few are left. */
export function restOfCustomers(all: Moments, segment: Moments): Moments | undefined {
  const n = all.n - segment.n
  if (n < 2) return undefined
  const mean = (all.n * all.mean - segment.n * segment.mean) / n
  const squares = (group: Moments): number => (group.n - 1) * group.variance + group.n * group.mean ** 2
  return { n, mean, variance: Math.max(0, (squares(all) - squares(segment) - n * mean ** 2) / (n - 1)) }
}
