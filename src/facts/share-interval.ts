import type { Interval } from '../numerics/interval.ts'
import { wilsonInterval } from '../numerics/proportions.ts'

/** Two-sided 99 % point of the standard normal distribution. */
export const z99 = 2.5758293

/** 99 % Wilson interval of a share of n customers. */
export function shareInterval(share: number, n: number): Interval & { level: number } {
  const { low, high } = wilsonInterval(share * n, n, z99) ?? { low: 0, high: 1 }
  return { low, high, level: 0.99 }
}
