import type { Interval } from './interval.ts'
import { z95 } from './z95.ts'

/** Wilson score interval of a proportion (Wilson 1927): stays in [0, 1], holds where counts are small. Undefined without trials. */
export function wilsonInterval(successes: number, trials: number, z = z95): Interval | undefined {
  if (trials === 0) return undefined
  const p = successes / trials
  const scale = 1 + (z * z) / trials
  const centre = (p + (z * z) / (2 * trials)) / scale
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials))
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  }
}

export interface Count {
  readonly successes: number
  readonly trials: number
}

/** Interval of the difference a − b of two independent proportions (Newcombe 1998, method 10); undefined without trials. */
export function newcombeInterval(a: Count, b: Count, z = z95): Interval | undefined {
  const ofA = wilsonInterval(a.successes, a.trials, z)
  const ofB = wilsonInterval(b.successes, b.trials, z)
  if (ofA === undefined || ofB === undefined) return undefined
  const pA = a.successes / a.trials
  const pB = b.successes / b.trials
  return {
    low: pA - pB - Math.hypot(pA - ofA.low, ofB.high - pB),
    high: pA - pB + Math.hypot(ofA.high - pA, pB - ofB.low),
  }
}
