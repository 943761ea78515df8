import { bestScores } from '../../numerics/best-scores.ts'
import { type BinaryMatrix, rowOf } from '../../numerics/binary-matrix.ts'
import type { Mode } from './recommendations.ts'

/**
 * The n best products of a mode for a customer, of those that anybody bought. Changes the scores. Where they are equal (nobody is like this customer, who has
 * bought one product or none), the product that more customers bought comes first.
 */
export function bestOf(
  mode: Mode,
  scores: Float64Array,
  matrix: BinaryMatrix,
  row: number,
  n: number,
  buyers: Float64Array,
): Uint32Array {
  const own = rowOf(matrix, row)
  if (mode === 'repurchase') {
    const best = bestScores(
      Float64Array.from(own, (column) => scores[column]),
      n,
      Float64Array.from(own, (column) => buyers[column]),
    )
    return best.map((place) => own[place])
  }
  for (let column = 0; column < scores.length; column++)
    if (buyers[column] === 0) scores[column] = Number.NEGATIVE_INFINITY
  if (mode === 'new') for (const column of own) scores[column] = Number.NEGATIVE_INFINITY
  return bestScores(scores, n, buyers)
}
