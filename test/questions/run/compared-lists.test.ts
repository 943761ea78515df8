import { expect, it } from 'vitest'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { askedShop, plainRows } from './asked-shop.ts'

const shop = askedShop()
const summer = { kind: 'between', from: '2025-07-01', to: '2025-09-30' } as const

it.each(['asc', 'desc'])(
  'holds the first of a list against what it was before, wherever it stood then: %s',
  async (direction) => {
    const { ask } = shop()
    const about = { measures: ['revenue'], dimensions: ['product'] }
    const first = await ask({
      ...about,
      order: { by: 'revenue', direction },
      limit: 1,
      time: summer,
      compare: { to: 'previous' },
    })
    const before = await ask({ ...about, time: { kind: 'between', ...first.comparedDays } })
    const [row] = first.rows
    const key = row?.keys[0]?.value
    expect(row?.cells[0]?.compared?.value).toBe(plainRows(before).find(([product]) => product === key)?.[1])
  },
)

it('compares no shares of rows that a condition picks, since other rows meet it then', async () => {
  const query = {
    measures: ['revenue'],
    dimensions: ['country'],
    share: true,
    time: summer,
    compare: { to: 'previous' },
    having: [{ per: 'row', measure: 'revenue', op: 'at-least', value: 3500 }],
  }
  const answer = await shop().desk.answer(
    TypedQuery.parse(query),
    { ledger: 'shares', lifted: true },
    new AbortController().signal,
  )
  expect(answer.kind).toBe('cannot')
  expect(answer.kind === 'cannot' && answer.instead.map(({ share, compare }) => [share, compare?.to])).toEqual([
    [false, 'previous'],
    [true, undefined],
  ])
})

it('counts who is in several small rows once, also where shares are asked for', async () => {
  const otherOf = async (share: boolean) => {
    const answer = await shop().desk.answer(
      TypedQuery.parse({ measures: ['revenue'], dimensions: ['product', 'country'], share }),
      { ledger: `other ${share}`, lifted: false },
      new AbortController().signal,
    )
    if (answer.kind !== 'found') throw new Error(answer.kind)
    return answer.result.rows.find(({ keys }) => keys[0]?.value === null)?.customers
  }
  const plain = await otherOf(false)
  expect(plain).toBeGreaterThanOrEqual(20)
  expect(await otherOf(true)).toBe(plain)
})
