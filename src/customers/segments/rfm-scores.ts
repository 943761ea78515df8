import { quantileOfSorted } from '../../numerics/quantiles.ts'

/** How equal values are scored: the same score for all, or one after the other in the order of the customers. */
export type Ties = 'together' | 'first'

/** Scores 1 to bins, and the cut points between them in natural units. */
export interface Scores {
  scores: Uint8Array
  /** cuts[j]: the highest value with a score of at most j + 1 (rising order). */
  cuts: number[]
}

/**
 * Scores values from 1 (lowest) to bins (highest) by quantiles, or by cut points of the user's. Equal values share a score, so
 * where many are equal (one order, say) a score may be empty. Ties 'first' ranks them one by one instead, as pandas'
 * qcut(rank(method="first")) does, so that every score is equally large.
 */
export function scoreByQuantiles(
  values: Float64Array,
  bins: number,
  ties: Ties = 'together',
  own?: readonly number[],
): Scores {
  const ascending = values.toSorted()
  const cuts =
    own === undefined
      ? Array.from({ length: bins - 1 }, (_, j) => quantileOfSorted(ascending, (j + 1) / bins) ?? 0)
      : own.toSorted((a, b) => a - b)
  if (ties === 'together' || own !== undefined) {
    return { scores: Uint8Array.from(values, (value) => 1 + cuts.filter((cut) => value > cut).length), cuts }
  }
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
  const ranks = Float64Array.from({ length: values.length }, (_, i) => i + 1)
  const limits = Array.from({ length: bins - 1 }, (_, j) => quantileOfSorted(ranks, (j + 1) / bins) ?? 0)
  const scores = new Uint8Array(values.length)
  order.forEach((row, place) => {
    scores[row] = 1 + limits.filter((limit) => place + 1 > limit).length
  })
  return { scores, cuts }
}
