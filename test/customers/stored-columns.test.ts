import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { customersFile } from '../../src/customers/cleaning/customers-file.ts'
import { rejectsOf, writeRejectsCsv } from '../../src/customers/cleaning/rejects-csv.ts'
import { storedColumns } from '../../src/customers/sources/stored-columns.ts'
import { type Imported, snapshotOfFiles, snapshotOfText } from './snapshot-of.ts'

const header = 'order,customer,date,sku,quantity,price'
const usual = (row: number): string =>
  `${row},C${row % 700},2026-0${1 + (row % 9)}-11 10:00:0${row % 10},SKU-OF-A-LONG-NAME-${row % 50},${1 + (row % 4)},${Number(((row % 900) / 100 + 1).toFixed(2))}`
/** More than the first look at a file covers. */
const many = Array.from({ length: 6000 }, (_, row) => usual(row))

async function outcome(lines: string[]) {
  const imported = await snapshotOfText(`${header}\n${lines.join('\n')}\n`)
  const found = await outcomeOf(imported)
  imported.close()
  return found
}

async function outcomeOf({ engine, folder, snapshot }: Imported) {
  const customers = await engine.rows(`SELECT * FROM read_parquet('${join(folder, customersFile)}') ORDER BY customer`)
  const decisions = snapshot.quality.decisions.map(({ reason, effect, rows }) => ({ reason, effect, rows }))
  return {
    stored: Object.keys(snapshot.stored).sort(),
    same: { customers, decisions, columns: snapshot.quality.columns, asOf: snapshot.asOf, reading: snapshot.reading },
  }
}

describe('columns read as numbers and times at once', () => {
  it.each([
    ['nothing odd', '9001,X,2026-03-01 10:00:00,T1,2,2.5'],
    ['a price with zeros at its end', '9001,X,2026-03-01 10:00:00,T1,2,2.5000'],
    ['a number with zeros before it', '9001,X,2026-03-01 10:00:00,T1,007,2.5'],
    ['an exponent', '9001,X,2026-03-01 10:00:00,T1,1e3,2.5'],
    ['more decimals than are kept', '9001,X,2026-03-01 10:00:00,T1,1,2.123456789'],
    ['too large a number', '9001,X,2026-03-01 10:00:00,T1,1,9999999999999999'],
    ['a price in words', '9001,X,2026-03-01 10:00:00,T1,1,free'],
    ['spaces round a number', '9001,X,2026-03-01 10:00:00,T1, 1 ,2.5'],
    ['spaces for a number', '9001,X,2026-03-01 10:00:00,T1,  ,2.5'],
    ['nothing for a number', '9001,X,2026-03-01 10:00:00,T1,,2.5'],
    ['a word for nothing', '9001,X,2026-03-01 10:00:00,T1,NULL,n/a'],
    ['not a number', '9001,X,2026-03-01 10:00:00,T1,Infinity,NaN'],
    ['a day alone', '9001,X,2026-03-01,T1,1,2.5'],
    ['the word epoch', '9001,X,epoch,T1,1,2.5'],
    ['the word infinity', '9001,X,infinity,T1,1,2.5'],
    ['a year of three digits', '9001,X,999-1-1,T1,1,2.5'],
    ['a time zone', '9001,X,2026-03-01T10:00:00+02:00,T1,1,2.5'],
    ['a tab before a time', '9001,X,\t2026-03-01 10:00:00,T1,1,2.5'],
    ['a tab before a number', '9001,X,2026-03-01 10:00:00,T1,\t1,2.5'],
    ['parts of a second', '9001,X,2026-03-01 10:00:00.123,T1,1,2.5'],
    ['minus nothing', '9001,X,2026-03-01 10:00:00,T1,-0,2.5'],
    ['slashes', '9001,X,2026/03/01 10:00,T1,1,2.5'],
    ['a day that does not exist', '9001,X,2026-02-31 10:00:00,T1,1,2.5'],
    ['a column too many', '9001,X,2026-03-01 10:00:00,T1,1,2.5,extra'],
  ])('come out as columns of text do, whatever stands after the first look: %s', async (_, odd) => {
    const late = await outcome([...many, odd])
    // At the head of the file the odd line is seen in the first look.
    const early = await outcome([odd, ...many])
    expect(late.same).toEqual(early.same)
  })

  it('finds repetitions by value in both', async () => {
    const twice = ['1,A,2026-03-01 10:00:00,T1,2,2.5', '1,A,2026-03-01 10:00:00,T1,2,2.50']
    const stored = await outcome([...many, ...twice])
    const text = await outcome([...twice, ...many])
    expect(stored.stored).toEqual(['date', 'price', 'quantity'])
    expect(text.stored).toEqual([])
    expect(stored.same.decisions).toEqual([{ reason: 'exact-duplicate', effect: 'rejected', rows: 1 }])
    expect(stored.same).toEqual(text.same)
  })

  it('does not take times in two zones for the same', async () => {
    const [a, b] = ['2026-03-01T10:00:00+02:00,T1,1,5', '2026-03-01T10:00:00-05:00,T1,1,5']
    const found = await outcome([`1,A,${a}`, `1,A,${b}`])
    expect(found.same.decisions).toEqual([])
  })

  it.each(['constructor', '__proto__', 'toString'])('are not confused by a column called %s', async (name) => {
    const imported = await snapshotOfText(
      `${header},${name}\n${many
        .slice(0, 50)
        .map((line) => `${line},x`)
        .join('\n')}\n`,
    )
    expect(imported.snapshot.quality.rowsUsed).toBe(50)
    imported.close()
  })

  it('give snapshots that differ another id', async () => {
    const idOf = async (lines: string): Promise<string> => {
      const imported = await snapshotOfText(`${header}\n${lines}\n`)
      imported.close()
      return imported.snapshot.id
    }
    const line = '1,A,2026-03-01,T1,1,'
    expect(await idOf(`${line}2.50`)).not.toBe(await idOf(`${line}2.5`))
    expect(await idOf(`${line}2.5\n1,A`)).not.toBe(await idOf(`${line}2.5`))
    expect(await idOf(`${line}2.5`)).toBe(await idOf(`${line}2.5`))
  })

  it('gives rejected rows back as they were written', async () => {
    const rejected = [
      '1,,2026-03-01,T1,2,2.50',
      '2,,2026-03-02,T1,10,100.00',
      '3,,2026-03-03,T1,-1,2.125',
      '4,,,T1,,0.10',
    ]
    const text = `${header}\n7,A,2026-03-01,T1,2,2.50\n${rejected.join('\n')}\n`
    const imported = await snapshotOfText(text)
    expect(Object.keys(imported.snapshot.stored).sort()).toEqual(['date', 'price', 'quantity'])
    const target = join(imported.folder, 'rejects.csv')
    await writeRejectsCsv(imported.engine, rejectsOf(imported.snapshot, imported.folder), target)
    const rows = readFileSync(target, 'utf8').trim().split('\n').slice(1)
    expect(rows.map((row) => row.split(',').slice(3).join(','))).toEqual(rejected)
    imported.close()
  })

  it('come out of a typed Parquet file as out of its CSV copy', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shoal-test-'))
    const csv = await snapshotOfText(`${header}\n${many.join('\n')}\n`)
    const parquet = join(folder, 'orders.parquet')
    await csv.engine.run(
      `COPY (SELECT "order"::INTEGER AS "order", customer, date::TIMESTAMP AS date, sku, quantity::INTEGER AS quantity, price::DOUBLE AS price
       FROM read_parquet('${join(csv.folder, csv.snapshot.files[0]?.raw ?? '')}')) TO '${parquet}' (FORMAT parquet)`,
    )
    const copy = await snapshotOfFiles([parquet])
    const found = await outcomeOf(copy)
    expect(found.stored).toEqual(['date', 'price', 'quantity'])
    expect(found.same).toEqual((await outcomeOf(csv)).same)
    copy.close()
    csv.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are texts where the sample could not be written back as it was', () => {
    const columns = (price: string[]) =>
      storedColumns(
        { time: 'd', price: 'p' },
        ['d', 'p'],
        price.map((value) => ['2026-01-01', value]),
      )
    expect(columns(['1', '2.5'])).toMatchObject({ p: { decimals: 0 } })
    expect(columns(['1.00', '2.50', '2.125', ''])).toMatchObject({ p: { decimals: 2 } })
    for (const values of [['1', '2.50'], ['01'], ['-0'], ['1', '-'], ['+1'], ['1,5'], ['€1'], ['']])
      expect(columns(values)).toEqual({})
  })
})
