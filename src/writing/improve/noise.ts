import { criticalT } from '../../numerics/student-t.ts'

/** Chance that any of all comparisons passes the noise although nothing is better. */
const error = 0.05

/**
 * How far above the mean of some runs one more run of the same prompt lies by chance: t · s · √(1 + 1/m), the prediction limit of one new observation (Hahn & Meeker 1991), one-sided at
 * the error for all comparisons together (Bonferroni).
 * @param runs scores of the unchanged prompt, at least two
 * @param comparisons how many are made at this error
 * @param floor the least that counts as a difference, as one line of all
 * @param against of how many runs the mean is that the new one is held against; absent: of these
 */
export function noiseOf(runs: readonly number[], comparisons: number, floor: number, against = runs.length): number {
  const n = runs.length
  const mean = meanOf(runs)
  const deviation = Math.sqrt(runs.reduce((sum, run) => sum + (run - mean) ** 2, 0) / (n - 1))
  const t = criticalT(1 - (2 * error) / Math.max(1, comparisons), n - 1)
  return Math.max(floor, t * deviation * Math.sqrt(1 + 1 / against))
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
