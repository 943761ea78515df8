import { type BinaryMatrix, rowOf, rowSizes } from '../../numerics/binary-matrix.ts'

/**
 * How alike each customer is to some first ones: the mean cosine similarity of what they bought, each first customer weighed, from 0 to
 * 1; a first customer is not compared with itself. Linear in the purchases, since Σ w cos(u, f) adds up over the products of u.
 * @param weights of the first customers; 0 for all others
 */
export function likenessTo(matrix: BinaryMatrix, weights: Float64Array): Float64Array {
  const sizes = rowSizes(matrix)
  const columns = new Float64Array(matrix.width)
  let total = 0
  for (let row = 0; row < matrix.rows; row++) {
    if (!(weights[row] > 0) || sizes[row] === 0) continue
    total += weights[row]
    for (const column of rowOf(matrix, row)) columns[column] += weights[row] / Math.sqrt(sizes[row])
  }
  return Float64Array.from({ length: matrix.rows }, (_, row) => {
    if (sizes[row] === 0) return 0
    let sum = 0
    for (const column of rowOf(matrix, row)) sum += columns[column]
    const others = total - weights[row]
    return others > 0 ? Math.max(0, (sum / Math.sqrt(sizes[row]) - weights[row]) / others) : 0
  })
}

/** The customers by likeness, most alike first, of equal ones the first; those who bought nothing or are left out are not there. */
export function mostAlike(
  matrix: BinaryMatrix,
  likeness: Float64Array,
  isLeftOut: (row: number) => boolean,
): Uint32Array {
  const rows = Uint32Array.from({ length: matrix.rows }, (_, row) => row).filter(
    (row) => matrix.starts[row + 1] > matrix.starts[row] && !isLeftOut(row),
  )
  return rows.sort((a, b) => likeness[b] - likeness[a] || a - b)
}
