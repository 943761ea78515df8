import { assign, type Bounds, openBounds, reassign } from './hamerly.ts'
import { assignToNearest, squaredDistance } from './nearest-centre.ts'

export interface LloydOptions {
  /** Stops when the squared moves of all centres add up to at most this (squared units of the points); 0: when none moves. */
  readonly tolerance?: number
  readonly maxIterations?: number
  /** How often each row counts; absent: once. */
  readonly weights?: Float64Array | undefined
  /** Called before the first move (iteration 0) and after each, with the Euclidean distance of each row to its nearest centre. */
  readonly onIteration?: (iteration: number, centres: Float64Array, distancesToNearest: Float64Array) => void
}

export interface Clustering {
  /** Row-major, k × d. */
  readonly centres: Float64Array
  /** n: the nearest centre of each row. */
  readonly labels: Uint8Array
  /** Sum of the squared distances to the nearest centre. */
  readonly inertia: number
  readonly iterations: number
}

/**
 * Lloyd's algorithm (1982) from given centres, sped up by Hamerly's bounds: the same moves, fewer distances. Points are
 * row-major, n × d; k is at most 256. A cluster left empty takes the row farthest from its centre, and where every row with
 * weight is alone in its cluster it stays where it is.
 */
export function lloyd(points: Float64Array, d: number, start: Float64Array, options: LloydOptions = {}): Clustering {
  const { tolerance = 0, maxIterations = 300, weights, onIteration } = options
  const centres = start.slice()
  const bounds = openBounds(points, d, centres.length / d, weights)
  const trace = (iteration: number): void =>
    onIteration?.(iteration, centres.slice(), assignToNearest(points, d, centres).squared.map(Math.sqrt))
  trace(0)
  let iterations = 0
  while (iterations < maxIterations) {
    const changes = reassign(points, d, centres, bounds)
    const refilled = refillEmpty(points, d, centres, bounds)
    if (iterations > 0 && changes + refilled === 0) break
    const shift = moveToMeans(centres, d, bounds)
    trace(++iterations)
    if (refilled === 0 && shift <= tolerance) break
  }
  const { labels, squared, inertia } = assignToNearest(points, d, centres)
  return { centres, labels, inertia: weights === undefined ? inertia : dot(squared, weights), iterations }
}

/** Moves the centres to the means of their rows and returns the sum of the squared moves. */
function moveToMeans(centres: Float64Array, d: number, { sums, sizes, moved }: Bounds): number {
  let total = 0
  for (let c = 0; c < moved.length; c++) {
    moved[c] = 0
    if (sizes[c] === 0) continue
    let squared = 0
    for (let j = c * d; j < (c + 1) * d; j++) {
      const mean = (sums[j] as number) / (sizes[c] as number)
      squared += (mean - (centres[j] as number)) ** 2
      centres[j] = mean
    }
    moved[c] = Math.sqrt(squared)
    total += squared
  }
  return total
}

/** Gives each empty cluster the row with weight that is farthest from its own centre, unless alone there; returns how many. */
function refillEmpty(points: Float64Array, d: number, centres: Float64Array, bounds: Bounds): number {
  let refilled = 0
  for (let c = 0; c < bounds.sizes.length; c++) {
    if (bounds.sizes[c] !== 0) continue
    let farthest = -1
    let row = -1
    for (let i = 0; i < bounds.labels.length; i++) {
      const weight = bounds.weights?.[i] ?? 1
      if (weight === 0) continue
      const own = bounds.labels[i] as number
      const distance = squaredDistance(points, i * d, centres, own * d, d)
      if (distance > farthest && (bounds.sizes[own] as number) > weight) {
        farthest = distance
        row = i
      }
    }
    if (row === -1) return refilled
    assign(points, row, d, c, bounds)
    bounds.upper[row] = Number.POSITIVE_INFINITY
    refilled++
  }
  return refilled
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
