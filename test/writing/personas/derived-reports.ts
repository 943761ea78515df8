import { readFileSync } from 'node:fs'
import type { FeatureSummary, Profile, Profiles } from '../../../src/customers/profiles/profile.ts'
import type { Segmentation } from '../../../src/customers/segments/segmentation.ts'
import type { FactSheet } from '../../../src/facts/fact.ts'
import { factSheets } from '../../../src/facts/fact-sheets.ts'
import { type Random, seededRandom } from '../../../src/numerics/random.ts'

interface Shop {
  profiles: Profiles
  segmentation: Segmentation
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'))
const core = ['recency', 'frequency', 'monetary']

/** A factor around 1: log-normal, by the sum of twelve uniform numbers. */
function factor(random: Random, sigma: number): number {
  const normal = Array.from({ length: 12 }, () => random.next()).reduce((sum, next) => sum + next, -6)
  return Math.exp(sigma * normal)
}

const scaled = (summary: FeatureSummary, by: number, customers: number): FeatureSummary => {
  const most = summary.feature.endsWith('_share') || summary.feature.endsWith('_rate') ? 1 : Number.POSITIVE_INFINITY
  const at = (value: number): number => Math.min(most, value * by)
  return {
    ...summary,
    customers,
    filled: Math.min(summary.filled, customers),
    mean: at(summary.mean),
    sd: summary.sd * by,
    median: at(summary.median),
    lowerQuartile: at(summary.lowerQuartile),
    upperQuartile: at(summary.upperQuartile),
    medianLow: at(summary.medianLow),
    medianHigh: at(summary.medianHigh),
  }
}

/** Another shop of the same kind: other levels, other differences between segments, other sizes, some features missing. */
function derived({ profiles, segmentation }: Shop, seed: number): FactSheet[] {
  const random = seededRandom(seed)
  const features = profiles.all.summaries.map(({ feature }) => feature)
  const kept = new Set(features.filter((feature) => random.next() > 0.15 || core.includes(feature)))
  const shop = new Map(features.map((feature) => [feature, factor(random, 0.4)]))
  const hasProducts = random.next() > 0.3
  const change = (profile: Profile, sigma: number, customers: number): Profile => {
    const own = new Map(features.map((feature) => [feature, (shop.get(feature) ?? 1) * factor(random, sigma)]))
    const grown = (customers / profile.customers) * (own.get('monetary') ?? 1)
    const share = (value: number): number => Math.min(1, value * factor(random, sigma / 2))
    const products = profile.products.map((product) => ({ ...product, share: share(product.share) }))
    return {
      ...profile,
      customers,
      ...(profile.revenue === undefined ? {} : { revenue: profile.revenue * grown }),
      summaries: profile.summaries
        .filter(({ feature }) => kept.has(feature))
        .map((summary) => scaled(summary, own.get(summary.feature) ?? 1, customers)),
      products: hasProducts ? products : [],
      topProducts: hasProducts ? profile.topProducts : [],
      values: profile.values.map((value) => ({
        ...value,
        share: share(value.share),
        customers: Math.min(customers, value.customers),
      })),
    }
  }
  const segments = profiles.segments.map((profile) =>
    change(profile, 0.25, Math.round(profile.customers * factor(random, 0.4))),
  )
  const customers = segments.reduce((sum, segment) => sum + segment.customers, 0)
  const revenue = segments.reduce((sum, segment) => sum + (segment.revenue ?? 0), 0)
  const hasRevenue = profiles.all.revenue !== undefined
  const all = { ...change(profiles.all, 0, customers), ...(hasRevenue ? { revenue } : {}) }
  const whole = segments.map((segment) => ({
    ...segment,
    ...(hasRevenue ? { revenueShare: (segment.revenue ?? 0) / revenue } : {}),
  }))
  return factSheets({ all, segments: whole }, { ...segmentation, snapshot: `derived-${seed}` }, { minCustomers: 20 })
}

const retail = (): Shop => readJson('fixtures/profiles-online-retail.json')
const telco = (): Shop => readJson('fixtures/profiles-telco.json')
const many = (shop: Shop, count: number, from: number): FactSheet[][] =>
  Array.from({ length: count }, (_, index) => derived(shop, from + index))

/** Over 200 fact sheets in reports: those of the fixtures, and those of shops and tables derived from them. */
export function manyReports(): FactSheet[][] {
  const fixed = Object.values(readJson<Record<string, FactSheet[]>>('fixtures/grounding/sheets.json'))
  return [...fixed, ...many(retail(), 34, 1), ...many(telco(), 16, 101)]
}

/** Over 200 fact sheets of shops alone. */
export const manyShops = (): FactSheet[][] => many(retail(), 52, 201)

/** Over 200 fact sheets of tables of customers alone. */
export const manyTables = (): FactSheet[][] => many(telco(), 70, 301)
