import type { Candidate } from './segmentation.ts'

/** What makes a number of segments useful. */
export interface Limits {
  /** The smallest segment has at least this share of the customers, and this many (a tenth of all where that is fewer). */
  readonly minShare: number
  readonly minCustomers: number
  /** The largest segment has at most this share. */
  readonly maxShare: number
  /** Mean adjusted Rand index over bootstrap samples, at least. */
  readonly minStability: number
  /** Silhouettes of at least this part of the best count as equally good. */
  readonly nearTie: number
}

export const usualLimits: Limits = {
  minShare: 0.03,
  minCustomers: 30,
  maxShare: 0.8,
  minStability: 0.75,
  nearTie: 0.96,
}

export type Measured = Omit<Candidate, 'verdict'>
type Fault = 'one-giant' | 'too-small' | 'unstable'

/** What speaks against a number of segments, the worst first; undefined where nothing does. */
export function faultOf(candidate: Measured, customers: number, limits: Limits): Fault | undefined {
  const smallest = Math.max(limits.minShare, Math.min(limits.minCustomers / customers, 0.1))
  if (candidate.largest > limits.maxShare) return 'one-giant'
  if (candidate.smallest < smallest) return 'too-small'
  return candidate.stability < limits.minStability ? 'unstable' : undefined
}

/**
 * Chooses among numbers of segments, and says of each why. Of those without a fault, the ones whose silhouette comes within
 * 4 % of the best are equally good; of these the most segments win, as they tell a marketer more. Where each has a fault, the
 * most stable wins of those with the mildest: unstable, then too small, then one giant.
 */
export function judge(tried: readonly Measured[], customers: number, limits: Limits): Candidate[] {
  const faults = tried.map((candidate) => faultOf(candidate, customers, limits))
  const mildest = [undefined, 'unstable', 'too-small', 'one-giant'].find((fault) =>
    faults.some((other) => other === fault),
  )
  const pool = tried.filter((_, i) => faults[i] === mildest)
  const chosen = mildest === undefined ? finestNearBest(pool, limits.nearTie) : mostStable(pool)
  return tried.map((candidate, i) => ({
    ...candidate,
    verdict: candidate === chosen ? 'chosen' : (faults[i] ?? 'beaten'),
  }))
}

function finestNearBest(pool: Measured[], nearTie: number): Measured | undefined {
  const best = Math.max(...pool.map((candidate) => candidate.silhouette))
  return pool.filter((candidate) => candidate.silhouette >= best * nearTie).sort((a, b) => b.k - a.k)[0]
}

const mostStable = (pool: Measured[]): Measured | undefined =>
  [...pool].sort((a, b) => b.stability - a.stability || a.k - b.k)[0]
