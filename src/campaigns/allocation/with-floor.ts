/**
 * Shares in proportion to weights, of which each arm gets the floor first.
 * @param floor at most 1 / arms; a larger one makes all shares equal
 */
export function withFloor(weights: readonly number[], floor: number): number[] {
  const least = Math.min(Math.max(0, floor), 1 / weights.length)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const rest = Math.max(0, 1 - least * weights.length)
  return weights.map((weight) => least + rest * (sum > 0 ? weight / sum : 1 / weights.length))
}
