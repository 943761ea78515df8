import type { FeatureSummary, Profile, Profiles } from '../../src/customers/profiles/profile.ts'
import type { Segmentation } from '../../src/customers/segments/segmentation.ts'

/** A summary with a given median, its 99 % interval ±`half`, and mean and deviation if they matter. */
export function summaryOf(
  feature: string,
  customers: number,
  median: number,
  half: number,
  more: Partial<FeatureSummary> = {},
): FeatureSummary {
  return {
    feature,
    customers,
    filled: 0,
    mean: median,
    sd: (half * Math.sqrt(customers)) / 2.58,
    median,
    lowerQuartile: median * 0.5,
    upperQuartile: median * 1.5,
    medianLow: median - half,
    medianHigh: median + half,
    ...more,
  }
}

export const profileOf = (customers: number, more: Partial<Profile> = {}): Profile => ({
  customers,
  summaries: [],
  products: [],
  topProducts: [],
  values: [],
  ...more,
})

/** A segmentation around profiles: what fact sheets read of it. */
export function segmentationOf(profiles: Profiles, more: Partial<Segmentation> = {}): Segmentation {
  return {
    version: 'v1',
    snapshot: 'snapshot-1',
    customers: profiles.all.customers,
    k: profiles.segments.length,
    seed: 1,
    winsor: 0,
    scales: [],
    centres: [],
    inertia: 1,
    silhouette: 0.5,
    candidates: [],
    segments: profiles.segments.map((profile, index) => ({
      id: `S${index + 1}`,
      name: { en: `Segment ${'ABCDEFGHIJKL'[index]}`, zh: `群体 ${'ABCDEFGHIJKL'[index]}` },
      ownName: false,
      customers: profile.customers,
      share: profile.customers / profiles.all.customers,
      centre: [],
      rule: { conditions: [], customers: profile.customers, precision: 1, recall: 1 },
      otherPaths: 0,
      sql: 'TRUE',
    })),
    fidelity: { training: 1, crossValidated: 1, folds: 10, leaves: 2, depth: 1 },
    scatter: { x: 'recency', y: 'monetary', points: [] },
    ...more,
  }
}
