import { type Clustering, type LloydOptions, lloyd } from './lloyd.ts'
import { sampleWithoutReplacement, seededRandom } from './random.ts'
import { seedCentres } from './seed-centres.ts'

export interface KMeansOptions extends LloydOptions {
  /** Given centres, row-major k × d: the only start. */
  readonly centres?: Float64Array
  readonly seed?: number
  /** How many k-means++ starts; default: 60 for up to 200 rows, 10 for up to 5,000, 5 for more. */
  readonly starts?: number
  /** Rows in the order in which samples take them, as by hashOrder; default: the order of the rows. */
  readonly order?: Uint32Array
}

/** Rows that a start is seeded on, and rows that starts race on. */
const seedRows = 300
const raceRows = 5_000

/**
 * k-means: several starts, each k-means++ on a few hundred sampled rows and refined by Lloyd's algorithm on at most 5,000
 * sampled ones; the one of least inertia (the earlier where two are equal) is refined on all rows. Points are row-major,
 * n × d, with at least k different rows; k is at most 256. The same seed gives the same result, and with rows taken in
 * hash order the order of the rows matters only through rounding.
 */
export function kMeans(points: Float64Array, d: number, k: number, options: KMeansOptions = {}): Clustering {
  if (options.centres !== undefined) return lloyd(points, d, options.centres, options)
  const n = points.length / d
  const random = seededRandom(options.seed ?? 1)
  const starts = options.starts ?? defaultStarts(n)
  const raced = gather(points, d, options.order ?? Uint32Array.from({ length: n }, (_, i) => i), raceRows)
  const race = Array.from({ length: starts }, () => {
    const rows = sampleWithoutReplacement(raced.length / d, seedRows, random)
    const start = seedCentres(raced, d, k, rows, random.integer(2 ** 31))
    return { start, ...lloyd(raced, d, start, withoutTrace(options)) }
  })
  const best = race.reduce((first, tried) => (tried.inertia < first.inertia ? tried : first))
  if (options.onIteration !== undefined) return lloyd(points, d, best.start, options)
  const refined = lloyd(points, d, best.centres, options)
  return { ...refined, iterations: best.iterations + refined.iterations }
}

const defaultStarts = (n: number): number => (n <= 200 ? 60 : n <= raceRows ? 10 : 5)

const withoutTrace = ({ tolerance = 0, maxIterations = 300 }: LloydOptions): LloydOptions => ({
  tolerance,
  maxIterations,
})

/** The points of the first rows of an order. */
export function gather(points: Float64Array, d: number, order: Uint32Array, most = order.length): Float64Array {
  const rows = order.subarray(0, most)
  const gathered = new Float64Array(rows.length * d)
  rows.forEach((row, i) => {
    gathered.set(points.subarray(row * d, (row + 1) * d), i * d)
  })
  return gathered
}
