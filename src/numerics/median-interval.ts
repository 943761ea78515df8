/**
 * Distribution-free interval of a median by order statistics (Hollander & Wolfe 1999, section 3.6), with the normal
 * approximation of the ranks. Undefined where the values are too few for the level.
 * @param ascending the values in ascending order
 */
export function medianInterval(ascending: Float64Array, level: 0.95 | 0.99): { low: number; high: number } | undefined {
  const n = ascending.length
  const z = level === 0.99 ? 2.575829 : 1.959964
  const lowRank = Math.floor((n - z * Math.sqrt(n)) / 2)
  if (lowRank < 1) return undefined
  const low = ascending[lowRank - 1]
  const high = ascending[n - lowRank]
  return low === undefined || high === undefined ? undefined : { low, high }
}
