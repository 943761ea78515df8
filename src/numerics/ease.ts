import { type BinaryMatrix, rowOf } from './binary-matrix.ts'
import { invertInPlace, placeInTiles, tiledZeros } from './cholesky-inverse.ts'
import type { Scorer } from './user-neighbours.ts'

/**
 * Fits EASE (Steck 2019, "Embarrassingly Shallow Autoencoders for Sparse Data", equation 8): P = (XᵀX + λI)⁻¹, from which each
 * weight is B_ij = −P_ij / P_jj, and 0 on the diagonal. Takes n³ multiplications and additions for n products.
 * @param matrix customers × products, @param lambda how strongly weights are drawn to 0; above 0
 * @returns the lower triangle of P by rows, in single precision: what is kept gives the same order as what was just computed
 */
export function fitEase(matrix: BinaryMatrix, lambda: number): Float32Array {
  const n = matrix.width
  const gram = tiledZeros(n)
  for (let i = 0; i < n; i++) gram.values[placeInTiles(i, i)] = lambda
  for (let row = 0; row < matrix.rows; row++) {
    const own = rowOf(matrix, row)
    for (let i = 0; i < own.length; i++) for (let j = 0; j <= i; j++) gram.values[placeInTiles(own[i], own[j])] += 1
  }
  invertInPlace(gram)
  const lower = new Float32Array(lowerSize(n))
  for (let i = 0, at = 0; i < n; i++) for (let j = 0; j <= i; j++) lower[at++] = gram.values[placeInTiles(i, j)]
  return lower
}

/** How many numbers the lower triangle of n products has. */
export const lowerSize = (n: number): number => (n * (n + 1)) / 2

/** Scores by EASE: what the weights of a customer's products add up to. @param lower what fitEase returned for as many products */
export function easeScores(matrix: BinaryMatrix, lower: Float32Array): Scorer {
  const n = matrix.width
  const weights = new Float32Array(n * n)
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j <= i; j++, at++) {
      weights[i * n + j] = lower[at]
      weights[j * n + i] = lower[at]
    }
  }
  const diagonal = Float64Array.from({ length: n }, (_, i) => weights[i * n + i])
  for (let i = 0; i < n; i++) weights[i * n + i] = 0
  return (row, into) => {
    into.fill(0)
    for (const column of rowOf(matrix, row)) {
      const from = column * n
      for (let j = 0; j < n; j++) into[j] -= weights[from + j]
    }
    for (let j = 0; j < n; j++) into[j] /= diagonal[j]
  }
}
