import { correlation } from './correlation.ts'

/** Spearman's rank correlation over rows where both are known, equal values at their mean rank; 0 where it is not defined. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const rows = Uint32Array.from(a.keys()).filter((row) => !Number.isNaN(a[row]) && !Number.isNaN(b[row]))
  if (rows.length < 3) return 0
  const [x, y] = [a, b].map((values) => ranksOf(Float64Array.from(rows, (row) => values[row] as number))) as [
    Float64Array,
    Float64Array,
  ]
  return correlation(x, y)
}

/** Ranks from 0, equal values at their mean rank. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranks = new Float64Array(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to + 1 < order.length && values[order[to + 1] as number] === values[order[from] as number]) to++
    for (let i = from; i <= to; i++) ranks[order[i] as number] = (from + to) / 2
    from = to + 1
  }
  return ranks
}
