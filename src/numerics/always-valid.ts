import type { Interval } from './interval.ts'

/**
 * How many standard errors an interval reaches to either side that is to hold at all looks at once, however often and for whatever reason one looks: the asymptotic confidence sequence of
 * Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2024, Annals of Statistics 52, equation 13), the normal mixture of Robbins (1970), √((1 + 1 / r) ln((1 + r) / α²)), tightest at the planned
 * end. There it is about half as wide again as the interval for one look.
 * @param progress how much of the planned information is in: units or variance so far as a share of that at the planned end; above 0, and it may pass 1
 */
export function alwaysValidReach(progress: number, level = 0.95): number {
  const alpha = 1 - level
  const widest = -2 * Math.log(alpha)
  // ρ² t of the article, with the ρ that is best at the planned end (equation 30).
  const r = progress * (widest + Math.log(widest + 1))
  return Math.sqrt((1 + 1 / r) * Math.log((1 + r) / alpha ** 2))
}

/** The interval of an estimate that is normal about the true value, at all looks at once; undefined where nothing is in yet. */
export function alwaysValidInterval(
  effect: number,
  standardError: number,
  progress: number,
  level = 0.95,
): Interval | undefined {
  if (!(progress > 0 && standardError >= 0)) return undefined
  const half = standardError * alwaysValidReach(progress, level)
  return { low: effect - half, high: effect + half }
}
