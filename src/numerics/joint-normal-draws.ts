import { choleskyOf } from './cholesky.ts'
import { normalQuantile } from './normal.ts'
import type { JointNormal } from './normal-posterior.ts'
import type { Random } from './random.ts'

/**
 * Draws from a joint normal distribution, each with its mirror image about the mean, so that means of draws are exact.
 * @param pairs how many pairs; @returns undefined where the covariance is not positive definite
 */
export function jointNormalDraws(
  { mean, covariance }: JointNormal,
  pairs: number,
  random: Random,
): number[][] | undefined {
  const root = choleskyOf(covariance)
  if (root === undefined) return undefined
  return Array.from({ length: pairs }, () => {
    const z = mean.map(() => normalQuantile(random.next()))
    const off = root.map((row) => row.reduce((sum, value, i) => sum + value * (z[i] ?? 0), 0))
    return [mean.map((centre, i) => centre + (off[i] ?? 0)), mean.map((centre, i) => centre - (off[i] ?? 0))]
  }).flat()
}
