/**
 * How well a forecast orders customers by what they came to do: the area between the curve of what was done, taken in the forecast's order, and
 * the diagonal, over the same area in the best order. 1 is the best order, 0 chance. Equal forecasts count as a block. Undefined where all did the same.
 */
export function normalisedGini(predicted: Float64Array, actual: Float64Array): number | undefined {
  const best = area(actual, actual)
  return best === 0 ? undefined : area(predicted, actual) / best
}

/** Area between the curve of actual values in descending order of the scores and the diagonal. */
function area(scores: Float64Array, actual: Float64Array): number {
  const n = scores.length
  const total = actual.reduce((sum, value) => sum + value, 0)
  if (total === 0) return 0
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  let [found, sum, start] = [0, 0, 0]
  while (start < n) {
    let end = start
    let block = 0
    const score = scores[order[start] ?? 0]
    while (end < n && scores[order[end] ?? 0] === score) block += actual[order[end++] ?? 0] ?? 0
    // A trapezium: within a block of equal scores the curve is straight.
    found += ((end - start) / n) * ((sum + block / 2) / total)
    sum += block
    start = end
  }
  return found - 0.5
}
