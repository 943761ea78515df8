import type { MeasureSource } from './plan.ts'

/** Measures of orders by their ids: SQL over the lines `l` (c, o, day, buys, gross, returned, bought, back, discount, costed, cost), joined to the customers `u`. */
const buyers = 'count(DISTINCT l.c) FILTER (l.buys)'
const orders = 'count(DISTINCT l.o) FILTER (l.buys)'
const revenue = '(sum(l.gross) - sum(l.returned))'
const ratio = (of: string, by: string): string => `${of}::DOUBLE / nullif(${by}, 0)::DOUBLE`

const bought = 'l.buys'
const all = 'true'

const counted = (sql: string, who = bought, ofLines = false): MeasureSource => ({
  part: 'lines',
  sql,
  who,
  counts: true,
  ...(ofLines ? { ofLines } : {}),
})
const divided = (of: string, by: string, who: string): MeasureSource => ({
  part: 'lines',
  sql: ratio(of, by),
  who,
  counts: false,
})

export const lineMeasures = {
  buyers: counted(buyers),
  'new-customers': counted(
    'count(DISTINCT l.c) FILTER (l.buys AND l.day = u.first_day)',
    'l.buys AND l.day = u.first_day',
  ),
  orders: counted(orders),
  units: counted('sum(l.bought)'),
  'returned-units': counted('sum(l.back)', 'l.back > 0'),
  revenue: counted(revenue, all),
  'gross-revenue': counted('sum(l.gross)'),
  'returned-revenue': counted('sum(l.returned)', 'l.returned > 0'),
  'return-rate': divided('sum(l.returned)', 'sum(l.gross)', all),
  'average-order-value': divided(revenue, orders, all),
  'orders-per-customer': divided(orders, buyers, bought),
  'revenue-per-customer': divided(revenue, buyers, all),
  'units-per-order': divided('sum(l.bought)', orders, bought),
  'price-per-unit': divided('sum(l.gross)', 'sum(l.bought)', bought),
  'repeat-rate': {
    part: 'repeat',
    sql: ratio('count(*) FILTER (n >= 2)', 'count(*)'),
    who: bought,
    counts: false,
  },
  products: counted('count(DISTINCT l.product) FILTER (l.buys)', bought, true),
  margin: counted('(sum(l.costed) - sum(l.cost))', all),
  'margin-rate': divided('(sum(l.costed) - sum(l.cost))', 'sum(l.costed)', all),
  'discount-share': divided('sum(l.discount)', 'sum(l.gross + l.discount) FILTER (l.buys)', bought),
} as const satisfies Record<string, MeasureSource>

export type LineMeasure = keyof typeof lineMeasures
