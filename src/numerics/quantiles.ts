/** The values in ascending order, in an array of their own. */
export const sorted = (values: ArrayLike<number>): Float64Array => Float64Array.from(values).sort()

/**
 * Quantile of ascending values by linear interpolation: type 7 of Hyndman and Fan (1996), the default of R, NumPy and
 * spreadsheets. Undefined without values.
 */
export function quantileOfSorted(ascending: Float64Array, probability: number): number | undefined {
  if (ascending.length === 0) return undefined
  const position = (ascending.length - 1) * probability
  const below = Math.floor(position)
  const low = ascending[below] as number
  const high = ascending[Math.min(below + 1, ascending.length - 1)] as number
  return low === high ? low : low + (position - below) * (high - low)
}

export const quantile = (values: ArrayLike<number>, probability: number): number | undefined =>
  quantileOfSorted(sorted(values), probability)

export interface Quartiles {
  readonly lower: number
  readonly median: number
  readonly upper: number
}

/** The three quartiles of ascending values (type 7); undefined without values. */
export function quartilesOfSorted(ascending: Float64Array): Quartiles | undefined {
  const lower = quantileOfSorted(ascending, 0.25)
  const median = quantileOfSorted(ascending, 0.5)
  const upper = quantileOfSorted(ascending, 0.75)
  return lower === undefined || median === undefined || upper === undefined ? undefined : { lower, median, upper }
}
