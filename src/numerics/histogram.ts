/** A column cut into bins: row i lies in bin codes[i]; a missing value (NaN) in the bin after the last. */
export interface BinnedColumn {
  readonly codes: Uint16Array
  /** The lowest and the highest value in each bin. */
  readonly lows: Float64Array
  readonly highs: Float64Array
  /** Bins without the one of missing values, which is the code `bins`. */
  readonly bins: number
}

/** How many bins a column has at most: with fewer distinct values no split is lost. */
export const mostBins = 255

/**
 * Cuts columns into bins: one per distinct value where these are few enough, else stretches of about equal numbers of rows
 * between which equal values are never parted. Thresholds lie half-way between neighbouring values, as in decision-tree.ts.
 * @param columns one per feature, n values each, NaN where missing
 */
export function binColumns(columns: readonly Float64Array[], most = mostBins): BinnedColumn[] {
  return columns.map((column) => {
    const { lows, highs } = stretches(column, most)
    const bins = highs.length
    const codes = new Uint16Array(column.length)
    for (let row = 0; row < codes.length; row++) {
      const value = column[row] as number
      codes[row] = Number.isNaN(value) ? bins : binOf(highs, value)
    }
    return { codes, lows, highs, bins }
  })
}

function stretches(column: Float64Array, most: number): { lows: Float64Array; highs: Float64Array } {
  // Missing values sort behind all others.
  const ascending = column.toSorted()
  const firstMissing = ascending.findIndex((value) => Number.isNaN(value))
  const present = firstMissing === -1 ? ascending : ascending.subarray(0, firstMissing)
  let distinct = present.length > 0 ? 1 : 0
  for (let i = 1; i < present.length; i++) if (present[i] !== present[i - 1]) distinct++
  const lows = [...present.subarray(0, 1)]
  const highs: number[] = []
  let begun = 0
  for (let i = 1; i < present.length; i++) {
    const [below, above] = [present[i - 1] as number, present[i] as number]
    if (below === above) continue
    // Of many values a bin ends when it holds its share of the rows that are left.
    const left = most - highs.length
    if (distinct > most && (left < 2 || i - begun < (present.length - begun) / left)) continue
    highs.push(below)
    lows.push(above)
    begun = i
  }
  highs.push(...present.subarray(-1))
  return { lows: Float64Array.from(lows), highs: Float64Array.from(highs) }
}

/** Half-way between two values, never the upper one. */
export function halfWay(below: number, above: number): number {
  const middle = below + (above - below) / 2
  return middle < above ? middle : below
}

/** The first bin whose highest value is not below the value. */
function binOf(highs: Float64Array, value: number): number {
  let low = 0
  let high = highs.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (highs[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}
