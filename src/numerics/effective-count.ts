import type { Count } from './proportions.ts'
import { ratioOfSums } from './ratio-of-sums.ts'

/**
 * By how much closer lines of the same answer, or other units that come in clusters, lie together than independent ones: the variance of the share between clusters (ratioOfSums) over the binomial
 * one, at least 1 (design effect, Rao and Scott 1992).
 * @param successes one per cluster @param trials likewise, in the same order
 * @returns undefined where fewer than two clusters say nothing of how they differ
 */
export function designEffect(successes: readonly number[], trials: readonly number[]): number | undefined {
  const ratio = ratioOfSums(successes, trials)
  if (ratio === undefined) return undefined
  const independent = (ratio.mean * (1 - ratio.mean)) / trials.reduce((sum, one) => sum + one, 0)
  return independent > 0 ? Math.max(1, ratio.variance / independent) : 1
}

/** The count of independent units that would be known as closely as one of units that come in clusters (Rao and Scott 1992). */
export const effectiveCount = ({ successes, trials }: Count, design: number): Count => ({
  successes: successes / design,
  trials: trials / design,
})
