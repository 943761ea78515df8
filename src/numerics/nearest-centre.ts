/** Labels and distances of points to their nearest centre. */
export interface Assignment {
  /** n: which centre is nearest; the lower number where two are equally near. */
  readonly labels: Uint8Array
  /** n: squared Euclidean distance to it. */
  readonly squared: Float64Array
  /** Sum of the squared distances. */
  readonly inertia: number
}

/** Assigns points (row-major, n × d) to the nearest of at most 256 centres (row-major, k × d). */
export function assignToNearest(points: Float64Array, d: number, centres: Float64Array): Assignment {
  const rows = points.length / d
  const labels = new Uint8Array(rows)
  const squared = new Float64Array(rows)
  const scan = nearestScan(d)
  const found = new Float64Array(2)
  let inertia = 0
  for (let i = 0; i < rows; i++) {
    labels[i] = scan(points, i * d, centres, d, found)
    const distance = found[0] as number
    squared[i] = distance
    inertia += distance
  }
  return { labels, squared, inertia }
}

/** Finds the nearest centre of the row that starts at an offset; found = squared distance to it and to the second nearest. */
export type Scan = (points: Float64Array, at: number, centres: Float64Array, d: number, found: Float64Array) => number

/** The fastest scan for a number of dimensions. */
export const nearestScan = (d: number): Scan => (d === 3 ? scan3 : scanAny)

export function squaredDistance(a: Float64Array, from: number, b: Float64Array, to: number, d: number): number {
  let sum = 0
  for (let j = 0; j < d; j++) {
    const difference = (a[from + j] as number) - (b[to + j] as number)
    sum += difference * difference
  }
  return sum
}

function scanAny(points: Float64Array, at: number, centres: Float64Array, d: number, found: Float64Array): number {
  let best = Number.POSITIVE_INFINITY
  let second = Number.POSITIVE_INFINITY
  let nearest = 0
  for (let c = 0, to = 0; to < centres.length; c++, to += d) {
    const distance = squaredDistance(points, at, centres, to, d)
    if (distance < best) {
      second = best
      best = distance
      nearest = c
    } else if (distance < second) second = distance
  }
  found[0] = best
  found[1] = second
  return nearest
}

/** The same for three dimensions, unrolled: recency, frequency and monetary value are by far the commonest case. */
function scan3(points: Float64Array, at: number, centres: Float64Array, _d: number, found: Float64Array): number {
  const x = points[at] as number
  const y = points[at + 1] as number
  const z = points[at + 2] as number
  let best = Number.POSITIVE_INFINITY
  let second = Number.POSITIVE_INFINITY
  let nearest = 0
  for (let c = 0, to = 0; to < centres.length; c++, to += 3) {
    const dx = x - (centres[to] as number)
    const dy = y - (centres[to + 1] as number)
    const dz = z - (centres[to + 2] as number)
    const distance = dx * dx + dy * dy + dz * dz
    if (distance < best) {
      second = best
      best = distance
      nearest = c
    } else if (distance < second) second = distance
  }
  found[0] = best
  found[1] = second
  return nearest
}
