/**
 * Mean silhouette (Rousseeuw 1987) of several labelings of the same points: (b − a) / max(a, b) averaged over the rows, a =
 * mean distance to the others of the own cluster, b = least mean distance to another cluster; 0 for a cluster of one.
 * Exact: every distance of two rows is computed once for all labelings, n² / 2 of them; pass a sample where n is above some
 * 5,000. Points are row-major, n × d. Undefined for a labeling of fewer than two clusters.
 */
export function silhouettes(points: Float64Array, d: number, labelings: readonly Uint8Array[]): (number | undefined)[] {
  const n = points.length / d
  const { rows, starts } = commonCells(labelings, n)
  const arranged = new Float64Array(points.length)
  rows.forEach((row, i) => {
    arranged.set(points.subarray(row * d, (row + 1) * d), i * d)
  })
  const sums = sumsByCell(arranged, d, starts)
  return labelings.map((labels) => silhouetteOf(labels, rows, starts, sums))
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
  const rows = Uint32Array.from(cellOf, (_, i) => i)
  rows.sort((a, b) => (cellOf[a] as number) - (cellOf[b] as number) || a - b)
  const starts = [0]
  for (let i = 1; i < n; i++) if (cellOf[rows[i] as number] !== cellOf[rows[i - 1] as number]) starts.push(i)
  return { rows, starts: [...starts, n] }
}

/** For each cell, the sum of distances from every row to its rows. */
function sumsByCell(points: Float64Array, d: number, starts: number[]): Float64Array[] {
  const n = points.length / d
  const add = d === 3 ? addDistances3 : addDistances
  const sums = starts.slice(1).map(() => new Float64Array(n))
  for (let own = 0; own < sums.length; own++) {
    const end = starts[own + 1] as number
    for (let i = starts[own] as number; i < end; i++) {
      for (let cell = own; cell < sums.length; cell++) {
        const from = Math.max(starts[cell] as number, i + 1)
        const sum = add(points, d, i, from, starts[cell + 1] as number, sums[own] as Float64Array)
        const ofCell = sums[cell] as Float64Array
        ofCell[i] = (ofCell[i] as number) + sum
      }
    }
  }
  return sums
}

/** Adds the distances of row i to the rows from … to − 1 to their entries, and returns their sum. */
function addDistances(points: Float64Array, d: number, i: number, from: number, to: number, entries: Float64Array) {
  let total = 0
  const origin = i * d
  for (let j = from, at = from * d; j < to; j++, at += d) {
    let squared = 0
    for (let c = 0; c < d; c++) {
      const difference = (points[at + c] as number) - (points[origin + c] as number)
      squared += difference * difference
    }
    const distance = Math.sqrt(squared)
    total += distance
    entries[j] = (entries[j] as number) + distance
  }
  return total
}

/** The same for three dimensions, unrolled: more than twice as fast. */
function addDistances3(points: Float64Array, _d: number, i: number, from: number, to: number, entries: Float64Array) {
  const x = points[i * 3] as number
  const y = points[i * 3 + 1] as number
  const z = points[i * 3 + 2] as number
  let total = 0
  for (let j = from, at = from * 3; j < to; j++, at += 3) {
    const dx = (points[at] as number) - x
    const dy = (points[at + 1] as number) - y
    const dz = (points[at + 2] as number) - z
    const distance = Math.sqrt(dx * dx + dy * dy + dz * dz)
    total += distance
    entries[j] = (entries[j] as number) + distance
  }
  return total
}

function silhouetteOf(
  labels: Uint8Array,
  rows: Uint32Array,
  starts: number[],
  sums: Float64Array[],
): number | undefined {
  const clusterOf = sums.map((_, cell) => labels[rows[starts[cell] as number] as number] as number)
  const sizes = new Float64Array(256)
  for (const label of labels) sizes[label] = (sizes[label] as number) + 1
  const clusters = [...new Set(clusterOf)]
  if (clusters.length < 2) return undefined
  const toCluster = new Float64Array(256)
  let total = 0
  for (let i = 0; i < rows.length; i++) {
    const own = labels[rows[i] as number] as number
    if (sizes[own] === 1) continue
    toCluster.fill(0)
    for (let cell = 0; cell < sums.length; cell++) {
      const cluster = clusterOf[cell] as number
      toCluster[cluster] = (toCluster[cluster] as number) + ((sums[cell] as Float64Array)[i] as number)
    }
    const within = (toCluster[own] as number) / ((sizes[own] as number) - 1)
    let between = Number.POSITIVE_INFINITY
    for (const c of clusters)
      if (c !== own) between = Math.min(between, (toCluster[c] as number) / (sizes[c] as number))
    const larger = Math.max(within, between)
    if (larger > 0) total += (between - within) / larger
  }
  return total / rows.length
}
