import { criticalT } from '../../numerics/student-t.ts'

/**
 * How far above the mean of earlier runs one more run of the same prompt lies by chance: t · s · √(1 + 1/n), the prediction limit of one new observation (Hahn & Meeker 1991), one-sided at
 * the error given for all comparisons together (Bonferroni).
 * @param runs scores of the unchanged prompt, at least two
 * @param comparisons how many are made at this error
 * @param floor the least that counts as a difference, as one line of all
 */
export function noiseOf(runs: readonly number[], comparisons: number, floor: number, error = 0.05): number {
  const n = runs.length
  const mean = meanOf(runs)
  const deviation = Math.sqrt(runs.reduce((sum, run) => sum + (run - mean) ** 2, 0) / (n - 1))
  const t = criticalT(1 - (2 * error) / Math.max(1, comparisons), n - 1)
  return Math.max(floor, t * deviation * Math.sqrt(1 + 1 / n))
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
