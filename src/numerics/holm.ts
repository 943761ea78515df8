/** Which of several p-values stand at a family-wise level (Holm 1979); the answer is in the order of the input. */
export const holm = (pValues: readonly number[], level: number): boolean[] =>
  holmAdjusted(pValues).map((adjusted) => adjusted <= level)

/**
 * p-values adjusted for how many were looked at (Holm 1979): an adjusted one of at most a level stands at that family-wise level. Step down: of the m
 * values in ascending order the i-th becomes max over j ≤ i of min(1, (m − j + 1) p_j). The answer is in the order of the input.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1)
  let largest = 0
  for (const [rank, index] of ascending(pValues).entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[index] ?? 1)))
    adjusted[index] = largest
  }
  return adjusted
}

/** The places of values in ascending order. */
const ascending = (values: readonly number[]): number[] =>
  values.map((_, index) => index).sort((a, b) => (values[a] ?? 1) - (values[b] ?? 1))
