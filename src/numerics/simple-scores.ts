import type { BinaryMatrix } from './binary-matrix.ts'
import type { Scorer } from './user-neighbours.ts'

/** Scores each product by how many customers have it, the same for all. @param inverted products × customers */
export function popularityScores(inverted: BinaryMatrix): Scorer {
  const buyers = popularity(inverted)
  return (_, into) => into.set(buyers)
}

/** How many customers have each product. @param inverted products × customers */
export const popularity = ({ rows, starts }: BinaryMatrix): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) => starts[row + 1] - starts[row])

/** Scores each product by how often the customer had it: 0 for those never had, which only a tie-break can order. @param counts of each one of the matrix */
export function ownFrequency({ starts, columns }: BinaryMatrix, counts: ArrayLike<number>): Scorer {
  return (row, into) => {
    into.fill(0)
    for (let at = starts[row]; at < starts[row + 1]; at++) into[columns[at]] = counts[at]
  }
}
