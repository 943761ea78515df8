/** Two-sided 99 % point of the standard normal distribution. */
export const z99 = 2.5758293

/** 99 % Wilson interval of a share of n customers. */
export function shareInterval(share: number, n: number): { low: number; high: number; level: number } {
  const scale = 1 + z99 ** 2 / n
  const centre = (share + z99 ** 2 / (2 * n)) / scale
  const half = (z99 / scale) * Math.sqrt((share * (1 - share)) / n + z99 ** 2 / (4 * n * n))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half), level: 0.99 }
}
