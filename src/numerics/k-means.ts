import { type Condensed, condense } from './condense.ts'
import { type Clustering, type LloydOptions, lloyd } from './lloyd.ts'
import { seededRandom } from './random.ts'
import { seedCentres } from './seed-centres.ts'
import { weightedSample } from './weighted-sample.ts'

export interface KMeansOptions extends Omit<LloydOptions, 'weights'> {
  /** Given centres, row-major k × d: the only start. */
  readonly centres?: Float64Array
  readonly seed?: number
  /** How many k-means++ starts; default: 60 for up to 200 rows, 4 k + 8 for more. */
  readonly starts?: number
  /** condense(points, d, condensedRows), where the caller has it already. */
  readonly condensed?: Condensed
}

/** Points that starts are refined on; points that a start is seeded on; starts that are refined on all rows, up to 5,000 rows. */
export const condensedRows = 1_000
const seedRows = 100
const finalists = (n: number): number => (n <= 5_000 ? 3 : 1)

/**
 * k-means: starts by k-means++ on a hundred points are refined by Lloyd's algorithm on the data condensed to 1,000 weighted
 * points (as they are where there are fewer); the three of least inertia (above 5,000 rows: the one) are refined on all
 * rows, and the best of these wins. Points are row-major, n × d, with at least k different rows; k is at most 256. The
 * same seed gives the same result, and the order of the rows matters only through rounding. A trace shows the winner on all
 * rows, from where its start ended on the condensed points, and changes no result.
 */
export function kMeans(points: Float64Array, d: number, k: number, options: KMeansOptions = {}): Clustering {
  if (options.centres !== undefined) return lloyd(points, d, options.centres, options)
  const n = points.length / d
  const condensed = options.condensed ?? condense(points, d, condensedRows)
  const random = seededRandom(options.seed ?? 1)
  // On few points every start goes to its end, so that the best is found for certain.
  const tolerance = n <= 200 ? 0 : 1e-4 * meanVariance(condensed, d)
  const starts = options.starts ?? (n <= 200 ? 60 : 4 * k + 8)
  const runners = Array.from({ length: starts }, () => {
    const rows = weightedSample(condensed.weights, seedRows, random)
    const start = seedCentres(condensed.points, d, k, rows, random.integer(2 ** 31))
    return lloyd(condensed.points, d, start, { weights: condensed.weights, tolerance })
  })
  const finals = different(runners.sort((a, b) => a.inertia - b.inertia)).slice(0, finalists(n))
  const { onIteration, ...untraced } = options
  const refined = finals.map(({ centres }) => ({ start: centres, ...lloyd(points, d, centres, untraced) }))
  const best = refined.reduce((first, tried) => (tried.inertia < first.inertia ? tried : first))
  return onIteration === undefined ? best : lloyd(points, d, best.start, options)
}

/** Of runners that ended at the same place, the first. */
const different = (sorted: Clustering[]): Clustering[] =>
  sorted.filter(({ inertia }, i) => i === 0 || inertia > (sorted[i - 1] as Clustering).inertia * (1 + 1e-6))

/** The points of the first rows of an order, row-major. */
export function gather(points: Float64Array, d: number, order: Uint32Array, most = order.length): Float64Array {
  const rows = order.subarray(0, most)
  const gathered = new Float64Array(rows.length * d)
  for (let i = 0, to = 0; i < rows.length; i++) {
    for (let j = 0, from = (rows[i] as number) * d; j < d; j++, from++, to++) gathered[to] = points[from] as number
  }
  return gathered
}

/** Variance of the weighted points (divisor n), averaged over the dimensions. */
function meanVariance({ points, weights }: Condensed, d: number): number {
  let total = 0
  const sums = new Float64Array(d)
  let squares = 0
  for (let i = 0; i < weights.length; i++) total += weights[i] as number
  for (let i = 0; i < points.length; i++) {
    sums[i % d] = (sums[i % d] as number) + ((weights[Math.floor(i / d)] as number) * (points[i] as number)) / total
  }
  for (let i = 0; i < points.length; i++) {
    squares += (weights[Math.floor(i / d)] as number) * ((points[i] as number) - (sums[i % d] as number)) ** 2
  }
  return squares / total / d
}
