/** Size, mean and standard deviation (divisor n − 1) of a group. */
export interface Moments {
  n: number
  mean: number
  sd: number
}

/** Moments of all customers without the segment, exactly, from those of both; undefined where too few are left. */
export function restOfCustomers(all: Moments, segment: Moments): Moments | undefined {
  const n = all.n - segment.n
  if (n < 2) return undefined
  const mean = (all.n * all.mean - segment.n * segment.mean) / n
  const squares = (group: Moments): number => (group.n - 1) * group.sd ** 2 + group.n * group.mean ** 2
  const variance = (squares(all) - squares(segment) - n * mean ** 2) / (n - 1)
  return { n, mean, sd: Math.sqrt(Math.max(0, variance)) }
}
