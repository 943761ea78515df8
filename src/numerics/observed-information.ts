import { choleskyOf, inverseOf } from './cholesky.ts'
import type { Objective } from './minimise.ts'

const step = 1e-4

/**
 * The covariance of parameters fitted by maximum likelihood: the inverse of the observed information, which is n times the Hessian of the mean of
 * minus the ln likelihoods, here by central differences of its gradient. Undefined where the likelihood is flat in some direction, so that
 * the data do not determine the parameters.
 * @param n how many observations the mean is over, @param count how many of the parameters, the first ones, where the others are held
 */
export function covarianceAt(
  objective: Objective,
  at: Float64Array,
  n: number,
  count = at.length,
): number[][] | undefined {
  const gradientAt = (k: number, move: number): Float64Array =>
    objective(at.map((component, i) => component + (i === k ? move : 0))).gradient
  const rows = Array.from({ length: count }, (_, k) => {
    const [up, down] = [gradientAt(k, step), gradientAt(k, -step)]
    return up.map((component, i) => (n * (component - (down[i] ?? 0))) / (2 * step))
  })
  const symmetric = rows.map((row, i) =>
    Array.from(row.slice(0, count), (entry, j) => (entry + (rows[j]?.[i] ?? 0)) / 2),
  )
  const root = choleskyOf(symmetric)
  return root && inverseOf(root)
}

/** Standard errors of parameters from the covariance of their logarithms (delta method). */
export const standardErrors = (parameters: readonly number[], covariance: readonly number[][]): number[] =>
  parameters.map((parameter, i) => parameter * Math.sqrt(covariance[i]?.[i] ?? Number.NaN))
