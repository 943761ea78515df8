import { describe, expect, it } from 'vitest'
import type { QueryAnswer } from '../../../src/questions/desk.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { askedShop } from './asked-shop.ts'

const shop = askedShop()
const { signal } = new AbortController()
const ask = (query: object, ledger: string): Promise<QueryAnswer> =>
  shop().desk.answer(TypedQuery.parse(query), { ledger, lifted: false }, signal)

/** An answer without what was asked: what somebody learns who moves the limit. */
const learned = (answer: QueryAnswer) =>
  answer.kind === 'found'
    ? { rows: answer.result.rows.map(({ keys, cells }) => [keys, cells]), withheld: answer.result.withheld }
    : answer.kind

describe('a limit that is moved', () => {
  it.each([4433.1, 4433.3])('past %s shows nothing of a row that is kept back', async (value) => {
    const having = (limit: number) => [{ per: 'row', measure: 'revenue', op: 'at-least', value: limit }]
    const query = { measures: ['revenue'], dimensions: ['country'] }
    const before = await ask({ ...query, having: having(4000) }, `before ${value}`)
    const after = await ask({ ...query, having: having(value) }, `after ${value}`)
    expect(before.kind).toBe('found')
    expect(learned(after)).toEqual(learned(before))
  })

  it('past the largest customer shows nothing of that one', async () => {
    const kinds = await Promise.all(
      [1297, 100_000].map(async (value) => {
        const having = [{ per: 'customer', measure: 'revenue', op: 'at-least', value }]
        return (await ask({ measures: ['buyers'], having }, `largest ${value}`)).kind
      }),
    )
    expect(kinds).toEqual(['withheld', 'withheld'])
  })

  it('still says how many customers spent more than it, where they are many', async () => {
    const having = [{ per: 'customer', measure: 'revenue', op: 'more-than', value: 500 }]
    const answer = await ask({ measures: ['buyers'], having }, 'many')
    const [row] = await shop().sql(
      'SELECT count(*)::DOUBLE FROM (SELECT customer FROM raw GROUP BY customer HAVING sum(amount) > 500)',
    )
    expect(answer.kind === 'found' && answer.result.rows[0]?.cells[0]?.value).toBe(row?.[0])
  })
})

describe('a share', () => {
  it('does not tell what it is of where that is kept back', async () => {
    const until = (to: string) => ({ time: { kind: 'between', from: '2025-01-01', to } })
    const germany = { filters: [{ dimension: 'country', op: 'is', values: ['Germany'] }], share: true }
    const revenue = { measures: ['revenue'] }
    expect((await ask({ ...revenue, ...until('2025-12-15') }, 'shares')).kind).toBe('found')
    expect((await ask({ ...revenue, ...until('2025-12-16') }, 'shares')).kind).toBe('withheld')
    expect((await ask({ ...revenue, ...germany, ...until('2025-12-16') }, 'shares')).kind).toBe('withheld')
  })
})
