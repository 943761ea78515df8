import type { FeatureSummary, Profile } from '../../../src/customers/profiles/profile.ts'
import type { Segment, Segmentation } from '../../../src/customers/segments/segmentation.ts'
import type { Fact, FactSheet } from '../../../src/facts/fact.ts'
import type { Language, Localized } from '../../../src/language/language.ts'
import type { Persona, Sentence } from '../../../src/writing/personas/persona.ts'
import type { Report } from '../../../src/writing/report/report.ts'

const window = { from: '2025-01-02', to: '2025-06-30' }
const same = (text: string): Localized => ({ en: text, zh: text })
const source = { query: 'median(recency) by segment', snapshot: 'a1b2c3' }

const summary = (feature: string, customers: number, median: number): FeatureSummary => ({
  feature,
  customers,
  filled: 0,
  mean: median * 1.2,
  sd: median * 0.5,
  median,
  lowerQuartile: median * 0.7,
  upperQuartile: median * 1.6,
  medianLow: median * 0.9,
  medianHigh: median * 1.1,
})

/** A name that would break a page, a table or a Markdown file that does not escape it. */
const hostileName = '<img src=x onerror=alert(1)> | "Tea" & `code` *5*'

const profile = (customers: number, medians: number[], revenue: number, total: number): Profile => ({
  customers,
  orders: customers * 2,
  revenue,
  revenueShare: revenue / total,
  summaries: ['recency', 'frequency', 'monetary'].map((id, index) => summary(id, customers, medians[index] ?? 0)),
  products: [
    {
      product: 'P<1>',
      name: hostileName,
      customers: 40,
      share: 0.4,
      shareOfAll: 0.1,
      revenue: 900,
      revenueShare: 0.05,
    },
  ],
  topProducts: [
    { product: 'P2', name: '龙井茶 50g', customers: 60, share: 0.6, shareOfAll: 0.5, revenue: 2100, revenueShare: 0.1 },
  ],
  values: [{ dimension: 'country', value: 'Germany', customers: 30, share: 0.25, shareOfAll: 0.2 }],
})

const profiles = {
  all: profile(432, [40, 2, 90], 80_000, 80_000),
  segments: [
    profile(120, [9, 6, 450], 60_000, 80_000),
    profile(300, [95, 1, 60], 19_900, 80_000),
    profile(12, [60, 2, 8], 100, 80_000),
  ],
}

function fact(segment: string, id: string, label: Localized, figure: Partial<Fact> & { display: Localized }): Fact {
  return {
    id,
    label,
    value: 1,
    unit: 'days',
    kind: 'median',
    population: segment,
    window,
    better: 'lower',
    customers: 120,
    source,
    ...figure,
  }
}

const share = { unit: 'share', kind: 'share', better: 'neither' } as const

function sheet(segment: Segment, days: number, share_: [number, number]): FactSheet {
  const [ofCustomers, ofRevenue] = share_
  const far = days > 40
  return {
    segment: segment.id,
    name: segment.name,
    asOf: '2025-07-01',
    window,
    currency: 'EUR',
    snapshot: 'a1b2c3',
    segmentation: 'v1',
    withheld: 1,
    hash: 'f'.repeat(64),
    facts: [
      fact(
        segment.id,
        'customers.share',
        { en: 'share of all customers', zh: '占全部客户的比例' },
        {
          ...share,
          value: ofCustomers,
          display: same(`${Math.round(ofCustomers * 100)}%`),
          denominator: { en: 'all customers', zh: '全部客户' },
          customers: segment.customers,
        },
      ),
      fact(
        segment.id,
        'revenue.share',
        { en: 'share of revenue', zh: '收入占比' },
        {
          ...share,
          value: ofRevenue,
          display: same(`${Math.round(ofRevenue * 100)}%`),
          customers: segment.customers,
        },
      ),
      fact(
        segment.id,
        'recency.median',
        { en: 'days since the last order (median)', zh: '距上次下单天数（中位数）' },
        {
          value: days,
          display: { en: `${days} days`, zh: `${days} 天` },
          customers: segment.customers,
          all: { value: 40, display: { en: '40 days', zh: '40 天' } },
          rank: { place: far ? 1 : 2, of: 3 },
          ...(segment.id === 'S2' && {
            comparison: {
              relation: 'higher',
              ratio: 2.4,
              difference: 55,
              display: { en: '2.4 times the figure of all customers', zh: '是全部客户的 2.4 倍' },
              test: '99 % median intervals apart',
            },
          }),
        },
      ),
      fact(segment.id, 'product:P<1>.share', same(hostileName), {
        ...share,
        value: 0.4,
        display: same('40%'),
        all: { value: 0.1, display: same('10%') },
      }),
      fact(
        segment.id,
        'country:other.share',
        { en: 'country: other', zh: '国家或地区：其他' },
        {
          ...share,
          value: 0.1,
          display: same('10%'),
        },
      ),
    ],
  }
}

const segment = (id: string, name: Localized, customers: number, rule: Segment['rule']['conditions']): Segment => ({
  id,
  name,
  ownName: false,
  customers,
  share: customers / 432,
  centre: [20, 3, 200],
  rule: { conditions: rule, customers: 130, precision: 0.9, recall: 0.85 },
  otherPaths: id === 'S1' ? 1 : 0,
  sql: '(recency <= 47.5 AND frequency > 2.5)\n   OR monetary > 300',
})

const segments = [
  segment('S1', { en: 'Loyal regulars', zh: '忠诚常客' }, 120, [
    { feature: 'recency', high: 47.5 },
    { feature: 'frequency', low: 2.5 },
  ]),
  segment('S2', { en: 'Lapsed one-timers', zh: '流失的一次性客户' }, 300, [
    { feature: 'recency', low: 47.5 },
    { feature: 'monetary', low: 20, high: 300 },
  ]),
  segment('S3', { en: 'Few & <odd>', zh: '少数' }, 12, []),
]

const feature = (id: string, unit: 'days' | 'orders' | 'money', better: 'lower' | 'higher') =>
  ({ id, unit, source: 'orders', skewed: true, better }) as const

const segmentation: Segmentation = {
  version: 'v1',
  snapshot: 'a1b2c3',
  asOf: '2025-07-01',
  window,
  currency: 'EUR',
  customers: 432,
  k: 3,
  seed: 42,
  winsor: 0.01,
  scales: [
    { feature: feature('recency', 'days', 'lower'), low: 0.69, high: 5.2, mean: 3, sd: 1 },
    { feature: feature('frequency', 'orders', 'higher'), low: 0.69, high: 3, mean: 1, sd: 0.5 },
    { feature: feature('monetary', 'money', 'higher'), low: 1, high: 8, mean: 4, sd: 1 },
  ],
  centres: [[0, 0, 0]],
  inertia: 320.4,
  silhouette: 0.41,
  candidates: [
    { k: 2, inertia: 510.2, silhouette: 0.38, stability: 0.95, smallest: 0.3, largest: 0.7, verdict: 'beaten' },
    { k: 3, inertia: 320.4, silhouette: 0.41, stability: 0.97, smallest: 0.03, largest: 0.69, verdict: 'chosen' },
    { k: 4, inertia: 260, silhouette: -0.02, stability: 0.5, smallest: 0.01, largest: 0.6, verdict: 'unstable' },
  ],
  segments,
  fidelity: { training: 0.95, crossValidated: 0.91, folds: 5, leaves: 4, depth: 3 },
  grid: {
    bins: 3,
    recency: [20, 60],
    frequency: [2, 4],
    monetary: [50, 300],
    groups: [
      { name: 'champions', customers: 100, revenue: 50_000, overlap: [98, 2, 0] },
      { name: 'of-our-own', customers: 5, revenue: 10, overlap: [0, 3, 2] },
    ],
    cells: [
      { recency: 3, frequency: 3, customers: 100, revenue: 50_000 },
      { recency: 1, frequency: 1, customers: 290, revenue: 15_000 },
      { recency: 2, frequency: 2, customers: 42, revenue: 15_000 },
    ],
  },
  scatter: {
    x: 'recency',
    y: 'monetary',
    points: [
      { x: 3, y: 800, segment: 0 },
      { x: 12, y: 300, segment: 0 },
      { x: 95, y: 60, segment: 1 },
      { x: 150, y: 20, segment: 1 },
      { x: 60, y: -5, segment: 2 },
    ],
  },
}

const sheets = [sheet(segments[0] as Segment, 9, [0.28, 0.75]), sheet(segments[1] as Segment, 95, [0.69, 0.25])]

function persona(place: number, language: Language): Persona {
  const [before = '', after = ''] = language === 'en' ? ['They bring ', ' of revenue.'] : ['贡献收入的 ', '。']
  const facts = sheets[place]?.facts ?? []
  const text = facts[1]?.display[language] ?? ''
  const parts = [before, { fact: 'revenue.share', text }, after]
  const sentence: Sentence = { parts, facts: ['revenue.share'], kind: 'evidence', origin: 'code' }
  return {
    segment: segments[place]?.id ?? '',
    language,
    writer: place === 0 ? 'rule' : 'small-model',
    handle: (language === 'en' ? ['Tea regulars', 'Quiet tea buyers'] : ['茶叶回头客', '沉寂茶客'])[place] ?? '',
    handleFacts: ['revenue.share'],
    summary: sentence,
    who: [sentence, { ...sentence, parts: [{ fact: 'gone', text: '7' }, after], facts: [] }],
    wants: [sentence],
    risks: [],
    actions: [sentence],
    sheet: 'f'.repeat(64),
  }
}

/** A report of three segments, one below the privacy threshold, with names that try to break out of the page. */
export const smallReport = (language: Language): Report => ({
  shoal: '0.1.0',
  language,
  title: language === 'en' ? 'Customer segments of <Tea & Co>' : '茶叶店客户分群',
  snapshot: 'a1b2c3',
  asOf: '2025-07-01',
  companions: [],
  quality: {
    files: [{ name: 'orders.csv', rows: 1000, bytes: 52_000, encoding: 'utf-8' }],
    rowsIn: 1000,
    rowsUsed: 930,
    rowsRejected: 70,
    decisions: [
      {
        reason: 'no-customer',
        effect: 'rejected',
        rows: 60,
        examples: [
          { file: 'orders.csv', row: 7 },
          { file: 'orders.csv', row: 12 },
        ],
        amount: 1234.5,
      },
      { reason: 'a-reason-of-tomorrow', effect: 'rejected', rows: 10, examples: [], option: '--keep-them' },
    ],
    columns: [
      { header: '客户号', role: 'customer', type: 'text', why: 'name', missing: 60 },
      { header: 'note|x', role: 'unused', type: 'text', why: 'values', missing: 0 },
    ],
    customers: 432,
    customersAtOrBelowZero: 1,
  },
  segmentation,
  profiles,
  sheets,
  personas: [persona(0, language), persona(1, language)],
  privacy: { minCustomers: 20 },
})
