import { minimise, type Objective } from './minimise.ts'
import { covarianceAt, standardErrors } from './observed-information.ts'

/** A fit by maximum likelihood in the parameters' logarithms. */
export interface LogFit {
  /** The parameters in their own units. */
  natural: number[]
  /** ln likelihood of all observations. */
  logLikelihood: number
  /** Largest component of the mean gradient by the parameters' logarithms. */
  slope: number
  /** Of the parameters' logarithms; absent where the data do not determine them. */
  covariance?: number[][]
  /** Of the first two alone, the others held: of the rates of a model of purchases where nobody is seen to leave, so that the others say nothing. */
  ratesCovariance?: number[][]
  standardErrors?: number[]
}

/**
 * Minimises the mean of minus the ln likelihoods from several starts, and takes the best end.
 * @param weight how many observations each term stands for
 * @param units power of the scale that each parameter carries, @param scale by which the observations were multiplied
 */
export function fitByLogarithms(
  objective: Objective,
  starts: readonly (readonly number[])[],
  weight: Float64Array,
  units: readonly number[],
  scale: number,
): LogFit {
  const n = weight.reduce((sum, times) => sum + times, 0)
  const [best] = starts.map((start) => minimise(objective, start)).sort((one, other) => one.value - other.value)
  if (best === undefined) throw new Error('a search has a start')
  const natural = Array.from(best.at, (log, i) => Math.exp(log) * scale ** (units[i] ?? 0))
  const covariance = covarianceAt(objective, best.at, n)
  const ratesCovariance = covariance === undefined ? covarianceAt(objective, best.at, n, 2) : undefined
  return {
    natural,
    logLikelihood: -best.value * n,
    slope: best.slope,
    ...(ratesCovariance === undefined ? {} : { ratesCovariance }),
    ...(covariance === undefined ? {} : { covariance, standardErrors: standardErrors(natural, covariance) }),
  }
}
