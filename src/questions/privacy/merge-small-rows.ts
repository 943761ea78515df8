/** What becomes of rows by the number of customers behind them. */
export interface MergedRows {
  /** Rows that stay by themselves. */
  alone: number[]
  /** Rows that are shown as one, "other": together they reach the threshold. */
  merged: number[]
  /** Rows that are left out: they do not reach it together either. */
  left: number[]
}

/**
 * Merges rows with fewer customers than the threshold. Where those do not reach it together, the smallest of the others joins them, so that none of them can be had by taking what is shown
 * from the total; where only one other is there, that one stays, and the small ones are left out (then the guard keeps the total back).
 * @param customers per row, at least 1
 * @param apart whether no customer is behind two rows; else as many are counted as are behind the largest one
 * @param mayMerge false for rows in an order, such as months: small ones are left out, with a neighbour in size where that is needed
 */
export function mergeSmallRows(
  customers: readonly number[],
  { threshold, apart, mayMerge }: { threshold: number; apart: boolean; mayMerge: boolean },
): MergedRows {
  const rows = [...customers.keys()]
  const sizeOf = (row: number): number => customers[row] ?? 0
  const together = (some: readonly number[]): number => {
    const sizes = some.map(sizeOf)
    return apart ? sizes.reduce((sum, size) => sum + size, 0) : Math.max(0, ...sizes)
  }
  const small = rows.filter((row) => sizeOf(row) < threshold)
  const large = rows.filter((row) => sizeOf(row) >= threshold)
  if (small.length === 0) return { alone: rows, merged: [], left: [] }
  const smallest = large.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]
  const joins = together(small) < threshold && large.length > 1 && smallest !== undefined ? [smallest] : []
  const group = [...small, ...joins].sort((a, b) => a - b)
  const alone = large.filter((row) => !joins.includes(row))
  return mayMerge && together(group) >= threshold && group.length > 1
    ? { alone, merged: group, left: [] }
    : { alone, merged: [], left: group }
}
