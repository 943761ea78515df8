/** Cells of points that lie together, each seen as its mean. */
export interface Condensed {
  /** Row-major, m × d: the mean of each cell. */
  readonly points: Float64Array
  /** m: how many rows are in it. */
  readonly weights: Float64Array
}

/**
 * Condenses points (row-major, n × d) to at most `most` weighted ones: the cell of the largest sum of squares is split at its
 * mean along its widest dimension, again and again (variance-based splitting of Wan, Wong and Prusinkiewicz 1988). k-means on
 * the result comes close to k-means on all rows at a fraction of the cost, and is the same where there are at most `most`
 * different rows. No chance, and no dependence on the order of the rows but for rounding.
 */
export function condense(points: Float64Array, d: number, most: number): Condensed {
  const rows = new Uint32Array(points.length / d)
  for (let i = 0; i < rows.length; i++) rows[i] = i
  const cells = [describe(points, d, rows)]
  while (cells.length < most) {
    let worst = 0
    for (let c = 1; c < cells.length; c++) if ((cells[c] as Cell).squares > (cells[worst] as Cell).squares) worst = c
    const cell = cells[worst] as Cell
    if (cell.squares <= 0) break
    const [low, high] = split(points, d, cell)
    cells[worst] = describe(points, d, low)
    cells.push(describe(points, d, high))
  }
  return {
    points: Float64Array.from(cells.flatMap(({ mean }) => Array.from(mean))),
    weights: Float64Array.from(cells, ({ rows }) => rows.length),
  }
}

interface Cell {
  readonly rows: Uint32Array
  readonly mean: Float64Array
  /** The dimension with the largest sum of squares, and where it is cut: at the mean, but below the highest value. */
  readonly widest: number
  readonly cut: number
  /** Sum of squared deviations in all dimensions; 0 where all rows are equal. */
  readonly squares: number
}

function describe(points: Float64Array, d: number, rows: Uint32Array): Cell {
  const mean = new Float64Array(d)
  let squares = 0
  let widest = 0
  let cut = 0
  let most = -1
  for (let j = 0; j < d; j++) {
    let sum = 0
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let i = 0; i < rows.length; i++) {
      const value = points[(rows[i] as number) * d + j] as number
      sum += value
      if (value < low) low = value
      if (value > high) high = value
    }
    const centre = low === high ? low : sum / rows.length
    mean[j] = centre
    let deviation = 0
    for (let i = 0; i < rows.length && low !== high; i++) {
      deviation += ((points[(rows[i] as number) * d + j] as number) - centre) ** 2
    }
    squares += deviation
    if (deviation > most) {
      most = deviation
      widest = j
      cut = centre < high ? centre : low
    }
  }
  return { rows, mean, widest, cut, squares }
}

/** Rows up to the cut, and rows above it; neither is empty where the rows differ. */
function split(points: Float64Array, d: number, { rows, widest, cut }: Cell): [Uint32Array, Uint32Array] {
  const isLow = (row: number): boolean => (points[row * d + widest] as number) <= cut
  return [rows.filter(isLow), rows.filter((row) => !isLow(row))]
}
