import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { readBack } from '../../../src/questions/read-back/read-back.ts'
import { comparedDays } from '../../../src/questions/time/compared-days.ts'
import { resolveTime } from '../../../src/questions/time/resolve-time.ts'
import { sampleCatalogue as catalogue } from '../sample-catalogue.ts'

const read = (input: unknown) => readBack(TypedQuery.parse(input), catalogue)

describe('a query read back', () => {
  it.each([
    [
      { measures: ['revenue'], dimensions: ['country'], time: { kind: 'last', count: 3, unit: 'month' } },
      'Revenue by country, 1 September to 30 November 2011, returns netted',
      '按国家的销售额，2011年9月1日至11月30日，已扣退货',
    ],
    [
      {
        measures: ['buyers'],
        filters: [{ dimension: 'country', op: 'is', values: ['Germany', 'France'] }],
        having: [{ per: 'customer', measure: 'orders', op: 'at-least', value: 2 }],
        time: { kind: 'calendar', year: 2011 },
      },
      'Customers who ordered, country: Germany or France, customers with orders of at least 2, 1 January to 31 December 2011',
      '下单客户数，国家：Germany或France，订单数至少 2的客户，2011年1月1日至12月31日',
    ],
    [
      { measures: ['orders'], dimensions: ['product'], order: { by: 'orders', direction: 'desc' }, limit: 5 },
      'Orders by product, all days of the data (1 December 2010 to 9 December 2011), largest orders first, first 5',
      '按商品的订单数，数据的全部日期（2010年12月1日至2011年12月9日），按订单数从大到小，前 5 行',
    ],
    [{ measures: ['recency'] }, 'Recency, as of 10 December 2011', '最近一次购买距今天数，截至2011年12月10日'],
    [
      {
        measures: ['orders'],
        time: { kind: 'calendar', year: 2011, part: { unit: 'month', value: 11 } },
        compare: { to: 'previous' },
      },
      'Orders, 1 November to 30 November 2011, compared with the period before (1 October to 31 October 2011)',
      '订单数，2011年11月1日至11月30日，与前一时段（2011年10月1日至10月31日）相比',
    ],
  ])('%o', (query, en, zh) => expect(read(query)).toEqual({ en, zh }))

  it('quotes a name that could be taken for words of ours', () => {
    const query = {
      measures: ['units'],
      filters: [{ dimension: 'product', op: 'is', values: ['salt or pepper, first 5'] }],
    }
    expect(read(query).en).toContain('product: “salt or pepper, first 5”')
  })
})

const measure = fc.constantFrom('revenue', 'orders', 'buyers', 'units', 'return-rate')
const dimension = fc.constantFrom('country', 'segment', 'month', 'product')
const value = fc.oneof(
  fc.constantFrom('Germany', 'France', 'S1', 'a or b', 'c, d', '“x”', '甲或乙'),
  fc.string({ minLength: 1, maxLength: 6 }),
)
const op = fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than', 'equal')
const time = fc.oneof(
  fc.record({
    kind: fc.constant('last'),
    count: fc.integer({ min: 1, max: 9 }),
    unit: fc.constantFrom('day', 'week', 'month'),
  }),
  fc.record({ kind: fc.constant('calendar'), year: fc.integer({ min: 2009, max: 2012 }) }),
)
const compare = fc.oneof(
  fc.constantFrom({ to: 'previous' }, { to: 'year-before' }, { to: 'all' }),
  fc.record({ to: fc.constant('period'), time }),
)
const anyQuery = fc
  .record(
    {
      measures: fc.uniqueArray(measure, { minLength: 1, maxLength: 2 }),
      dimensions: fc.uniqueArray(dimension, { maxLength: 2 }),
      filters: fc.array(
        fc.record({
          dimension,
          op: fc.constantFrom('is', 'is-not'),
          values: fc.array(value, { minLength: 1, maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
      having: fc.array(
        fc.record({
          per: fc.constantFrom('customer', 'row'),
          measure,
          op,
          value: fc.constantFrom(0.1, 1, 2, 10, 1000, 0.105),
        }),
        { maxLength: 1 },
      ),
      time,
      compare,
      share: fc.boolean(),
      limit: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['measures'] },
  )
  .map((query) => TypedQuery.parse(query))

/** What a query asks for: two ways to name the same days are one question. */
const asked = (query: TypedQuery): string => {
  const { time: span, compare: other, ...rest } = query
  const days = span === undefined ? 'all' : resolveTime(span, catalogue)
  return JSON.stringify([rest, days, other?.to, comparedDays(span, other, catalogue)])
}

describe('two queries', () => {
  it.each(['en', 'zh'] as const)('read the same only where they ask the same: %s', (language) => {
    fc.assert(
      fc.property(
        anyQuery,
        anyQuery,
        (one, other) =>
          asked(one) === asked(other) || readBack(one, catalogue)[language] !== readBack(other, catalogue)[language],
      ),
      { numRuns: 500 },
    )
  })

  it('that differ in one part read differently', () => {
    fc.assert(
      fc.property(
        anyQuery,
        anyQuery,
        fc.constantFrom('filters', 'having', 'share', 'limit', 'dimensions', 'measures'),
        (one, other, part) => {
          const mixed = TypedQuery.parse({ ...one, [part]: other[part] })
          return asked(one) === asked(mixed) || readBack(one, catalogue).en !== readBack(mixed, catalogue).en
        },
      ),
      { numRuns: 500 },
    )
  })
})
