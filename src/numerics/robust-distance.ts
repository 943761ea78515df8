import { quantileOfSorted, sorted } from './quantiles.ts'

/** What makes the median absolute deviation of a normal distribution its standard deviation. */
const normal = 1.4826022185056018

/**
 * How far each row lies from the middle of all: the root of the mean of squared distances from the median, each in robust standard deviations
 * (median absolute deviation; half the range of the middle 80 % in normal units where most values are equal). A feature without spread counts nothing.
 * @param columns one per feature, without missing values
 */
export function robustDistances(columns: readonly Float64Array[]): Float64Array {
  const n = columns[0]?.length ?? 0
  const squares = new Float64Array(n)
  for (const column of columns) {
    const ascending = sorted(column)
    const middle = quantileOfSorted(ascending, 0.5) ?? 0
    const deviation = normal * (quantileOfSorted(sorted(column.map((value) => Math.abs(value - middle))), 0.5) ?? 0)
    const tenths = [0.1, 0.9].map((share) => quantileOfSorted(ascending, share) ?? 0)
    // 2.563 standard deviations hold the middle 80 %.
    const spread = deviation > 0 ? deviation : ((tenths[1] ?? 0) - (tenths[0] ?? 0)) / 2.5631031310892007
    if (spread === 0) continue
    for (let row = 0; row < n; row++)
      squares[row] = (squares[row] as number) + (((column[row] as number) - middle) / spread) ** 2
  }
  return squares.map((sum) => Math.sqrt(sum / Math.max(1, columns.length)))
}
