import { type BinaryMatrix, rowOf, rowSizes } from './binary-matrix.ts'

/** Fills in a score for each column (product) of what a row (customer) would take; higher is likelier, only the order counts. */
export type Scorer = (row: number, into: Float64Array) => void

/** The rows that are most like one, with their cosine similarities, most alike first. */
export interface Neighbours {
  readonly rows: Uint32Array
  readonly similarities: Float64Array
}

/**
 * User-based collaborative filtering (Resnick et al. 1994; on ones and zeros with cosine similarity, as in Sarwar et al. 2000):
 * cos(a, b) = |a ∩ b| / √(|a| |b|), counted exactly through the inverted index, so that only rows that share something are
 * looked at. Of equal similarities the row that stands first wins. A row without anything in common has no neighbours.
 * @param matrix customers × products, @param inverted its transpose, @param k how many neighbours
 */
export function nearestRows(matrix: BinaryMatrix, inverted: BinaryMatrix, k: number): (row: number) => Neighbours {
  const sizes = rowSizes(matrix)
  const shared = new Uint32Array(matrix.rows)
  const met = new Uint32Array(matrix.rows)
  const similarity = new Float64Array(matrix.rows)
  return (row) => {
    let count = 0
    for (const column of rowOf(matrix, row)) {
      for (let at = inverted.starts[column]; at < inverted.starts[column + 1]; at++) {
        const other = inverted.columns[at]
        if (shared[other]++ === 0) met[count++] = other
      }
    }
    const best = new Uint32Array(k)
    let found = 0
    for (let i = 0; i < count; i++) {
      const other = met[i]
      const value = shared[other] / Math.sqrt(sizes[row] * sizes[other])
      shared[other] = 0
      if (other === row) continue
      similarity[other] = value
      const isBefore = (rival: number): boolean =>
        value > similarity[rival] || (value === similarity[rival] && other < rival)
      if (found === k && (k === 0 || !isBefore(best[k - 1]))) continue
      let at = found < k ? found++ : k - 1
      for (; at > 0 && isBefore(best[at - 1]); at--) best[at] = best[at - 1]
      best[at] = other
    }
    const rows = best.slice(0, found)
    return { rows, similarities: Float64Array.from(rows, (other) => similarity[other]) }
  }
}

/** Scores each product by the similarities of the nearest customers who have it, added up. */
export function userNeighbours(matrix: BinaryMatrix, inverted: BinaryMatrix, k: number): Scorer {
  const nearest = nearestRows(matrix, inverted, k)
  return (row, into) => {
    into.fill(0)
    const { rows, similarities } = nearest(row)
    for (let i = 0; i < rows.length; i++)
      for (let at = matrix.starts[rows[i]]; at < matrix.starts[rows[i] + 1]; at++)
        into[matrix.columns[at]] += similarities[i]
  }
}
