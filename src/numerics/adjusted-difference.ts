import { choleskyOf, inverseOf } from './cholesky.ts'
import type { Interval } from './interval.ts'
import { standardise } from './standardise.ts'
import { z95 } from './z95.ts'

export interface AdjustedDifference extends Interval {
  readonly difference: number
  readonly standardError: number
  /** Share of the outcomes' variance that group and covariates explain. */
  readonly removed: number
}

/**
 * Difference of two groups with what was known before taken into account: least squares of the outcome on a constant, the group and the covariates, and the
 * standard error HC2, Σ xᵢ xᵢᵀ eᵢ² / (1 − hᵢ) between two (XᵀX)⁻¹ (MacKinnon and White 1985).
 * @param treated 1 or 0 per unit, @param covariates one column each, none a combination of others
 * @returns undefined where the columns determine no coefficient: a constant covariate, or one twice
 */
export function adjustedDifference(
  outcomes: Float64Array,
  treated: ArrayLike<number>,
  covariates: readonly Float64Array[],
  z = z95,
): AdjustedDifference | undefined {
  const n = outcomes.length
  // Standardised, which changes nothing of the group's coefficient and keeps the equations well posed.
  const columns = [new Float64Array(n).fill(1), Float64Array.from(treated), ...covariates.map(standardise)]
  const root = choleskyOf(columns.map((a) => columns.map((b) => dot(a, b))))
  if (root === undefined) return undefined
  const inverse = inverseOf(root)
  const moments = columns.map((column) => dot(column, outcomes))
  const coefficients = inverse.map((row) => row.reduce((sum, value, i) => sum + value * (moments[i] ?? 0), 0))
  const meat = columns.map(() => columns.map(() => 0))
  const x = columns.map(() => 0)
  let unexplained = 0
  for (let i = 0; i < n; i++) {
    let residual = outcomes[i] as number
    for (const [k, column] of columns.entries()) {
      x[k] = column[i] as number
      residual -= (coefficients[k] ?? 0) * (x[k] ?? 0)
    }
    unexplained += residual ** 2
    const leverage = quadratic(inverse, x)
    const weight = leverage < 1 ? residual ** 2 / (1 - leverage) : 0
    for (const [k, row] of meat.entries())
      for (let l = 0; l < row.length; l++) row[l] = (row[l] ?? 0) + weight * (x[k] ?? 0) * (x[l] ?? 0)
  }
  const difference = coefficients[1] ?? 0
  const standardError = Math.sqrt(quadratic(meat, inverse[1] ?? []))
  const centre = (moments[0] ?? 0) / n
  const all = outcomes.reduce((sum, outcome) => sum + (outcome - centre) ** 2, 0)
  return {
    difference,
    standardError,
    removed: all > 0 ? 1 - unexplained / all : 0,
    low: difference - z * standardError,
    high: difference + z * standardError,
  }
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

/** xᵀ M x. */
const quadratic = (matrix: readonly (readonly number[])[], x: readonly number[]): number =>
  matrix.reduce((sum, row, k) => sum + (x[k] ?? 0) * row.reduce((inner, value, l) => inner + value * (x[l] ?? 0), 0), 0)
