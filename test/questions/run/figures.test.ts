import { expect, it } from 'vitest'
import { askedShop, hostileName, plainRows } from './asked-shop.ts'

const shop = askedShop()

const bought = 'quantity > 0'
const autumn = { kind: 'between', from: '2025-09-01', to: '2025-11-30' } as const
const inAutumn = "day BETWEEN '2025-09-01' AND '2025-11-30'"
const only = (dimension: string, ...values: string[]) => ({ dimension, op: 'is', values })
const except = (dimension: string, ...values: string[]) => ({ dimension, op: 'is-not', values })

/** Each measure in SQL of its own over the lines as they were written. */
const measures: Record<string, string> = {
  buyers: `count(DISTINCT customer) FILTER (${bought})`,
  'new-customers': `count(DISTINCT customer) FILTER (${bought} AND day = first_day)`,
  orders: `count(DISTINCT order_id) FILTER (${bought})`,
  units: `coalesce(sum(quantity) FILTER (${bought}), 0)`,
  'returned-units': 'coalesce(-sum(quantity) FILTER (quantity < 0), 0)',
  revenue: 'sum(amount)',
  'gross-revenue': `coalesce(sum(amount) FILTER (${bought}), 0)`,
  'returned-revenue': 'coalesce(-sum(amount) FILTER (quantity < 0), 0)',
  'return-rate': `-sum(amount) FILTER (quantity < 0) / sum(amount) FILTER (${bought})`,
  'average-order-value': `sum(amount) / count(DISTINCT order_id) FILTER (${bought})`,
  'orders-per-customer': `count(DISTINCT order_id) FILTER (${bought}) / count(DISTINCT customer) FILTER (${bought})`,
  'revenue-per-customer': `sum(amount) / count(DISTINCT customer) FILTER (${bought})`,
  'units-per-order': `sum(quantity) FILTER (${bought}) / count(DISTINCT order_id) FILTER (${bought})`,
  'price-per-unit': `sum(amount) FILTER (${bought}) / sum(quantity) FILTER (${bought})`,
  products: `count(DISTINCT product) FILTER (${bought})`,
  margin: 'sum(amount - cost)',
  'margin-rate': 'sum(amount - cost) / sum(amount)',
}

const dimensions: Record<string, string> = {
  country: 'country',
  product: 'product',
  category: 'category',
  month: "strftime(day, '%Y-%m')",
  quarter: "'2025-Q' || quarter(day)",
  week: "strftime(day, '%G-W%V')",
  weekday: 'isodow(day)::VARCHAR',
  hour: 'hour(time)::VARCHAR',
  day: 'day::VARCHAR',
  cohort: "strftime(first_day, '%Y-%m')",
}

/** Figures of a query against those of SQL over the raw lines, in whatever order. */
async function same(query: object, sql: string): Promise<void> {
  const { ask, sql: run } = shop()
  const [found, expected] = [plainRows(await ask(query)), await run(sql)]
  const written = (rows: typeof found): string[] =>
    rows
      .map((row) =>
        row
          .map((cell) =>
            typeof cell === 'number' || /^-?\d+\.\d+$/.test(String(cell)) ? Number(cell).toPrecision(9) : String(cell),
          )
          .join(' | '),
      )
      .sort()
  expect(written(found)).toEqual(
    written(expected.map((row) => row.map((cell, i) => (i >= row.length - 1 ? Number(cell) : cell)))),
  )
  expect(found.length).toBeGreaterThan(0)
}

it.each(Object.keys(measures))('computes %s over all days', (measure) =>
  same({ measures: [measure] }, `SELECT (${measures[measure]})::DOUBLE AS m FROM raw`),
)

it.each(Object.keys(measures).map((measure, i) => [measure, Object.keys(dimensions)[i % 10] ?? '']))(
  'computes %s by %s in autumn',
  (measure, dimension) =>
    same(
      {
        measures: [measure],
        dimensions: [dimension],
        time: autumn,
        having: [{ per: 'row', measure: 'orders', op: 'at-least', value: 1 }],
      },
      `SELECT ${dimensions[dimension]} AS k, (${measures[measure]})::DOUBLE AS m FROM raw WHERE ${inAutumn} GROUP BY 1 HAVING bool_or(${bought})`,
    ),
)

it.each([
  ['country', 'Germany'],
  ['country', "Côte d'Ivoire"],
  ['product', 'P4'],
  ['category', 'Garden'],
  ['weekday', '1'],
  ['month', '2025-05'],
])('limits revenue to %s %s, and to all but that', async (dimension, value) => {
  const condition = `${dimensions[dimension]} = '${value.replaceAll("'", "''")}'`
  await same(
    { measures: ['revenue'], filters: [only(dimension, value)] },
    `SELECT sum(amount)::DOUBLE FROM raw WHERE ${condition}`,
  )
  await same(
    { measures: ['revenue'], filters: [except(dimension, value)] },
    `SELECT sum(amount)::DOUBLE FROM raw WHERE NOT (${condition})`,
  )
})

it.each([
  ['at-least', 2, '>= 2'],
  ['more-than', 3, '> 3'],
  ['at-most', 1, '<= 1'],
  ['equal', 4, '= 4'],
])('counts customers with %s %i orders in autumn', (op, value, condition) =>
  same(
    { measures: ['customers'], time: autumn, having: [{ per: 'customer', measure: 'orders', op, value }] },
    `SELECT count(*) FROM (SELECT customer FROM raw WHERE ${inAutumn} AND ${bought} GROUP BY customer HAVING count(DISTINCT order_id) ${condition})`,
  ),
)

it('counts customers without any order among those with at most one, where no day is named', () =>
  same(
    { measures: ['customers'], having: [{ per: 'customer', measure: 'returned-units', op: 'equal', value: 0 }] },
    `SELECT count(*) FROM (SELECT customer FROM raw GROUP BY customer HAVING count(*) FILTER (quantity < 0) = 0)`,
  ))

it('computes the repeat rate per country', () =>
  same(
    { measures: ['repeat-rate'], dimensions: ['country'], time: autumn },
    `SELECT country, avg((n >= 2)::INT) FROM (SELECT country, customer, count(DISTINCT order_id) AS n FROM raw WHERE ${inAutumn} AND ${bought} GROUP BY ALL) GROUP BY country`,
  ))

it('parts buyers into new and returning by the days asked for', () =>
  same(
    { measures: ['buyers'], dimensions: ['customer-type'], time: autumn },
    `SELECT CASE WHEN first_day >= '2025-09-01' THEN 'new' ELSE 'returning' END, count(DISTINCT customer) FROM raw WHERE ${inAutumn} AND ${bought} GROUP BY 1`,
  ))

it('leaves in only rows whose figure is large enough, and puts the same ones into the total', async () => {
  const { ask, sql } = shop()
  const having = [{ per: 'row', measure: 'orders', op: 'more-than', value: 100 }]
  const result = await ask({ measures: ['revenue'], dimensions: ['product'], having })
  const expected = await sql(
    `SELECT sum(m)::DOUBLE FROM (SELECT sum(amount) AS m FROM raw GROUP BY product HAVING count(DISTINCT order_id) FILTER (${bought}) > 100)`,
  )
  expect(result.total?.cells[0]?.value).toBeCloseTo(Number(expected[0]?.[0]), 6)
})

it('holds each month against the one a period before', async () => {
  const { ask, sql } = shop()
  const result = await ask({ measures: ['revenue'], dimensions: ['month'], time: autumn, compare: { to: 'previous' } })
  const before = await sql(
    "SELECT sum(amount)::DOUBLE FROM raw WHERE day BETWEEN '2025-06-01' AND '2025-08-31' GROUP BY month(day) ORDER BY month(day)",
  )
  expect(result.comparedDays).toEqual({ from: '2025-06-01', to: '2025-08-31' })
  expect(result.rows.map(({ cells }) => cells[0]?.compared?.value?.toFixed(4))).toEqual(
    before.map(([value]) => Number(value).toFixed(4)),
  )
})

it('finds a product by its hostile name, and limits to it byte for byte', async () => {
  const { desk } = shop()
  const [entry] = await desk.lookUp('product', hostileName, 1)
  expect(entry).toMatchObject({ value: 'P4', label: { en: hostileName } })
})
