/**
 * The number with the fewest digits that parts the same values as a threshold: values at most it stay on the left.
 * @param ascending the feature's values in ascending order
 */
export function readableThreshold(ascending: Float64Array, threshold: number): number {
  const above = firstAbove(ascending, threshold)
  const low = ascending[above - 1]
  const high = ascending[above]
  if (low === undefined || high === undefined) return threshold
  for (let digits = 1; digits <= 15; digits++) {
    // Half-way and rounded, and if that falls outside, the lower value rounded.
    for (const candidate of [Number(threshold.toPrecision(digits)), Number(low.toPrecision(digits))]) {
      if (candidate >= low && candidate < high) return candidate
    }
  }
  return threshold
}

function firstAbove(ascending: Float64Array, threshold: number): number {
  let from = 0
  let to = ascending.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] ?? 0) <= threshold) from = middle + 1
    else to = middle
  }
  return from
}
