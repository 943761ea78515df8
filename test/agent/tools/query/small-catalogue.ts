import type { Catalogue, Dimension, Measure } from '../../../../src/questions/catalogue/entry.ts'
import type { QueryResult, ResultRow } from '../../../../src/questions/query/query-result.ts'
import { TypedQuery } from '../../../../src/questions/query/typed-query.ts'

const words = { en: [], zh: [] }

const measure = (id: string, en: string, zh: string, about: Partial<Measure>): Measure => ({
  id,
  label: { en, zh },
  synonyms: words,
  definition: { en, zh },
  grain: 'line',
  unit: 'money',
  kind: 'total',
  additive: true,
  better: 'higher',
  timed: true,
  ...about,
})

const dimension = (id: string, en: string, zh: string, type: Dimension['type'] = 'category'): Dimension => ({
  id,
  label: { en, zh },
  synonyms: words,
  definition: { en, zh },
  grains: ['line'],
  type,
  values: [],
  complete: false,
})

/** A small catalogue for sentences about made-up results. */
export const smallCatalogue: Catalogue = {
  measures: [
    measure('revenue', 'Revenue', '销售额', {}),
    measure('units', 'Units sold', '销量', { unit: 'items' }),
    measure('buyers', 'Buyers', '下单客户数', { unit: 'customers', kind: 'count', additive: false }),
    measure('average-order-value', 'Average order value', '客单价', { kind: 'mean', additive: false }),
    measure('return-rate', 'Return rate', '退货率', { unit: 'share', kind: 'rate', additive: false, better: 'lower' }),
  ],
  dimensions: [
    dimension('country', 'country', '国家'),
    dimension('month', 'month', '月份', 'time'),
    dimension('segment', 'segment', '客户群'),
  ],
  missing: [],
  asOf: '2011-12-10',
  days: { from: '2010-12-01', to: '2011-12-09' },
  currency: 'GBP',
}

const money = (value: number) => {
  const text = `£${value.toLocaleString('en')}`
  return { en: text, zh: text }
}

/** A row of amounts: `['Germany', 95, 228_867]` is of 95 customers. */
export const row = (keys: string[], customers: number, ...values: (number | null)[]): ResultRow => ({
  keys: keys.map((key) => ({ value: key, label: { en: key, zh: key } })),
  cells: values.map((value) => ({ value, display: value === null ? { en: '', zh: '' } : money(value) })),
  customers,
})

/** A row beside its figure of before: `['Germany', 95, 120, 100, '+20%']`. */
export const comparedRow = (key: string, customers: number, now: number, before: number, by: string): ResultRow => ({
  ...row(key === '' ? [] : [key], customers, now),
  cells: [
    {
      value: now,
      display: money(now),
      compared: { value: before, display: money(before), difference: { en: by, zh: by } },
    },
  ],
})

/** A result of a query over the small catalogue. */
export function resultOf(query: Partial<TypedQuery>, rows: ResultRow[], about: Partial<QueryResult> = {}): QueryResult {
  const asked = TypedQuery.parse({ measures: ['revenue'], ...query })
  const find = <T extends { id: string }>(all: readonly T[], id: string): T[] => all.filter((each) => each.id === id)
  return {
    query: asked,
    reading: { en: 'Revenue', zh: '销售额' },
    measures: asked.measures.flatMap((id) =>
      find(smallCatalogue.measures, id).map(({ label, unit }) => ({ id, label, unit })),
    ),
    dimensions: asked.dimensions.flatMap((id) =>
      find(smallCatalogue.dimensions, id).map(({ label, type }) => ({ id, label, type })),
    ),
    rows,
    rowsFound: rows.length,
    withheld: { rows: 0, because: 'none', threshold: 20 },
    sql: 'SELECT 1',
    snapshot: 'snapshot',
    asOf: '2011-12-10',
    days: { from: '2010-12-01', to: '2011-12-09' },
    ...about,
  }
}
