/**
 * Rows of a sparse design matrix, each of one group, one group behind the other. Row r has values[starts[r] … starts[r + 1] − 1] in the columns of the
 * same places, and is of group g where groups[g] ≤ r < groups[g + 1].
 */
export interface GroupedRows {
  readonly width: number
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float64Array
  readonly groups: Uint32Array
}

/** What a ridge regression is fitted to: a target and a weight (one over its variance) per row, a penalty per column. */
export interface RidgeTask {
  readonly targets: Float64Array
  readonly weights: Float64Array
  /** Above 0 each; with weights that are one over a variance, one over the prior variance of the coefficient. */
  readonly penalties: Float64Array
}

/** Steps end once the residual is so small against the right side. */
const tolerance = 1e-6
const mostSteps = 1000

/**
 * Ridge regression with a free level per group: the coefficients that minimise Σ w (y − level − xβ)² + Σ p β². The levels are taken out by weighted means
 * (Frisch, Waugh and Lovell), the rest is solved by conjugate gradients, preconditioned by the diagonal (Golub and Van Loan, 11.5), so that the
 * matrix stays sparse.
 * @returns one coefficient per column
 */
export function groupRidge(rows: GroupedRows, { targets, weights, penalties }: RidgeTask): Float64Array {
  const { width, starts, columns, values, groups } = rows
  const perRow = new Float64Array(targets.length)
  /** Into `into`: Xᵀ W (I − group means) of what `perRow` holds. */
  const gather = (into: Float64Array): void => {
    centre(perRow, weights, groups)
    into.fill(0)
    for (let row = 0; row < perRow.length; row++) {
      const weighted = perRow[row] * weights[row]
      for (let at = starts[row]; at < starts[row + 1]; at++) into[columns[at]] += values[at] * weighted
    }
  }
  const multiply = (vector: Float64Array, into: Float64Array): void => {
    for (let row = 0; row < perRow.length; row++) {
      let sum = 0
      for (let at = starts[row]; at < starts[row + 1]; at++) sum += values[at] * vector[columns[at]]
      perRow[row] = sum
    }
    gather(into)
    for (let column = 0; column < width; column++) into[column] += penalties[column] * vector[column]
  }
  perRow.set(targets)
  const residual = new Float64Array(width)
  gather(residual)
  return conjugateGradients(residual, diagonalOf(rows, weights, penalties), multiply)
}

/** Takes the weighted mean of each group from its rows. */
function centre(perRow: Float64Array, weights: Float64Array, groups: Uint32Array): void {
  for (let group = 0; group + 1 < groups.length; group++) {
    let sum = 0
    let total = 0
    for (let row = groups[group]; row < groups[group + 1]; row++) {
      sum += perRow[row] * weights[row]
      total += weights[row]
    }
    const level = total > 0 ? sum / total : 0
    for (let row = groups[group]; row < groups[group + 1]; row++) perRow[row] -= level
  }
}

/** The diagonal of Xᵀ W X + penalties, an upper bound of that of the centred matrix and good enough to scale by. */
function diagonalOf(
  { starts, columns, values }: GroupedRows,
  weights: Float64Array,
  penalties: Float64Array,
): Float64Array {
  const diagonal = penalties.slice()
  for (let row = 0; row < weights.length; row++)
    for (let at = starts[row]; at < starts[row + 1]; at++)
      diagonal[columns[at]] += weights[row] * values[at] * values[at]
  return diagonal
}

function conjugateGradients(
  residual: Float64Array,
  diagonal: Float64Array,
  multiply: (vector: Float64Array, into: Float64Array) => void,
): Float64Array {
  const width = residual.length
  const solution = new Float64Array(width)
  const direction = residual.map((value, column) => value / diagonal[column])
  const product = new Float64Array(width)
  let energy = scaledSquare(residual, diagonal)
  const enough = energy * tolerance * tolerance
  for (let step = 0; step < mostSteps && energy > enough; step++) {
    multiply(direction, product)
    let curvature = 0
    for (let column = 0; column < width; column++) curvature += direction[column] * product[column]
    const length = energy / curvature
    for (let column = 0; column < width; column++) {
      solution[column] += length * direction[column]
      residual[column] -= length * product[column]
    }
    const next = scaledSquare(residual, diagonal)
    for (let column = 0; column < width; column++)
      direction[column] = residual[column] / diagonal[column] + (next / energy) * direction[column]
    energy = next
  }
  return solution
}

function scaledSquare(residual: Float64Array, diagonal: Float64Array): number {
  let sum = 0
  for (let column = 0; column < residual.length; column++)
    sum += (residual[column] * residual[column]) / diagonal[column]
  return sum
}
