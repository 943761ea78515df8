import { expect, it } from 'vitest'
import { queryFrom } from '../../src/actions/query-from.ts'

const nothing = { by: [], where: [], having: [], ascending: false, share: false }

it('reads filters and figures of a command line', () => {
  const query = queryFrom({
    ...nothing,
    measures: ['revenue'],
    where: ['country=Germany,Korea\\, South', 'attribute:Plan != A=B'],
    having: ['orders>=2', 'row: buyers < 10.5'],
  })
  expect(query?.filters).toEqual([
    { dimension: 'country', op: 'is', values: ['Germany', 'Korea, South'] },
    { dimension: 'attribute:Plan', op: 'is-not', values: ['A=B'] },
  ])
  expect(query?.having).toEqual([
    { per: 'customer', measure: 'orders', op: 'at-least', value: 2 },
    { per: 'row', measure: 'buyers', op: 'less-than', value: 10.5 },
  ])
})

it.each([
  [{ where: ['Germany'] }, 'chat/filter'],
  [{ having: ['orders at least 2'] }, 'chat/figure'],
])('says of %j what is not understood', (written, code) => {
  expect(() => queryFrom({ ...nothing, measures: ['revenue'], ...written })).toThrow(expect.objectContaining({ code }))
})

it('asks nothing where no measure is named', () => {
  expect(queryFrom(nothing)).toBeUndefined()
})
