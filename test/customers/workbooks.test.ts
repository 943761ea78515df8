import { writeOds } from 'hucre/ods'
import { type CellValue, type WriteOptions, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { ShoalError } from '../../src/workspace/errors.ts'
import { snapshotOfText } from './snapshot-of.ts'

const header = ['Order ID', 'Customer', 'Date', 'Price', 'Note']
const order = (i: number): CellValue[] => [
  `00${i}`,
  `C${i % 7}`,
  new Date(Date.UTC(2026, 2, 1 + (i % 28), i % 3, 29)),
  1.1 + i,
  i % 2 === 0 ? 'a "b", c\nd' : null,
]
const orders = (from: number, to: number): CellValue[][] => Array.from({ length: to - from }, (_, i) => order(from + i))
const csv = `${header.join(',')}\n${orders(0, 40)
  .map(([id, customer, date, price, note]) => {
    const time = date instanceof Date ? date.toISOString().slice(0, 19).replace('T', ' ').replace(' 00:00:00', '') : ''
    return [id, customer, time, price, note === null ? '' : '"a ""b"", c\nd"'].join(',')
  })
  .join('\n')}\n`

async function rowsOf(content: string | Uint8Array, name: string) {
  const imported = await snapshotOfText(typeof content === 'string' ? content : Buffer.from(content), { name })
  const { engine, folder, snapshot, close } = imported
  const customers = await engine.rows(`SELECT * FROM read_parquet('${folder}/customers.parquet') ORDER BY customer`)
  const { rowsIn, rowsUsed, files, skipped } = snapshot.quality
  close()
  return { customers, rowsIn, rowsUsed, skipped, names: files.map((file) => file.name) }
}

const workbook = (sheets: WriteOptions['sheets']): Promise<Uint8Array> => writeXlsx({ sheets })
const codeOf = async (content: Uint8Array, name: string): Promise<string> => {
  const error = await rowsOf(content, name).catch((caught: unknown) => caught)
  return error instanceof ShoalError ? error.code : 'no error'
}

describe('a workbook', () => {
  it('gives the same customers as its CSV copy, titles above the table and empty rows apart', async () => {
    const expected = await rowsOf(csv, 'orders.csv')
    expect(expected.customers).toHaveLength(7)
    const rows = [['Orders of March'], [], header, ...orders(0, 20), [], ...orders(20, 40)]
    const named = await rowsOf(await workbook([{ name: 'empty' }, { name: 'March', rows }]), 'orders.xlsx')
    expect(named).toEqual({ ...expected, names: ['orders.xlsx'] })
    const ods = await rowsOf(await writeOds({ sheets: [{ name: 'March', rows }] }), 'orders.ods')
    expect(ods).toEqual({ ...expected, names: ['orders.ods'] })
  })

  it('is known by what it holds, whatever its name', async () => {
    const expected = await rowsOf(csv, 'orders.csv')
    const bytes = await workbook([{ name: 'March', rows: [header, ...orders(0, 40)] }])
    expect(await rowsOf(bytes, 'orders.csv')).toEqual(expected)
    expect(await rowsOf(csv, 'orders.xlsx')).toEqual({ ...expected, names: ['orders.xlsx'] })
  })

  it('is read from all sheets with the same columns, in any order; others and hidden ones are named or passed over', async () => {
    const back = (row: CellValue[]): CellValue[] => row.toReversed()
    const bytes = await workbook([
      { name: 'Jan', rows: [header, ...orders(0, 20)] },
      { name: 'Feb', rows: [back(header), ...orders(20, 40).map(back)] },
      {
        name: 'Legend',
        rows: [
          ['Colour', 'Meaning'],
          ['red', 'late'],
        ],
      },
      { name: 'Hidden', rows: [header, order(99)], hidden: true },
    ])
    expect(await rowsOf(bytes, 'orders.xlsx')).toEqual({
      ...(await rowsOf(csv, 'orders.csv')),
      names: ['orders.xlsx/Jan', 'orders.xlsx/Feb'],
      skipped: [{ name: 'orders.xlsx/Legend', why: 'other-columns' }],
    })
  })

  it('keeps long numbers and leading zeros, and what stands beside the table is a row of another width', async () => {
    const bytes = await workbook([
      {
        name: 'A',
        rows: [
          ['customer', 'orders', 'spend'],
          ['0012', 3, 9],
          [8012345678901234, 4, 12.5],
          ['C3', 5, 1],
          ['C4', 5, 1, null, 'remark'],
        ],
      },
    ])
    const { customers, rowsIn, rowsUsed } = await rowsOf(bytes, 'a.xlsx')
    expect(customers.map(({ customer }) => customer)).toEqual(['0012', '8012345678901234', 'C3'])
    expect([rowsIn, rowsUsed]).toEqual([4, 3])
  })

  it('that is empty, cut off or locked is refused', async () => {
    const bytes = await workbook([{ name: 'A', rows: [header, ...orders(0, 40)] }])
    expect(await codeOf(await workbook([{ name: 'A', rows: [] }]), 'a.xlsx')).toBe('file/no-tables')
    expect(await codeOf(await workbook([{ name: 'A', rows: [header] }]), 'a.xlsx')).toBe('file/header-only')
    expect(await codeOf(bytes.subarray(0, 900), 'a.xlsx')).toBe('file/damaged')
    const locked = await writeXlsx({
      sheets: [{ name: 'A', rows: [header] }],
      encryption: { password: 'x', spinCount: 10 },
    })
    expect(await codeOf(locked, 'a.xlsx')).toBe('file/password')
  })
})
