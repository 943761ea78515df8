import type { Catalogue, Dimension, Measure } from '../../src/questions/catalogue/entry.ts'

const named = (id: string, en: string, zh: string) => ({
  id,
  label: { en, zh },
  synonyms: { en: [], zh: [] },
  definition: { en, zh },
})

function measure(
  id: string,
  en: string,
  zh: string,
  unit: Measure['unit'],
  kind: Measure['kind'],
  more: Partial<Measure> = {},
): Measure {
  return {
    ...named(id, en, zh),
    grain: 'line',
    unit,
    kind,
    additive: kind === 'total',
    better: 'higher',
    timed: true,
    ...more,
  }
}

const ofCustomers = { grain: 'customer', timed: false, better: 'neither' } as const

type Value = Dimension['values'][number]
const value = (name: string, en = name, zh = name): Value => ({
  value: name,
  label: { en, zh },
  synonyms: { en: [], zh: [] },
})

function dimension(
  id: string,
  en: string,
  zh: string,
  grains: Dimension['grains'],
  type: Dimension['type'],
  values: Value[] = [],
  complete = true,
): Dimension {
  return { ...named(id, en, zh), grains, type, values, complete }
}

const both: Dimension['grains'] = ['customer', 'line']

/** What can be asked of a shop like that of Online Retail, by hand and small. */
export const sampleCatalogue: Catalogue = {
  measures: [
    measure('customers', 'customers', '客户数', 'customers', 'count', { ...ofCustomers, better: 'higher' }),
    measure('buyers', 'customers who ordered', '下单客户数', 'customers', 'count'),
    measure('new-customers', 'new customers', '新客户数', 'customers', 'count'),
    measure('orders', 'orders', '订单数', 'orders', 'count'),
    measure('units', 'units sold', '销售件数', 'items', 'total'),
    measure('returned-units', 'units returned', '退货件数', 'items', 'total', { better: 'lower' }),
    measure('revenue', 'revenue', '销售额', 'money', 'total'),
    measure('gross-revenue', 'gross revenue', '退货前销售额', 'money', 'total'),
    measure('returned-revenue', 'returned revenue', '退货金额', 'money', 'total', { better: 'lower' }),
    measure('return-rate', 'return rate', '退货率', 'share', 'rate', { better: 'lower' }),
    measure('average-order-value', 'average order value', '客单价', 'money', 'mean'),
    measure('orders-per-customer', 'orders per customer', '人均订单数', 'orders', 'mean'),
    measure('revenue-per-customer', 'revenue per customer', '人均消费', 'money', 'mean'),
    measure('units-per-order', 'units per order', '每单件数', 'items', 'mean'),
    measure('price-per-unit', 'price per unit', '件单价', 'money', 'mean', { better: 'neither' }),
    measure('repeat-rate', 'repeat rate', '复购率', 'share', 'rate'),
    measure('products', 'different products', '商品种数', 'products', 'count', { better: 'neither' }),
    measure('recency', 'recency', '最近一次购买距今天数', 'days', 'median', ofCustomers),
    measure('recency:mean', 'mean recency', '平均最近一次购买距今天数', 'days', 'mean', ofCustomers),
    measure('tenure', 'tenure', '客户年限', 'days', 'median', ofCustomers),
    measure('tenure:mean', 'mean tenure', '平均客户年限', 'days', 'mean', ofCustomers),
    measure('frequency', 'frequency', '购买频率', 'orders', 'median', ofCustomers),
    measure('monetary', 'monetary value', '消费总值', 'money', 'median', ofCustomers),
    measure('p-alive', 'P(alive)', '存活概率', 'share', 'mean', ofCustomers),
    measure('lifetime-value', 'lifetime value', '生命周期价值', 'money', 'mean', ofCustomers),
  ],
  dimensions: [
    dimension('segment', 'segment', '群体', both, 'category', [
      value('S1', 'High spenders', '高消费客户'),
      value('S2', 'One-time buyers', '一次性客户'),
      value('S3', 'Small baskets', '小额客户'),
    ]),
    dimension('value-tier', 'value tier', '价值层级', both, 'ordered', [
      value('A', 'tier A', 'A 层'),
      value('B', 'tier B', 'B 层'),
    ]),
    dimension('country', 'country', '国家', both, 'category', [
      value('United Kingdom'),
      value('Germany'),
      value('France'),
      value('EIRE'),
      value('Spain'),
      value('Netherlands'),
      value('Belgium'),
      value('Switzerland'),
      value('Portugal'),
      value('Australia'),
    ]),
    dimension(
      'product',
      'product',
      '商品',
      ['line'],
      'category',
      [value('85123A', 'WHITE HANGING HEART T-LIGHT HOLDER', 'WHITE HANGING HEART T-LIGHT HOLDER')],
      false,
    ),
    dimension('cohort', 'month of the first order', '首单月份', both, 'ordered'),
    dimension('year', 'year', '年份', ['line'], 'time'),
    dimension('quarter', 'quarter', '季度', ['line'], 'time'),
    dimension('month', 'month', '月份', ['line'], 'time'),
    dimension('week', 'week', '周', ['line'], 'time'),
    dimension('day', 'day', '日期', ['line'], 'time'),
    dimension(
      'weekday',
      'weekday',
      '星期',
      ['line'],
      'ordered',
      [
        ['1', 'Monday', '星期一'],
        ['2', 'Tuesday', '星期二'],
        ['3', 'Wednesday', '星期三'],
        ['4', 'Thursday', '星期四'],
        ['5', 'Friday', '星期五'],
        ['6', 'Saturday', '星期六'],
        ['7', 'Sunday', '星期日'],
      ].map(([number, en, zh]) => value(number, en, zh)),
    ),
    dimension('hour', 'hour', '小时', ['line'], 'ordered'),
    dimension('customer-type', 'customer type', '新老客户', ['line'], 'category', [
      value('new', 'new', '新客'),
      value('returning', 'returning', '老客'),
    ]),
  ],
  missing: [
    { ...missing('margin', 'margin', '毛利'), synonyms: { en: ['profit margin'], zh: ['毛利率'] } },
    missing('churn-risk', 'churn risk', '流失风险'),
    missing('category', 'category', '品类'),
  ],
  asOf: '2011-12-10',
  days: { from: '2010-12-01', to: '2011-12-09' },
  currency: 'GBP',
}

function missing(id: string, en: string, zh: string): Catalogue['missing'][number] {
  return {
    id,
    label: { en, zh },
    synonyms: { en: [], zh: [] },
    because: { en: `No ${en} in the data.`, zh: `数据中没有${zh}。` },
  }
}

const catalogued: readonly Value[] = [
  value('22423', 'REGENCY CAKESTAND 3 TIER'),
  value('85099B', 'JUMBO BAG RED RETROSPOT'),
  value('20725', 'LUNCH BAG RED RETROSPOT'),
  value('47566', 'PARTY BUNTING'),
  value('85123A', 'WHITE HANGING HEART T-LIGHT HOLDER'),
]

/** Products of which a word is in the text, the most words in common first. */
export const sampleLookUp = async (dimensionId: string, text: string, most: number): Promise<Dimension['values']> => {
  if (dimensionId !== 'product') return []
  const words = text.toUpperCase().split(/[^\p{L}\p{N}]+/u)
  const shared = (one: Value): number =>
    words.filter((word) => word.length > 1 && (one.label.en.includes(word) || one.value === word)).length
  return catalogued
    .filter((one) => shared(one) > 0)
    .sort((one, other) => shared(other) - shared(one))
    .slice(0, most)
}
