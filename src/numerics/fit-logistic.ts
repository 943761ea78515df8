import { choleskyOf, inverseOf } from './cholesky.ts'
import { probability } from './logistic.ts'

/** Coefficients of a logistic regression, in the units of the columns. */
export interface LogisticModel {
  readonly constant: number
  readonly coefficients: readonly number[]
}

const mostSteps = 100

/**
 * Logistic regression with a ridge penalty by Newton's method (Hastie, Tibshirani and Friedman 2009, section 4.4.1): the sum of the log losses plus
 * penalty / 2 × Σ coefficient², the constant free. Steps are halved where they do not lower it.
 * @param columns one per feature, @param outcomes 0 or 1 per row, @param rows which to fit on
 * @param penalty above 0, so that there is always one best fit, also where a column is constant or the classes are parted
 */
export function fitLogistic(
  columns: readonly Float64Array[],
  outcomes: ArrayLike<number>,
  rows: Uint32Array = Uint32Array.from({ length: outcomes.length }, (_, row) => row),
  penalty = 1,
): LogisticModel {
  let at = [0, ...columns.map(() => 0)]
  let loss = lossOf(columns, outcomes, rows, penalty, at)
  for (let step = 0; step < mostSteps; step++) {
    const direction = newtonStep(columns, outcomes, rows, penalty, at)
    if (direction === undefined) break
    let scale = 1
    let next = at
    let nextLoss = Number.POSITIVE_INFINITY
    for (; scale > 1e-6; scale /= 2) {
      next = at.map((value, k) => value + scale * (direction[k] ?? 0))
      nextLoss = lossOf(columns, outcomes, rows, penalty, next)
      if (nextLoss <= loss) break
    }
    if (!(nextLoss <= loss)) break
    const isEnd = loss - nextLoss <= 1e-12 * Math.abs(loss)
    at = next
    loss = nextLoss
    if (isEnd) break
  }
  const [constant = 0, ...coefficients] = at
  return { constant, coefficients }
}

/** The probability of each of all rows. */
export function predictLogistic(
  { constant, coefficients }: LogisticModel,
  columns: readonly Float64Array[],
): Float64Array {
  const odds = new Float64Array(columns[0]?.length ?? 0).fill(constant)
  for (const [k, column] of columns.entries()) {
    const coefficient = coefficients[k] ?? 0
    for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] as number) + coefficient * (column[i] as number)
  }
  return odds.map(probability)
}

function oddsOf(columns: readonly Float64Array[], row: number, at: readonly number[]): number {
  let odds = at[0] ?? 0
  for (let k = 0; k < columns.length; k++) odds += (at[k + 1] as number) * ((columns[k] as Float64Array)[row] as number)
  return odds
}

function lossOf(
  columns: readonly Float64Array[],
  outcomes: ArrayLike<number>,
  rows: Uint32Array,
  penalty: number,
  at: readonly number[],
): number {
  let loss = (penalty / 2) * at.slice(1).reduce((sum, value) => sum + value * value, 0)
  for (const row of rows) {
    const odds = oddsOf(columns, row, at)
    loss += Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - (outcomes[row] as number) * odds
  }
  return loss
}

function newtonStep(
  columns: readonly Float64Array[],
  outcomes: ArrayLike<number>,
  rows: Uint32Array,
  penalty: number,
  at: readonly number[],
): number[] | undefined {
  const size = at.length
  const gradient = Float64Array.from(at, (value, k) => (k === 0 ? 0 : -penalty * value))
  // Row by row in one array, the lower triangle.
  const hessian = new Float64Array(size * size)
  for (let k = 1; k < size; k++) hessian[k * size + k] = penalty
  const x = new Float64Array(size).fill(1)
  for (const row of rows) {
    for (let k = 1; k < size; k++) x[k] = (columns[k - 1] as Float64Array)[row] as number
    const expected = probability(oddsOf(columns, row, at))
    const error = (outcomes[row] as number) - expected
    const weight = expected * (1 - expected)
    for (let k = 0; k < size; k++) {
      const own = x[k] as number
      gradient[k] = (gradient[k] as number) + error * own
      const weighted = weight * own
      const line = k * size
      for (let l = 0; l <= k; l++) hessian[line + l] = (hessian[line + l] as number) + weighted * (x[l] as number)
    }
  }
  const root = choleskyOf(at.map((_, k) => [...hessian.subarray(k * size, (k + 1) * size)]))
  if (root === undefined) return undefined
  return inverseOf(root).map((line) => line.reduce((sum, value, k) => sum + value * (gradient[k] ?? 0), 0))
}
