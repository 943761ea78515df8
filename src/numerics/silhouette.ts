/**
 * Mean silhouette (Rousseeuw 1987) of several labelings of the same points: (b − a) / max(a, b) averaged over the rows, a =
 * mean distance to the others of the own cluster, b = least mean distance to another cluster; 0 for a cluster of one.
 * Exact: all n² distances, computed once for all labelings; pass a sample where n is above some 5,000. Points are row-major,
 * n × d. Undefined for a labeling of fewer than two clusters.
 */
export function silhouettes(points: Float64Array, d: number, labelings: readonly Uint8Array[]): (number | undefined)[] {
  const n = points.length / d
  const { rows, starts } = commonCells(labelings, n)
  const columns = Array.from({ length: d }, (_, j) => Float64Array.from(rows, (row) => points[row * d + j] as number))
  const shapes = labelings.map((labels) => shapeOf(labels, rows, starts))
  const totals = new Float64Array(labelings.length)
  const squared = new Float64Array(n)
  const toCell = new Float64Array(starts.length - 1)
  for (let i = 0; i < n; i++) {
    squaredFrom(i, columns, squared)
    for (let cell = 0; cell < toCell.length; cell++) {
      let sum = 0
      const end = starts[cell + 1] as number
      for (let j = starts[cell] as number; j < end; j++) sum += Math.sqrt(squared[j] as number)
      toCell[cell] = sum
    }
    for (let l = 0; l < shapes.length; l++) {
      totals[l] = (totals[l] as number) + silhouetteOf(i, toCell, shapes[l] as Shape)
    }
  }
  return shapes.map(({ sizes }, l) => (sizes.filter(Boolean).length < 2 ? undefined : (totals[l] as number) / n))
}

/** Rows that agree in every labeling form a cell, so that a sum per cell serves all labelings: rows by cell, and its starts. */
function commonCells(labelings: readonly Uint8Array[], n: number): { rows: Uint32Array; starts: number[] } {
  const cellOf = new Float64Array(n)
  for (const labels of labelings) {
    const known = new Map<number, number>()
    for (let i = 0; i < n; i++) {
      const key = (cellOf[i] as number) * 256 + (labels[i] as number)
      const cell = known.get(key) ?? known.size
      known.set(key, cell)
      cellOf[i] = cell
    }
  }
  const rows = Uint32Array.from(cellOf, (_, i) => i).sort(
    (a, b) => (cellOf[a] as number) - (cellOf[b] as number) || a - b,
  )
  const starts = [0]
  rows.forEach((row, i) => {
    if (i > 0 && cellOf[row] !== cellOf[rows[i - 1] as number]) starts.push(i)
  })
  return { rows, starts: [...starts, n] }
}

/** One labeling: the cluster of each sorted row and of each cell, the size of each cluster, and room for sums. */
interface Shape {
  readonly ofRow: Uint8Array
  readonly ofCell: Uint8Array
  readonly sizes: Float64Array
  readonly sums: Float64Array
}

function shapeOf(labels: Uint8Array, rows: Uint32Array, starts: number[]): Shape {
  const ofRow = Uint8Array.from(rows, (row) => labels[row] as number)
  const ofCell = Uint8Array.from(starts.slice(0, -1), (start) => ofRow[start] as number)
  const sizes = new Float64Array(labels.reduce((most, label) => Math.max(most, label), 0) + 1)
  for (const label of labels) sizes[label] = (sizes[label] as number) + 1
  return { ofRow, ofCell, sizes, sums: new Float64Array(sizes.length) }
}

function squaredFrom(i: number, columns: Float64Array[], squared: Float64Array): void {
  squared.fill(0)
  for (const column of columns) {
    const origin = column[i] as number
    for (let j = 0; j < squared.length; j++) {
      const difference = (column[j] as number) - origin
      squared[j] = (squared[j] as number) + difference * difference
    }
  }
}

function silhouetteOf(row: number, toCell: Float64Array, { ofRow, ofCell, sizes, sums }: Shape): number {
  const own = ofRow[row] as number
  if (sizes[own] === 1) return 0
  sums.fill(0)
  for (let cell = 0; cell < toCell.length; cell++) {
    const cluster = ofCell[cell] as number
    sums[cluster] = (sums[cluster] as number) + (toCell[cell] as number)
  }
  const within = (sums[own] as number) / ((sizes[own] as number) - 1)
  let between = Number.POSITIVE_INFINITY
  for (let c = 0; c < sums.length; c++) {
    if (c !== own && sizes[c] !== 0) between = Math.min(between, (sums[c] as number) / (sizes[c] as number))
  }
  const larger = Math.max(within, between)
  return larger === 0 || larger === Number.POSITIVE_INFINITY ? 0 : (between - within) / larger
}
