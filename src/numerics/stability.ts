import { adjustedRandIndex } from './adjusted-rand-index.ts'
import type { Condensed } from './condense.ts'
import { lloyd } from './lloyd.ts'
import { mean } from './moments.ts'
import { assignToNearest } from './nearest-centre.ts'
import type { Random } from './random.ts'
import { seedCentres } from './seed-centres.ts'
import { weightedSample } from './weighted-sample.ts'

export interface StabilityOptions {
  /** How many resamples; default 6. */
  readonly resamples?: number
  /** Starts of each fit; default 2. */
  readonly starts?: number
}

/**
 * Bootstrap stability of a clustering (Ben-Hur, Elisseeff and Guyon 2002; Hennig 2007): each resample is clustered anew, the
 * reference rows go to its centres, and the adjusted Rand index with the labels they have is averaged. 1: every resample finds
 * the same clusters. A resample gives each condensed point a Poisson count with its weight as the mean, which is the
 * bootstrap of all rows behind it (Hanley and MacGibbon 2006). Reference points are row-major, n × d. Undefined without rows.
 */
export function stability(
  condensed: Condensed,
  reference: Float64Array,
  labels: Uint8Array,
  k: number,
  random: Random,
  options: StabilityOptions = {},
): number | undefined {
  if (labels.length === 0) return undefined
  const { resamples = 6, starts = 2 } = options
  const d = reference.length / labels.length
  const agreements = Array.from({ length: resamples }, () => {
    const { points, weights } = drawn(condensed.points, d, poissonCounts(condensed.weights, random))
    const centres = refit(points, d, weights, k, starts, random)
    return adjustedRandIndex(assignToNearest(reference, d, centres).labels, labels) ?? 0
  })
  return mean(agreements)
}

/** The points that a resample holds: those drawn at least once. */
function drawn(points: Float64Array, d: number, counts: Float64Array): Condensed {
  const row = (i: number): number => Math.floor(i / d)
  return { points: points.filter((_, i) => counts[row(i)] !== 0), weights: counts.filter((count) => count !== 0) }
}

/** Points that a fit is seeded on: few, as this happens often. */
const seedRows = 100

function refit(points: Float64Array, d: number, weights: Float64Array, k: number, starts: number, random: Random) {
  const fits = Array.from({ length: starts }, () => {
    const start = seedCentres(points, d, k, weightedSample(weights, seedRows, random), random.integer(2 ** 31))
    return lloyd(points, d, start, { weights, tolerance: 1e-4, maxIterations: 100 })
  })
  return fits.reduce((best, fitted) => (fitted.inertia < best.inertia ? fitted : best)).centres
}

/** A Poisson count for each mean: by multiplication (Knuth 1969) up to 30, above by the rounded normal, near enough there. */
function poissonCounts(means: Float64Array, random: Random): Float64Array {
  return means.map((mean) => {
    if (mean > 30) {
      const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
    }
    const limit = Math.exp(-mean)
    let count = 0
    for (let product = random.next(); product > limit; product *= random.next()) count++
    return count
  })
}
