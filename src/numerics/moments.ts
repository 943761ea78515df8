/** Arithmetic mean; undefined without values. */
export function mean(values: ArrayLike<number>): number | undefined {
  if (values.length === 0) return undefined
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] as number
  return sum / values.length
}

/** Sum of squared deviations from the mean, in two passes (stable where the mean is large against the spread). */
export function squaredDeviations(values: ArrayLike<number>, centre: number): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    const deviation = (values[i] as number) - centre
    sum += deviation * deviation
  }
  return sum
}

/** Standard deviation with divisor n − 1; undefined with fewer than two values. */
export function standardDeviation(values: ArrayLike<number>): number | undefined {
  const centre = mean(values)
  if (centre === undefined || values.length < 2) return undefined
  return Math.sqrt(squaredDeviations(values, centre) / (values.length - 1))
}
