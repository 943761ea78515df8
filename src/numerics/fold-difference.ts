import type { Interval } from './interval.ts'
import { mean, standardDeviation } from './moments.ts'
import { criticalT } from './student-t.ts'

/**
 * How much better one method is than another, from both on the same folds. Folds share what they learn from, so their spread alone would promise too much: the
 * variance is s² (1 / k + 1 / (k − 1)), with k − 1 degrees of freedom (Nadeau and Bengio 2003, section 3).
 * @returns undefined with fewer than two folds
 */
export function foldDifference(
  ones: readonly number[],
  others: readonly number[],
  level = 0.95,
): (Interval & { readonly mean: number }) | undefined {
  const differences = ones.map((one, fold) => one - (others[fold] ?? Number.NaN))
  const k = differences.length
  const [centre, spread] = [mean(differences), standardDeviation(differences)]
  if (centre === undefined || spread === undefined) return undefined
  const half = criticalT(level, k - 1) * spread * Math.sqrt(1 / k + 1 / (k - 1))
  return { mean: centre, low: centre - half, high: centre + half }
}
