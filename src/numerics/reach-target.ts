/** Steps at most: even where the function jumps, each halves the range. */
const mostSteps = 45

/**
 * Where a function that never falls reaches a target between two places, to a part in 10¹¹ of their distance: Ridders' method (1979), which keeps the place between
 * two that enclose it. An end where the target is not enclosed.
 */
export function reachTarget(of: (place: number) => number, target: number, low: number, high: number): number {
  const near = 1e-11 * Math.abs(high - low)
  let [left, right] = [low, high]
  let [under, over] = [of(left) - target, of(right) - target]
  if (under >= 0) return left
  if (over <= 0) return right
  for (let step = 0; step < mostSteps && right - left > near; step++) {
    const middle = (left + right) / 2
    const at = of(middle) - target
    const slope = Math.sqrt(at * at - under * over)
    const guess = slope > 0 ? middle - ((middle - left) * at) / slope : middle
    const there = guess === middle ? at : of(guess) - target
    const places = [
      [middle, at],
      [guess, there],
    ] as const
    for (const [place, value] of places) {
      if (value < 0 && place > left) [left, under] = [place, value]
      else if (value >= 0 && place < right) [right, over] = [place, value]
    }
    if (there === 0) return guess
  }
  return right
}
