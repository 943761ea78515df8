/**
 * How much two partings of the same units have in common: Cramér's V, √(χ² / (n (min(r, c) − 1))) of their table (Cramér 1946, section 21.9): 0 for none, 1 where the finer tells
 * the other.
 * @returns undefined where either has fewer than two groups
 */
export function cramersV(ones: ArrayLike<number>, others: ArrayLike<number>): number | undefined {
  const n = ones.length
  const cells = new Map<number, Map<number, number>>()
  const columns = new Map<number, number>()
  for (let i = 0; i < n; i++) {
    const [a, b] = [ones[i] as number, others[i] as number]
    const row = cells.get(a) ?? new Map<number, number>()
    cells.set(a, row.set(b, (row.get(b) ?? 0) + 1))
    columns.set(b, (columns.get(b) ?? 0) + 1)
  }
  const least = Math.min(cells.size, columns.size)
  if (least < 2) return undefined
  let statistic = 0
  for (const row of cells.values()) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0)
    for (const [column, of] of columns) {
      const expected = (total * of) / n
      statistic += ((row.get(column) ?? 0) - expected) ** 2 / expected
    }
  }
  return Math.sqrt(statistic / (n * (least - 1)))
}
