import { choleskyOf, inverseOf } from './cholesky.ts'

/** Several values that are jointly normal. */
export interface JointNormal {
  readonly mean: readonly number[]
  readonly covariance: readonly (readonly number[])[]
}

/**
 * What is believed after a measurement: prior and measurement weighed by their precision, P = Σ⁻¹ + S⁻¹ (conjugate normal model, known covariances; Gelman et al.
 * 2013, section 3.5).
 * @returns undefined where a covariance is not positive definite
 */
export function normalPosterior(prior: JointNormal, measured: JointNormal): JointNormal | undefined {
  const [ofPrior, ofMeasured] = [precisionOf(prior.covariance), precisionOf(measured.covariance)]
  if (ofPrior === undefined || ofMeasured === undefined) return undefined
  const covariance = precisionOf(ofPrior.map((row, i) => row.map((value, j) => value + (ofMeasured[i]?.[j] ?? 0))))
  if (covariance === undefined) return undefined
  const weighed = ofPrior.map((_, i) => times(ofPrior[i], prior.mean) + times(ofMeasured[i], measured.mean))
  return { mean: covariance.map((row) => times(row, weighed)), covariance }
}

function precisionOf(covariance: JointNormal['covariance']): number[][] | undefined {
  const root = choleskyOf(covariance)
  return root && inverseOf(root)
}

const times = (row: readonly number[] | undefined, values: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + (row?.[i] ?? 0) * value, 0)
