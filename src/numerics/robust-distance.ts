import { quantileOfSorted, sorted } from './quantiles.ts'

/** What makes the median absolute deviation of a normal distribution its standard deviation. */
const normal = 1.4826022185056018
/** So many standard deviations of a normal distribution hold the middle 80 %. */
const middle80 = 2.5631031310892007

/**
 * How far each value lies from the median, in robust standard deviations: of the median absolute deviation, or of the range of the middle
 * 80 % where most values are equal; 0 where these are too.
 */
export function robustDeviations(column: Float64Array): Float64Array {
  const ascending = sorted(column)
  const middle = quantileOfSorted(ascending, 0.5) ?? 0
  const deviation = normal * (quantileOfSorted(sorted(column.map((value) => Math.abs(value - middle))), 0.5) ?? 0)
  const [low = 0, high = 0] = [0.1, 0.9].map((share) => quantileOfSorted(ascending, share) ?? 0)
  const spread = deviation > 0 ? deviation : (high - low) / middle80
  return column.map((value) => (spread === 0 ? 0 : (value - middle) / spread))
}

/**
 * How far each row lies from the middle of all: the root of the mean of squared robust deviations.
 * @param columns one per feature, without missing values
 */
export function robustDistances(columns: readonly Float64Array[]): Float64Array {
  const squares = new Float64Array(columns[0]?.length ?? 0)
  for (const column of columns) {
    const deviations = robustDeviations(column)
    for (let row = 0; row < squares.length; row++)
      squares[row] = (squares[row] as number) + (deviations[row] as number) ** 2
  }
  return squares.map((sum) => Math.sqrt(sum / Math.max(1, columns.length)))
}
