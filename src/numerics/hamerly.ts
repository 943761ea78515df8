import { nearestScan, squaredDistance } from './nearest-centre.ts'

/**
 * Hamerly's bounds (Making k-means even faster, 2010): per row an upper bound of the distance to its own centre and a lower
 * bound of the distance to every other. While the upper stays under the lower, or under half the gap between its centre and
 * the next, the row cannot change its cluster and no distance is computed.
 */
export interface Bounds {
  /** n: cluster of each row. */
  readonly labels: Uint8Array
  readonly upper: Float64Array
  readonly lower: Float64Array
  /** k × d and k: sums and weights of the rows of each cluster, kept up to date as rows move. */
  readonly sums: Float64Array
  readonly sizes: Float64Array
  /** k: how far each centre went at the last move. */
  readonly moved: Float64Array
  /** n: how often each row counts; absent: once. */
  readonly weights: Float64Array | undefined
}

/** Bounds that know nothing yet, with all rows in cluster 0. Points are row-major, n × d. */
export function openBounds(points: Float64Array, d: number, k: number, weights?: Float64Array): Bounds {
  const n = points.length / d
  const bounds = {
    labels: new Uint8Array(n),
    upper: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
    lower: new Float64Array(n),
    sums: new Float64Array(k * d),
    sizes: new Float64Array(k),
    moved: new Float64Array(k),
    weights,
  }
  for (let i = 0; i < n; i++) add(points, i * d, d, 0, weights?.[i] ?? 1, bounds)
  return bounds
}

/** Moves each row to its nearest centre (row-major, k × d), the lower number where two are equal; returns how many moved. */
export function reassign(points: Float64Array, d: number, centres: Float64Array, bounds: Bounds): number {
  const { labels, upper, lower, moved } = bounds
  const halfGap = halfGaps(centres, d, moved.length)
  const { largest, second, whose } = largestMoves(moved)
  const scan = nearestScan(d)
  const found = new Float64Array(2)
  let changes = 0
  for (let i = 0; i < labels.length; i++) {
    const own = labels[i] as number
    const above = (upper[i] as number) + (moved[own] as number)
    const below = (lower[i] as number) - (own === whose ? second : largest)
    upper[i] = above
    lower[i] = below
    const safe = Math.max(below, halfGap[own] as number)
    if (above < safe) continue
    const exact = Math.sqrt(squaredDistance(points, i * d, centres, own * d, d))
    upper[i] = exact
    if (exact < safe) continue
    const nearest = scan(points, i * d, centres, d, found)
    lower[i] = Math.sqrt(found[1] as number)
    if (nearest === own) continue
    upper[i] = Math.sqrt(found[0] as number)
    assign(points, i, d, nearest, bounds)
    changes++
  }
  return changes
}

/** Puts a row into a cluster; sums and sizes follow. */
export function assign(points: Float64Array, row: number, d: number, cluster: number, bounds: Bounds): void {
  const weight = bounds.weights?.[row] ?? 1
  add(points, row * d, d, bounds.labels[row] as number, -weight, bounds)
  add(points, row * d, d, cluster, weight, bounds)
  bounds.labels[row] = cluster
}

function add(
  points: Float64Array,
  at: number,
  d: number,
  cluster: number,
  times: number,
  { sums, sizes }: Bounds,
): void {
  sizes[cluster] = (sizes[cluster] as number) + times
  for (let j = 0, to = cluster * d; j < d; j++, to++)
    sums[to] = (sums[to] as number) + times * (points[at + j] as number)
}

/** Half the distance of each centre to the nearest other one. */
function halfGaps(centres: Float64Array, d: number, k: number): Float64Array {
  const gaps = new Float64Array(k).fill(Number.POSITIVE_INFINITY)
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < a; b++) {
      const half = Math.sqrt(squaredDistance(centres, a * d, centres, b * d, d)) / 2
      gaps[a] = Math.min(gaps[a] as number, half)
      gaps[b] = Math.min(gaps[b] as number, half)
    }
  }
  return gaps
}

function largestMoves(moved: Float64Array): { largest: number; second: number; whose: number } {
  let largest = 0
  let second = 0
  let whose = -1
  for (let c = 0; c < moved.length; c++) {
    const move = moved[c] as number
    if (move > largest) {
      second = largest
      largest = move
      whose = c
    } else if (move > second) second = move
  }
  return { largest, second, whose }
}
