/**
 * The one-to-one assignment of rows to columns with the largest sum: exact, by dynamic programming over sets of columns (Bellman
 * 1962), which is quick up to about 15 columns.
 * @param gains row-major, rows × columns, none below zero; with more rows than columns the other way round: some rows get none
 * @returns the column of each row, or -1
 */
export function bestAssignment(gains: Float64Array, rows: number, columns: number): Int32Array {
  const sets = 1 << columns
  // best[set]: the largest sum of the rows so far with these columns taken.
  let best = new Float64Array(sets).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  const choices: Int8Array[] = []
  for (let row = 0; row < rows; row++) {
    // A row may go without a column.
    const next = best.slice()
    const choice = new Int8Array(sets).fill(-1)
    for (let set = 0; set < sets; set++) {
      const sum = best[set] as number
      if (sum === Number.NEGATIVE_INFINITY) continue
      for (let column = 0; column < columns; column++) {
        const taken = set | (1 << column)
        const total = sum + (gains[row * columns + column] as number)
        if (taken === set || total <= (next[taken] as number)) continue
        next[taken] = total
        choice[taken] = column
      }
    }
    choices.push(choice)
    best = next
  }
  return traceBack(choices, best, rows)
}

function traceBack(choices: readonly Int8Array[], best: Float64Array, rows: number): Int32Array {
  const assigned = new Int32Array(rows).fill(-1)
  let set = best.reduce((at, sum, candidate) => (sum > (best[at] as number) ? candidate : at), 0)
  for (let row = rows - 1; row >= 0; row--) {
    const column = choices[row]?.[set] ?? -1
    if (column < 0) continue
    assigned[row] = column
    set &= ~(1 << column)
  }
  return assigned
}
