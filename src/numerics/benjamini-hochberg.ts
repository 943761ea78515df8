/**
 * p-values adjusted so that of those at most a level, that share at most is expected to be false (Benjamini and Hochberg 1995). Step up: of the m values in
 * ascending order the i-th becomes min over j ≥ i of min(1, m p_j / j). The answer is in the order of the input.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 1) - (pValues[a] ?? 1))
  const adjusted = pValues.map(() => 1)
  let smallest = 1
  for (const [rank, index] of order.entries()) {
    smallest = Math.min(smallest, ((pValues[index] ?? 1) * pValues.length) / (pValues.length - rank))
    adjusted[index] = smallest
  }
  return adjusted
}
