import type { Catalogue } from '../../../src/questions/catalogue/entry.ts'

const words = { en: [], zh: [] }
const both = (en: string, zh: string) => ({ en, zh })

/** A catalogue of one measure and two dimensions. */
export const tinyCatalogue: Catalogue = {
  measures: [
    {
      id: 'revenue',
      label: both('Revenue', '销售额'),
      synonyms: words,
      definition: both('What was bought, returns netted.', '购买金额，已扣除退货。'),
      grain: 'line',
      unit: 'money',
      kind: 'total',
      additive: true,
      better: 'higher',
      timed: true,
    },
  ],
  dimensions: [
    {
      id: 'country',
      label: both('Country', '国家'),
      synonyms: words,
      definition: both('Where the order went.', '订单所在国家。'),
      grains: ['line'],
      type: 'category',
      values: [{ value: 'France', label: both('France', '法国'), synonyms: words }],
      complete: true,
    },
    {
      id: 'segment',
      label: both('Segment', '分群'),
      synonyms: words,
      definition: both('Group of like customers.', '相似客户的群体。'),
      grains: ['customer'],
      type: 'category',
      values: [{ value: 'S1', label: both('Regulars', '常客'), synonyms: words }],
      complete: true,
    },
  ],
  missing: [],
  asOf: '2011-12-10',
  days: { from: '2010-12-01', to: '2011-12-09' },
  currency: 'GBP',
}
