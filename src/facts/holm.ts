/** Which of several p-values stand at a family-wise level (Holm 1979); the answer is in the order of the input. */
export function holm(pValues: readonly number[], level: number): boolean[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1))
  const stands = pValues.map(() => false)
  for (const [rank, index] of order.entries()) {
    if ((pValues[index] ?? 1) > level / (pValues.length - rank)) break
    stands[index] = true
  }
  return stands
}
