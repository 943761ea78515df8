import { afterEach, describe, expect, it } from 'vitest'
import { holdOutLast } from '../../../src/customers/recommendations/last-orders.ts'
import { historyOf, type Purchases, readPurchases } from '../../../src/customers/recommendations/purchases.ts'
import { rowOf } from '../../../src/numerics/binary-matrix.ts'
import { type Imported, snapshotOfText } from '../snapshot-of.ts'
import { type Line, shopOf } from './small-shop.ts'

let open: Imported | undefined
afterEach(() => open?.close())

async function read(lines: readonly Line[]): Promise<Purchases> {
  open = await shopOf(lines)
  return readPurchases(open.engine, open.snapshot, open.folder)
}
const names = ({ products }: Purchases, places: Iterable<number>): string[] =>
  [...places].map((place) => products[place].code)

const lines: Line[] = [
  ['O2', 'B', '2025-02-01', 'P1', 1],
  ['O1', 'A', '2025-01-05', 'P2', 2],
  ['O1', 'A', '2025-01-05', 'P1', 3],
  ['O3', 'A', '2025-03-01', 'P1', 4],
  ['O3', 'A', '2025-03-01', 'P3', 5],
  ['O3', 'A', '2025-03-01', 'P3', 1],
  ['O4', 'C', '2025-03-02', 'P2', 2],
  ['R1', 'A', '2025-03-05', 'P2', -2],
  ['R2', 'C', '2025-03-06', 'P2', -2],
]

describe('purchases', () => {
  it('are what was bought and did not come back, by customer, order and product', async () => {
    const found = await read(lines)
    expect(found.customers).toEqual(['A', 'B', 'C'])
    expect(found.products).toEqual([
      { code: 'P1', name: 'Name of P1' },
      { code: 'P3', name: 'Name of P3' },
    ])
    const entries = [...found.order].map((order, at) => [
      found.customers[found.customer[at]],
      order,
      found.products[found.product[at]].code,
      found.units[at],
    ])
    expect(entries).toEqual([
      ['A', 0, 'P1', 3],
      ['A', 1, 'P1', 4],
      ['A', 1, 'P3', 6],
      ['B', 2, 'P1', 1],
    ])
    expect([...found.days].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))).toEqual([
      '2025-01-05',
      '2025-03-01',
      '2025-02-01',
    ])
  })

  it('come to a matrix, and to how many orders each product was in', async () => {
    const found = await read(lines)
    const { matrix, orders } = historyOf(found)
    expect([0, 1, 2].map((row) => names(found, rowOf(matrix, row)))).toEqual([['P1', 'P3'], ['P1'], []])
    expect([...orders]).toEqual([2, 1, 1])
  })

  it('do not depend on the order of the rows', async () => {
    const one = await read(lines)
    open?.close()
    expect(await read(lines.toReversed())).toEqual(one)
  })
})

describe('the last order', () => {
  it('is held out where there are two, by time and not by its number; what nobody had before is nothing to be found', async () => {
    const found = await read([
      ['O9', 'A', '2025-01-01', 'P1', 1],
      ['O1', 'A', '2025-02-01', 'P2', 1],
      ['O1', 'A', '2025-02-01', 'P9', 1],
      ['O5', 'B', '2025-01-01', 'P2', 1],
    ])
    const { before, wanted } = holdOutLast(found)
    expect(names(found, rowOf(before.matrix, 0))).toEqual(['P1'])
    expect(names(found, rowOf(before.matrix, 1))).toEqual(['P2'])
    expect([...wanted].map(([row, set]) => [found.customers[row], names(found, set)])).toEqual([['A', ['P2']]])
  })
})

describe('the last order, once more', () => {
  it('was placed by somebody who still had what came back only after it', async () => {
    const found = await read([
      ['O1', 'A', '2025-01-01', 'P1', 1],
      ['O1', 'A', '2025-01-01', 'P2', 1],
      ['O1', 'A', '2025-01-01', 'P3', 1],
      ['R1', 'A', '2025-01-09', 'P3', -1],
      ['O2', 'A', '2025-02-01', 'P2', 1],
      ['R2', 'A', '2025-02-09', 'P1', -1],
      ['O3', 'B', '2025-01-01', 'P1', 1],
      ['O4', 'B', '2025-01-02', 'P3', 1],
    ])
    // What stands of A today has neither P1 nor P3; before the last order only P3 had come back.
    expect(names(found, rowOf(historyOf(found).matrix, 0))).toEqual(['P2'])
    const { before } = holdOutLast(found)
    expect(names(found, rowOf(before.matrix, 0))).toEqual(['P1', 'P2'])
  })

  it('is counted where it held only what nobody had bought before', async () => {
    const found = await read([
      ['O1', 'A', '2025-01-01', 'P1', 1],
      ['O2', 'A', '2025-02-01', 'P9', 1],
      ['O3', 'B', '2025-01-01', 'P1', 1],
      ['O4', 'B', '2025-02-01', 'P1', 1],
      ['O5', 'C', '2025-02-01', 'P1', 1],
    ])
    const { wanted, onlyNew, earlier } = holdOutLast(found)
    expect([wanted.size, onlyNew]).toEqual([1, 1])
    expect([...earlier]).toEqual([1, 1, 0])
  })

  it('is of nobody who only returned', async () => {
    const found = await read([...lines, ['R9', 'D', '2025-03-09', 'P1', -1]])
    expect(found.customers).toEqual(['A', 'B', 'C'])
  })
})

describe('what is too little to recommend from', () => {
  it.each([
    ['recommend/no-orders', 'customer_id,age,spend\nA,31,10\nB,42,20\nC,25,30\n'],
    [
      'recommend/no-products',
      'order_id,customer_id,order_date,amount\nO1,A,2025-01-01,10\nO2,B,2025-01-02,20\nO3,C,2025-01-03,5\n',
    ],
    [
      'recommend/too-little',
      'order_id,customer_id,order_date,product,quantity,unit_price\nO1,A,2025-01-01,P1,1,5\nO2,B,2025-01-02,P1,1,5\n',
    ],
  ])('is refused: %s', async (code, text) => {
    open = await snapshotOfText(text)
    await expect(readPurchases(open.engine, open.snapshot, open.folder)).rejects.toMatchObject({ code })
  })
})
