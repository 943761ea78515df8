import fc from 'fast-check'
import type { FeatureSummary, Profile, Profiles } from '../../../src/customers/profiles/profile.ts'

const shares = ['return_rate', 'discount_share', 'weekend_share', 'evening_share', 'morning_share']
const moreShares = ['working_hours_share', 'top_product_share', 'top_category_share']
const plain = ['recency', 'frequency', 'monetary', 'tenure', 'interpurchase_time', 'average_order_value']
const morePlain = ['items_per_order', 'distinct_products', 'distinct_categories']

const customers = fc.integer({ min: 1, max: 3000 })

/** A summary around a median; shares stay within 0 and 1. */
const summary = (feature: string, n: number, isShare: boolean): fc.Arbitrary<FeatureSummary> =>
  fc
    .record({
      median: isShare
        ? fc.double({ min: 0, max: 1, noNaN: true })
        : fc.oneof(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 9000, noNaN: true })),
      tightness: fc.double({ min: 0.01, max: 1, noNaN: true }),
      filled: fc.integer({ min: 0, max: n }),
    })
    .map(({ median, tightness, filled }) => ({
      feature,
      customers: n,
      filled: feature.startsWith('attribute:') ? filled : 0,
      mean: median,
      sd: tightness * median,
      median,
      lowerQuartile: median / 2,
      upperQuartile: median * 1.5,
      medianLow: median * (1 - tightness / 4),
      medianHigh: median * (1 + tightness / 4),
    }))

const product = (n: number) =>
  fc
    .record({
      product: fc.stringMatching(/^[A-Z0-9]{2,6}$/),
      name: fc.constantFrom('PACK OF 72 CAKE CASES', 'Tea 1001: the blend', '第 7 号茶杯', 'USB hub {f}', '$& 3'),
      share: fc.double({ min: 0.02, max: 1, noNaN: true }),
      shareOfAll: fc.double({ min: 0.01, max: 1, noNaN: true }),
    })
    .map((own) => ({ ...own, customers: Math.round(own.share * n), revenue: 10, revenueShare: 0.1 }))

const values = (n: number, dimension: string, names: string[]) =>
  fc.double({ min: 0, max: 1, noNaN: true }).map((split) =>
    names.map((value, index) => ({
      dimension,
      value,
      customers: Math.floor(n * (index === 0 ? split : (1 - split) / names.length)),
      share: index === 0 ? split : (1 - split) / names.length,
      shareOfAll: 0.3,
    })),
  )

const profile = (hasOrders: boolean, features: [string, boolean][]): fc.Arbitrary<Profile> =>
  customers.chain((n) =>
    fc
      .record({
        summaries: fc
          .tuple(...features.map(([feature, isShare]) => summary(feature, n, isShare)))
          .map((all) => [...all]),
        products: fc.array(product(n), { maxLength: hasOrders ? 4 : 0 }),
        revenueShare: fc.double({ min: 0, max: 1, noNaN: true }),
        values: fc.tuple(
          values(n, 'attribute:Plan 2', ['Basic 1', 'Pro', 'Churn: yes']),
          ...(hasOrders
            ? [values(n, 'country', ['GB', 'France', 'EIRE']), values(n, 'weekday', ['1', '5', '6'])]
            : [values(n, 'attribute:Churn', ['Yes', 'No'])]),
        ),
      })
      .map(({ summaries, products, revenueShare, values: spreads }) => ({
        customers: n,
        ...(hasOrders ? { orders: n * 2, revenue: n * 50, revenueShare } : {}),
        summaries: [...summaries],
        products,
        topProducts: products.toReversed(),
        values: spreads.flat(),
      })),
  )

/** Profiles of one to seven segments, with orders or with columns only, some of them tiny. */
export const arbitraryProfiles: fc.Arbitrary<Profiles> = fc
  .record({
    hasOrders: fc.boolean(),
    count: fc.integer({ min: 1, max: 7 }),
    order: fc.subarray([...plain, ...morePlain], { minLength: 0 }),
    share: fc.subarray([...shares, ...moreShares]),
    columns: fc.subarray(['attribute:Age 2024', 'attribute:年龄', 'attribute:Spending Score (1-100)', 'attribute:a:b']),
  })
  .chain(({ hasOrders, count, order, share, columns }) => {
    const features: [string, boolean][] = [
      ...(hasOrders ? order.map((id): [string, boolean] => [id, false]) : []),
      ...(hasOrders ? share.map((id): [string, boolean] => [id, true]) : []),
      ...columns.map((id): [string, boolean] => [id, false]),
    ]
    const one = profile(hasOrders, features)
    return fc
      .record({ all: one, segments: fc.array(one, { minLength: count, maxLength: count }) })
      .map(({ all, segments }) => ({
        all: { ...all, customers: segments.reduce((sum, segment) => sum + segment.customers, 0) },
        segments,
      }))
  })
