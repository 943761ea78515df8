import { type Condensed, condense } from '../../numerics/condense.ts'
import { hashOrder } from '../../numerics/hash.ts'
import { condensedRows, gather, kMeans } from '../../numerics/k-means.ts'
import type { Clustering, LloydOptions } from '../../numerics/lloyd.ts'
import { seededRandom } from '../../numerics/random.ts'
import { countDistinct } from '../../numerics/seed-centres.ts'
import { silhouettes } from '../../numerics/silhouette.ts'
import { stability } from '../../numerics/stability.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Candidate } from './segmentation.ts'
import { judge, type Limits, type Measured, usualLimits } from './verdict.ts'

/** Customers to group: their ids in ascending order, and one row of scaled coordinates for each (row-major). */
export interface Customers {
  readonly ids: readonly string[]
  readonly points: Float64Array
  readonly dimensions: number
}

export interface ChooseOptions {
  readonly seed: number
  /** The number of segments asked for; absent: 3 to 8 are tried. */
  readonly k?: number | undefined
  /** Starting centres in scaled units, row-major; their number is then k. */
  readonly centres?: Float64Array | undefined
  readonly onIteration?: LloydOptions['onIteration']
  readonly limits?: Partial<Limits> | undefined
}

export interface Choice {
  readonly k: number
  readonly clustering: Clustering
  readonly silhouette: number
  readonly candidates: Candidate[]
}

/** Up to here fits run until nothing moves and silhouettes are exact; above, within a tolerance and on a sample. */
const exactRows = 5_000
const silhouetteRows = 3_000
const stabilityRows = 2_000

/**
 * Fits 3 to 8 segments, or the number asked for, and chooses by stability in bootstrap samples, silhouette and useful sizes
 * (the rule is in verdict.ts). With under 40 customers fewer are tried: at most one segment per five customers, at
 * least two. Silhouettes above 5,000 customers are measured on 3,000 of them, stability on 2,000, all drawn by a hash of the id.
 */
export function chooseK(customers: Customers, options: ChooseOptions): Choice {
  const { ids, points, dimensions: d } = customers
  const asked = options.centres === undefined ? options.k : options.centres.length / d
  const ks = numbersToTry(customers, asked)
  const order = hashOrder(ids, options.seed)
  const condensed = condense(points, d, condensedRows)
  const fits = ks.map((k) => kMeans(points, d, k, fitOptions(k, ids.length, condensed, options)))
  const scores = sampledSilhouettes(points, d, order, fits)
  const measured = fits.map((fit, i) => {
    const steady = sampledStability(customers, condensed, order, fit, options.seed)
    return measure(fit, ks[i] as number, scores[i] ?? 0, steady)
  })
  const candidates =
    asked === undefined
      ? judge(measured, ids.length, { ...usualLimits, ...options.limits })
      : measured.map((candidate) => ({ ...candidate, verdict: 'asked' as const }))
  const chosen = candidates.findIndex(({ verdict }) => verdict === 'chosen' || verdict === 'asked')
  return {
    k: ks[chosen] as number,
    clustering: fits[chosen] as Clustering,
    silhouette: scores[chosen] ?? 0,
    candidates,
  }
}

function numbersToTry({ ids, points, dimensions }: Customers, asked: number | undefined): number[] {
  const needed = 3
  if (ids.length < needed) throw new ShoalError('customers/too-few', { customers: ids.length, needed })
  // No feature that varies makes no columns: all customers are equal.
  const distinct = dimensions === 0 ? 1 : countDistinct(points, dimensions, Math.max(8, asked ?? 0))
  if (distinct < 2) throw new ShoalError('customers/all-equal', { customers: ids.length })
  if (asked !== undefined && distinct < asked) throw new ShoalError('segments/k-too-large', { k: asked, distinct })
  if (asked !== undefined) return [asked]
  const most = Math.min(8, distinct, Math.max(2, Math.floor(ids.length / 5)))
  const fewest = Math.min(3, most)
  return Array.from({ length: most - fewest + 1 }, (_, i) => fewest + i)
}

/** One number asked for gets all the starts of kMeans; of several, each gets fewer. */
const fitOptions = (
  k: number,
  rows: number,
  condensed: Condensed,
  { seed, centres, onIteration, ...asked }: ChooseOptions,
) => ({
  seed,
  condensed,
  tolerance: rows > exactRows ? 1e-5 : 0,
  ...(asked.k === undefined && rows > 200 && { starts: k + 6 }),
  ...(centres && { centres }),
  ...(onIteration && { onIteration }),
})

function sampledSilhouettes(points: Float64Array, d: number, order: Uint32Array, fits: readonly Clustering[]) {
  const rows = order.subarray(0, order.length > exactRows ? silhouetteRows : exactRows)
  return silhouettes(
    gather(points, d, rows),
    d,
    fits.map(({ labels }) => labelsOf(labels, rows)),
  )
}

function sampledStability(
  { points, dimensions: d }: Customers,
  condensed: Condensed,
  order: Uint32Array,
  fit: Clustering,
  seed: number,
): number {
  const rows = order.subarray(0, stabilityRows)
  const k = fit.centres.length / d
  return stability(condensed, gather(points, d, rows), labelsOf(fit.labels, rows), k, seededRandom(seed)) ?? 0
}

const labelsOf = (labels: Uint8Array, rows: Uint32Array): Uint8Array =>
  Uint8Array.from(rows, (row) => labels[row] as number)

function measure({ labels, inertia }: Clustering, k: number, silhouette: number, stability: number): Measured {
  const sizes = new Float64Array(k)
  for (const label of labels) sizes[label] = (sizes[label] as number) + 1
  const shares = sizes.map((size) => size / labels.length)
  return { k, inertia, silhouette, stability, smallest: Math.min(...shares), largest: Math.max(...shares) }
}
