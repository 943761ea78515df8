import { type BinaryMatrix, rowOf } from './binary-matrix.ts'
import { nearestRows, type Scorer } from './user-neighbours.ts'

/**
 * Item-based collaborative filtering (Sarwar et al. 2001): each product that a customer has votes for its k nearest products with
 * their cosine similarities. Of equal similarities the product that stands first is nearer.
 * @param matrix customers × products, @param inverted its transpose, @param k how many neighbours of a product vote
 */
export function itemNeighbours(matrix: BinaryMatrix, inverted: BinaryMatrix, k: number): Scorer {
  const nearest = nearestRows(inverted, matrix, k)
  const neighbours = Array.from({ length: matrix.width }, (_, column) => nearest(column))
  return (row, into) => {
    into.fill(0)
    for (const column of rowOf(matrix, row)) {
      const { rows, similarities } = neighbours[column]
      for (let i = 0; i < rows.length; i++) into[rows[i]] += similarities[i]
    }
  }
}
