import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Profiles } from '../../src/customers/profiles/profile.ts'
import { canonicalHash } from '../../src/facts/canonical-hash.ts'
import { FactSheet } from '../../src/facts/fact.ts'
import { factSheets } from '../../src/facts/fact-sheets.ts'
import { isBelowThreshold } from '../../src/facts/privacy.ts'
import { profileOf, segmentationOf, summaryOf } from './small-profiles.ts'

const sheetsOf = (profiles: Profiles, minCustomers = 20) =>
  factSheets(profiles, segmentationOf(profiles, { currency: 'GBP' }), { minCustomers })
const factOf = (sheet: FactSheet | undefined, id: string) => sheet?.facts.find((fact) => fact.id === id)

const twoSegments: Profiles = {
  all: profileOf(400, {
    orders: 900,
    revenue: 100_000,
    revenueShare: 1,
    summaries: [summaryOf('recency', 400, 50, 5), summaryOf('frequency', 400, 2, 0.5)],
  }),
  segments: [
    profileOf(100, {
      orders: 600,
      revenue: 75_000,
      revenueShare: 0.75,
      summaries: [summaryOf('recency', 100, 10, 3), summaryOf('frequency', 100, 2.1, 1)],
    }),
    profileOf(300, {
      orders: 300,
      revenue: 25_000,
      revenueShare: 0.25,
      summaries: [summaryOf('recency', 300, 60, 9), summaryOf('frequency', 300, 2, 0.5)],
    }),
  ],
}

describe('fact sheets', () => {
  it('show a figure with its unit, that of all customers, its rank and where it came from', () => {
    const [sheet] = sheetsOf(twoSegments)
    expect(factOf(sheet, 'recency.median')).toMatchObject({
      value: 10,
      unit: 'days',
      kind: 'median',
      population: 'S1',
      better: 'lower',
      display: { en: '10 days', zh: '10 天' },
      customers: 100,
      all: { value: 50, display: { en: '50 days', zh: '50 天' } },
      rank: { place: 2, of: 2, clear: true },
      interval: { low: 7, high: 13, level: 0.99 },
      source: { query: 'median(recency) by segment', snapshot: 'snapshot-1' },
    })
    expect(factOf(sheet, 'revenue.share')).toMatchObject({ value: 0.75, rank: { place: 1, of: 2, clear: true } })
    expect(factOf(sheet, 'customers.share')?.display.en).toBe('25%')
  })

  it('hold what a quarter of the customers exceed, without a rank or a comparison', () => {
    const profile = profileOf(100, { summaries: [summaryOf('interpurchase_time', 100, 40, 5)] })
    const [sheet] = sheetsOf({ all: profile, segments: [profile] })
    const fact = factOf(sheet, 'interpurchase_time.upperQuartile')
    expect(fact).toMatchObject({ kind: 'quantile', value: 60, display: { en: '60 days', zh: '60 天' } })
    expect([fact?.all, fact?.rank, fact?.comparison]).toEqual([undefined, undefined, undefined])
  })

  it('give nobody a share of a revenue that returns have eaten up', () => {
    const [sheet] = sheetsOf({ ...twoSegments, all: { ...twoSegments.all, revenue: -5 } })
    expect(factOf(sheet, 'revenue.share')).toBeUndefined()
  })

  it('satisfy their schema and have a hash of their content', () => {
    for (const sheet of sheetsOf(twoSegments)) {
      const { hash, ...content } = FactSheet.parse(sheet)
      expect(hash).toBe(canonicalHash(content))
    }
  })

  it('have hashes that do not change by accident', () => {
    expect(canonicalHash({ b: [1, null], a: { y: 'ä', x: undefined } })).toBe(
      canonicalHash({ a: { y: 'ä' }, b: [1, null] }),
    )
    expect(sheetsOf(twoSegments)[0]?.hash).toMatchInlineSnapshot(
      `"dbc4b6abebc076c680d58bcbe8169f203879b50c89539f513bac24a30be9bd14"`,
    )
  })

  it('state a comparison of medians where the 99 % intervals are apart', () => {
    const [first, second] = sheetsOf(twoSegments)
    expect(factOf(first, 'recency.median')?.comparison).toMatchObject({ relation: 'lower', ratio: 0.2 })
    expect(factOf(second, 'recency.median')?.comparison).toBeUndefined()
  })

  it('state no comparison within noise, nor where both figures look the same', () => {
    const [first] = sheetsOf(twoSegments)
    expect(factOf(first, 'frequency.median')?.comparison).toBeUndefined()
    expect(factOf(first, 'frequency.median')?.rank?.clear).toBeUndefined()
  })

  it('hold medians and their limits only as they are shown, since they are values of single customers', () => {
    const profiles: Profiles = {
      all: profileOf(50, { summaries: [summaryOf('monetary', 50, 812.349, 55.123)] }),
      segments: [profileOf(50, { summaries: [summaryOf('monetary', 50, 812.349, 55.123)] })],
    }
    expect(factOf(sheetsOf(profiles)[0], 'monetary.median')).toMatchObject({
      value: 812,
      interval: { low: 757, high: 867 },
    })
  })
})

const withProduct = (share: number, customers: number): Profiles => {
  const product = (own: number) => ({
    product: 'P1',
    name: 'RED RETROSPOT BAG',
    customers: Math.round(own * customers),
    share: own,
    shareOfAll: 0.1,
    revenue: 1,
    revenueShare: 0.1,
  })
  return {
    all: profileOf(customers * 10, { topProducts: [product(0.1)] }),
    segments: [profileOf(customers, { topProducts: [product(share)] })],
  }
}

describe('shares', () => {
  it('compare with the rest of the customers, and say so', () => {
    const fact = factOf(sheetsOf(withProduct(0.3, 200))[0], 'product:P1.share')
    expect(fact?.comparison).toMatchObject({ relation: 'higher', difference: 20 })
    expect(fact?.comparison?.test).toContain('the rest of the customers')
    expect(fact?.label.en).toBe('Red Retrospot Bag')
  })

  it('do not compare where the difference could be chance or is too small to matter', () => {
    expect(factOf(sheetsOf(withProduct(0.125, 200))[0], 'product:P1.share')?.comparison).toBeUndefined()
    expect(factOf(sheetsOf(withProduct(0.105, 100_000))[0], 'product:P1.share')?.comparison).toBeUndefined()
  })
})

describe('privacy', () => {
  it('leaves out facts with fewer customers behind them than the threshold, and counts them', () => {
    const [sheet] = sheetsOf(withProduct(0.3, 60))
    expect(factOf(sheet, 'product:P1.share')).toBeUndefined()
    expect(sheet?.withheld).toBe(1)
  })

  it('leaves a segment below the threshold with an empty sheet', () => {
    const [sheet] = sheetsOf(withProduct(0.3, 19))
    expect(sheet?.facts).toEqual([])
    expect(sheet?.withheld).toBe(3)
  })

  it('counts only values that were not filled in', () => {
    const profiles: Profiles = {
      all: profileOf(50, { summaries: [summaryOf('attribute:age', 50, 40, 3, { filled: 31 })] }),
      segments: [profileOf(50, { summaries: [summaryOf('attribute:age', 50, 40, 3, { filled: 31 })] })],
    }
    expect(factOf(sheetsOf(profiles)[0], 'attribute:age.median')).toBeUndefined()
  })

  it('keeps everything for local use, where small facts can be marked', () => {
    const [sheet] = sheetsOf(withProduct(0.3, 60), 0)
    const fact = factOf(sheet, 'product:P1.share')
    expect(fact && isBelowThreshold(fact, 20)).toBe(true)
    expect(sheet?.withheld).toBe(0)
  })

  it('gives real data no fact below the threshold', () => {
    const { profiles, segmentation } = JSON.parse(readFileSync('fixtures/profiles-online-retail.json', 'utf8'))
    const facts = factSheets(profiles, segmentation, { minCustomers: 20 }).flatMap((sheet) => sheet.facts)
    expect(Math.min(...facts.map((fact) => fact.customers))).toBeGreaterThanOrEqual(20)
  })
})
