import { adjustedRandIndex } from './adjusted-rand-index.ts'
import { gather } from './k-means.ts'
import { lloyd } from './lloyd.ts'
import { mean } from './moments.ts'
import { assignToNearest } from './nearest-centre.ts'
import { type Random, sampleWithoutReplacement } from './random.ts'
import { seedCentres } from './seed-centres.ts'

export interface StabilityOptions {
  /** How many resamples; default 12. */
  readonly resamples?: number
  /** Rows of a resample at most; default 1,500. */
  readonly rows?: number
  /** Starts of each fit; default 1. */
  readonly starts?: number
}

/**
 * Bootstrap stability of a clustering (Hennig 2007; Ben-Hur 2002): resamples with replacement, fits anew, assigns all given
 * rows to the new centres, and averages the adjusted Rand index with the labels they have. 1: every resample finds the
 * same clusters. Points are row-major, n × d; pass a sample of a few thousand rows. Undefined without rows.
 */
export function stability(
  points: Float64Array,
  d: number,
  labels: Uint8Array,
  k: number,
  random: Random,
  options: StabilityOptions = {},
): number | undefined {
  const { resamples = 12, rows = 1_500, starts = 1 } = options
  const n = labels.length
  const agreements: number[] = []
  for (let b = 0; b < resamples && n > 0; b++) {
    const drawn = Uint32Array.from({ length: Math.min(n, rows) }, () => random.integer(n))
    const centres = refit(gather(points, d, drawn), d, k, starts, random)
    agreements.push(adjustedRandIndex(assignToNearest(points, d, centres).labels, labels) ?? 0)
  }
  return mean(agreements)
}

/** Rows that a fit is seeded on: few, as this happens very often. */
const seedRows = 120

function refit(points: Float64Array, d: number, k: number, starts: number, random: Random): Float64Array {
  const options = { tolerance: 1e-4, maxIterations: 100 }
  const fits = Array.from({ length: starts }, () => {
    const rows = sampleWithoutReplacement(points.length / d, seedRows, random)
    return lloyd(points, d, seedCentres(points, d, k, rows, random.integer(2 ** 31)), options)
  })
  return fits.reduce((best, fitted) => (fitted.inertia < best.inertia ? fitted : best)).centres
}
