import { expect, it } from 'vitest'
import { settleQuery } from '../../../src/questions/compile/settle-query.ts'
import type { QueryResult } from '../../../src/questions/query/query-result.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { askedShop } from './asked-shop.ts'

const shop = askedShop()

const withCustomers = ({ rows }: QueryResult): unknown[] =>
  rows.map(({ keys, cells, customers }) => [keys[0]?.value, ...cells.map(({ value }) => value), customers])

it.each([
  { measures: ['revenue'] },
  { measures: ['returned-revenue', 'orders'], order: { by: 'orders', direction: 'asc' } },
  { measures: ['repeat-rate'], filters: [{ dimension: 'country', op: 'is', values: ['Germany', 'France'] }] },
  { measures: ['buyers'], order: { by: 'product', direction: 'desc' } },
])('counts of the first products the same customers as of all: %j', async (query) => {
  const all = await shop().ask({ ...query, dimensions: ['product'] })
  const first = await shop().ask({ ...query, dimensions: ['product'], limit: 3 })
  expect(withCustomers(first)).toEqual(withCustomers(all).slice(0, 3))
  expect(first.rowsFound).toBe(5)
})

it('passes over products with too few customers until the limit is filled, and says how many', async () => {
  const query = {
    measures: ['revenue'],
    dimensions: ['product', 'country'],
    order: { by: 'revenue', direction: 'asc' },
    limit: 3,
  }
  const { signal } = new AbortController()
  const all = await shop().ask({ ...query, limit: undefined })
  const found = await shop().desk.answer(TypedQuery.parse(query), { ledger: 'first', lifted: false }, signal)
  if (found.kind !== 'found') throw new Error(found.kind)
  const large = all.rows.filter(({ customers }) => (customers ?? 0) >= 20)
  const last = large[2] === undefined ? -1 : all.rows.indexOf(large[2])
  const told = found.result.rows.map(({ keys }) => keys)
  // One that differs by few customers from another is kept back too.
  expect(large.slice(0, 3).map(({ keys }) => keys)).toEqual(expect.arrayContaining(told))
  expect(last).toBeGreaterThan(2)
  expect(found.result.withheld.rows).toBe(last + 1 - told.length)
})

it('ends a list of thousands of products after 200, unless products are picked out', () => {
  const { catalogue } = shop().desk
  const many = {
    dimensions: new Map([['product', { lines: 'l.product', ofLines: true }]]),
    catalogue: {
      ...catalogue,
      dimensions: catalogue.dimensions.map((dimension) => ({ ...dimension, complete: dimension.id !== 'product' })),
    },
  }
  const query = TypedQuery.parse({ measures: ['revenue'], dimensions: ['product'] })
  const picked = { dimension: 'product', op: 'is' as const, values: ['P1', 'P2'] }
  expect(settleQuery(query, many).limit).toBe(200)
  expect(settleQuery({ ...query, limit: 1000 }, many).limit).toBe(1000)
  expect(settleQuery({ ...query, filters: [picked] }, many).limit).toBeUndefined()
  expect(settleQuery({ ...query, dimensions: ['country'] }, many).limit).toBeUndefined()
})
