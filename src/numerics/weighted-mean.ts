import type { MeanEstimate } from './relative-lift.ts'

export interface WeightedMean extends MeanEstimate {
  /** How many units with equal weights would tell as much: (Σ w)² / Σ w² (Kish 1965). */
  readonly effective: number
}

/**
 * The mean that all would have in an arm, from those that were drawn into it with known chances: Σ y / p over Σ 1 / p (Hájek 1971), variance
 * Σ (y − m)² / p² over (Σ 1 / p)² by linearisation (Särndal, Swensson and Wretman 1992, result 5.7.1).
 * @param chances with which each unit got into its arm, above 0
 * @returns undefined with fewer than two units, or where a chance is not above 0
 */
export function weightedMean(values: ArrayLike<number>, chances: ArrayLike<number>): WeightedMean | undefined {
  const n = values.length
  let [weights, squares, sum] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    const chance = chances[i] as number
    if (!(chance > 0)) return undefined
    weights += 1 / chance
    squares += 1 / chance ** 2
    sum += (values[i] as number) / chance
  }
  if (n < 2) return undefined
  const mean = sum / weights
  let spread = 0
  for (let i = 0; i < n; i++) spread += (((values[i] as number) - mean) / (chances[i] as number)) ** 2
  // Times n / (n − 1), so that equal chances give the variance of a plain mean.
  return { mean, variance: ((spread / weights ** 2) * n) / (n - 1), effective: weights ** 2 / squares }
}
