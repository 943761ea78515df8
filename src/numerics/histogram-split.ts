import { type BinnedColumn, halfWay } from './histogram.ts'

export interface Targets {
  /** What is to be fitted: values, 0 and 1 for a yes/no outcome, or residuals. */
  readonly values: Float64Array
  /** Weight of each row (second derivatives of a loss); 1 where absent. */
  readonly weights?: Float64Array
}

/** Per column and bin (the last is that of missing values): sums of targets and weights, and the number of rows. */
export interface NodeHistograms {
  readonly sums: readonly Float64Array[]
  readonly weights: readonly Float64Array[]
  readonly rows: readonly Float64Array[]
}

export interface FoundSplit {
  readonly feature: number
  readonly threshold: number
  /** The last bin that goes left. */
  readonly bin: number
  readonly missingLeft: boolean
}

/** Counts rows into the bins of each column. Without weights the counts stand for them. */
export function histogramsOf(
  columns: readonly BinnedColumn[],
  { values, weights }: Targets,
  rows: Uint32Array,
): NodeHistograms {
  const own = { rows, values: gather(values, rows), weights: weights && gather(weights, rows) }
  const counted = columns.map((column) => countBins(column, own))
  return {
    sums: counted.map(({ sum }) => sum),
    weights: counted.map(({ weight }) => weight),
    rows: counted.map(({ count }) => count),
  }
}

/** The values of some rows, one after another. */
function gather(values: Float64Array, rows: Uint32Array): Float64Array {
  const found = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) found[i] = values[rows[i] as number] as number
  return found
}

interface Rows {
  rows: Uint32Array
  values: Float64Array
  weights: Float64Array | undefined
}

interface Bins {
  sum: Float64Array
  weight: Float64Array
  count: Float64Array
}

function countBins({ codes, bins }: BinnedColumn, { rows, values, weights }: Rows): Bins {
  const sum = new Float64Array(bins + 1)
  const count = new Float64Array(bins + 1)
  if (weights === undefined) {
    for (let i = 0; i < rows.length; i++) {
      const code = codes[rows[i] as number] as number
      sum[code] = (sum[code] as number) + (values[i] as number)
      count[code] = (count[code] as number) + 1
    }
    return { sum, weight: count, count }
  }
  const weight = new Float64Array(bins + 1)
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] as number] as number
    sum[code] = (sum[code] as number) + (values[i] as number)
    count[code] = (count[code] as number) + 1
    weight[code] = (weight[code] as number) + (weights[i] as number)
  }
  return { sum, weight, count }
}

/** What is left of histograms without a part of their rows. */
export function rest(whole: NodeHistograms, part: NodeHistograms): NodeHistograms {
  const minus = (a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array[] =>
    a.map((values, j) => difference(values, b[j] as Float64Array))
  const rows = minus(whole.rows, part.rows)
  const isPlain = whole.weights[0] === whole.rows[0]
  const weights = isPlain ? rows : minus(whole.weights, part.weights)
  return { sums: minus(whole.sums, part.sums), weights, rows }
}

/** In a loop: the map of a typed array takes many times as long. */
function difference(a: Float64Array, b: Float64Array): Float64Array {
  const found = new Float64Array(a.length)
  for (let i = 0; i < found.length; i++) found[i] = (a[i] as number) - (b[i] as number)
  return found
}

interface Totals {
  readonly rows: number
  readonly sum: number
  readonly weight: number
}

/** The split that takes most off the squared error; undefined where none takes off more than `least`. */
export function bestSplit(
  columns: readonly BinnedColumn[],
  histograms: NodeHistograms,
  totals: Totals,
  minLeaf: number,
  penalty: number,
  least: number,
): FoundSplit | undefined {
  let best: FoundSplit | undefined
  const unsplit = (totals.sum * totals.sum) / (totals.weight + penalty)
  let bestScore = unsplit + least
  for (const [feature, column] of columns.entries()) {
    const { bins } = column
    const sum = histograms.sums[feature] as Float64Array
    const weight = histograms.weights[feature] as Float64Array
    const count = histograms.rows[feature] as Float64Array
    const missing = { rows: count[bins] as number, sum: sum[bins] as number, weight: weight[bins] as number }
    // Without missing values there is one direction; it is settled below.
    for (const missingLeft of missing.rows > 0 ? [false, true] : [false]) {
      let leftSum = missingLeft ? missing.sum : 0
      let leftWeight = missingLeft ? missing.weight : 0
      let leftRows = missingLeft ? missing.rows : 0
      // The last bin parts those who are known from those who are not.
      const last = missing.rows > 0 && !missingLeft ? bins : bins - 1
      for (let bin = 0; bin < last; bin++) {
        if (count[bin] === 0) continue
        leftSum += sum[bin] as number
        leftWeight += weight[bin] as number
        leftRows += count[bin] as number
        const rightRows = totals.rows - leftRows
        if (leftRows < minLeaf || rightRows < minLeaf || rightRows === 0) continue
        const rightSum = totals.sum - leftSum
        const score =
          (leftSum * leftSum) / (leftWeight + penalty) + (rightSum * rightSum) / (totals.weight - leftWeight + penalty)
        if (score > bestScore + least) {
          bestScore = score
          best = {
            feature,
            bin,
            threshold: between(column, count, bin),
            missingLeft: missing.rows > 0 ? missingLeft : leftRows >= rightRows,
          }
        }
      }
    }
  }
  return best
}

/** Half-way between the neighbouring values that rows of this node have, bin by bin. */
function between({ lows, highs, bins }: BinnedColumn, count: Float64Array, bin: number): number {
  let next = bin + 1
  while (next < bins && count[next] === 0) next++
  return next === bins ? Number.POSITIVE_INFINITY : halfWay(highs[bin] as number, lows[next] as number)
}
