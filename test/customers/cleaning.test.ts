import { describe, expect, it } from 'vitest'
import { customersFile } from '../../src/customers/cleaning/customers-file.ts'
import { prepareLines } from '../../src/customers/cleaning/prepare-lines.ts'
import { rejectsOf, writeRejectsCsv } from '../../src/customers/cleaning/rejects-csv.ts'
import { featureTable } from '../../src/customers/features/feature-table.ts'
import { lossNotices } from '../../src/writing/report/loss-notices.ts'
import { type Imported, snapshotOfText } from './snapshot-of.ts'

const header = 'order,customer,date,sku,product name,quantity,price'

/** Reason and rows of every decision. */
const decisions = ({ snapshot }: Imported): Record<string, number> =>
  Object.fromEntries(snapshot.quality.decisions.map(({ reason, rows }) => [reason, rows]))

describe('cleaning order lines', () => {
  it('gives every row that does not count the first reason that applies', async () => {
    const imported = await snapshotOfText(`${header}
1,A,2026-01-05,T1,Tea,2,3.50
1,A,2026-01-05,T1,Tea,2,3.50
2,,2026-01-06,T1,Tea,1,3.50
3,B,,T1,Tea,1,3.50
4,B,2026-01-07,POST,Postage,1,4.00
5,B,2026-01-08,T2,test product,1,1.00
6,B,2026-01-09,T1,Tea,0,3.50
7,B,2026-01-10,T1,Tea,1,0
8,B,2026-01-11,T1,Tea,1,-3.50
9,B,2026-01-12,T1,Tea,1,3.50
10,C,2026-01-13,T1,Tea,one,3.50
`)
    expect(decisions(imported)).toEqual({
      'exact-duplicate': 1,
      'no-customer': 1,
      'no-order-date': 1,
      fee: 1,
      'test-line': 1,
      'zero-quantity': 1,
      'zero-price': 1,
      'negative-price': 1,
      'bad-quantity': 1,
    })
    const { rowsIn, rowsUsed, rowsRejected } = imported.snapshot.quality
    expect({ rowsIn, rowsUsed, rowsRejected }).toEqual({ rowsIn: 11, rowsUsed: 2, rowsRejected: 9 })
    imported.close()
  })

  it('switches rules off when asked', async () => {
    const imported = await snapshotOfText(
      `${header}
1,A,2026-01-05,T1,Tea,2,3.50
1,A,2026-01-05,T1,Tea,2,3.50
4,B,2026-01-07,POST,Postage,1,4.00
7,B,2026-01-10,T1,Tea,1,0
`,
      { rules: { keepDuplicates: true, keepFees: true, keepZeroPrices: true } },
    )
    expect(decisions(imported)).toEqual({})
    expect(imported.snapshot.quality.rowsUsed).toBe(4)
    imported.close()
  })

  it('takes a return off the latest earlier purchase of the product, and an unmatched one off the total', async () => {
    const imported = await snapshotOfText(`${header}
1,A,2026-01-05,T1,Tea,4,3.00
2,A,2026-02-05,T1,Tea,5,3.00
3,A,2026-02-10,T1,Tea,-2,3.00
4,A,2026-02-11,C1,Cup,-1,9.00
5,B,2026-02-11,T1,Tea,1,3.00
`)
    expect(decisions(imported)).toEqual({ 'return-matched': 1, 'return-unmatched': 1 })
    await prepareLines(imported.engine, imported.snapshot, imported.folder)
    expect(
      await imported.engine.rows(
        "SELECT product, strftime(time, '%Y-%m-%d') AS bought, units::DOUBLE AS units FROM returned_units",
      ),
    ).toEqual([{ product: 'T1', bought: '2026-02-05', units: 2 }])
    const [a] = await imported.engine.rows(
      `SELECT orders, revenue FROM read_parquet('${imported.folder}/${customersFile}')`,
    )
    // 4 × 3 + 5 × 3 − 2 × 3 − 9
    expect(a).toEqual({ orders: '2', revenue: '12.000000' })
    imported.close()
  })

  it('keeps a customer whose returns outweigh the purchases, and says so', async () => {
    const imported = await snapshotOfText(`${header}
1,A,2026-01-05,T1,Tea,1,3.00
2,A,2026-01-06,T1,Tea,-2,3.00
3,B,2026-01-07,T1,Tea,1,3.00
`)
    expect(imported.snapshot.quality).toMatchObject({ customers: 2, customersAtOrBelowZero: 1 })
    imported.close()
  })

  it('rejects a date a year and more from all others, and counts from the last plausible one', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `${i},C${i},2026-01-${String(i + 1).padStart(2, '0')},T1,Tea,1,3.00`,
    )
    const imported = await snapshotOfText(`${header}\n${rows.join('\n')}\n99,Z,2062-01-05,T1,Tea,1,3.00\n`)
    expect(decisions(imported)).toEqual({ 'impossible-date': 1 })
    expect(imported.snapshot.asOf).toBe('2026-01-31')
    imported.close()
  })

  it('leaves lines after a configured as-of date aside', async () => {
    const imported = await snapshotOfText(`${header}\n1,A,2026-01-05,T1,Tea,1,3.00\n2,A,2026-03-05,T1,Tea,1,3.00\n`, {
      asOf: '2026-02-01',
    })
    expect(decisions(imported)).toEqual({ 'future-date': 1 })
    const { features, columns } = await featureTable(imported.engine, imported.snapshot, imported.folder, ['recency'])
    expect([features.map(({ id }) => id), columns[0]?.[0]]).toEqual([['recency'], 27])
    imported.close()
  })

  it('lists a row that cannot be split by its number in the file, and numbers the others rightly', async () => {
    const imported = await snapshotOfText(`${header}
1,A,2026-01-05,T1,Tea,1,3.00
2,A,2026-01-06,T1
3,A,2026-01-07,T1,Tea,1,3.00,surplus
4,,2026-01-08,T1,Tea,1,3.00
5,B,2026-01-09,"=cmd()",Tea,1,3.00
6,,2026-01-09,"=cmd()",Tea,-1,3.00
`)
    expect(imported.snapshot.quality.decisions).toMatchObject([
      { reason: 'wrong-column-count', rows: 2, examples: [{ row: 3 }, { row: 4 }] },
      { reason: 'no-customer', rows: 2, examples: [{ row: 5 }, { row: 7 }] },
    ])
    const { readFileSync } = await import('node:fs')
    const target = `${imported.folder}/rejects.csv`
    await writeRejectsCsv(imported.engine, rejectsOf(imported.snapshot, imported.folder), target)
    expect(
      readFileSync(target, 'utf8'),
    ).toBe(`\uFEFFshoal_file,shoal_row,shoal_reason,order,customer,date,sku,product name,quantity,price
orders.csv,3,wrong-column-count,"2,A,2026-01-06,T1",,,,,,
orders.csv,4,wrong-column-count,"3,A,2026-01-07,T1,Tea,1,3.00,surplus",,,,,,
orders.csv,5,no-customer,4,,2026-01-08,T1,Tea,1,3.00
orders.csv,7,no-customer,6,,2026-01-09,'=cmd(),Tea,-1,3.00
`)
    imported.close()
  })
})

describe('large losses', () => {
  it('are told with what stood there and what to do', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) => `${i},C${i},${i % 4 === 0 ? 'soon' : '2026-01-05'},T1,Tea,1,3.00`,
    )
    const imported = await snapshotOfText(`${header}\n${lines.join('\n')}\n`)
    expect(lossNotices(imported.snapshot.quality, 'en')).toEqual([
      '8 of 30 rows (27%) are left out: unreadable date, for instance “soon” (orders.csv:2), “soon” (orders.csv:6), “soon” (orders.csv:10). Nothing here speaks of them. Write all dates of the column alike, best as YYYY-MM-DD, and import again.',
    ])
    expect(lossNotices(imported.snapshot.quality, 'zh')).toHaveLength(1)
    imported.close()
  })

  it('end in a refusal where no date can be read: such a table is none of customers', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `${i},C${i},soon,T1,Tea,1,3.00`)
    await expect(snapshotOfText(`${header}\n${lines.join('\n')}\n`)).rejects.toMatchObject({
      code: 'columns/wrong-type',
      data: { row: 2, column: 'date' },
    })
  })

  it('are not told where hardly anything is lost', async () => {
    const lines = Array.from({ length: 100 }, (_, i) => `${i},C${i},${i === 3 ? 'soon' : '2026-01-05'},T1,Tea,1,3.00`)
    const imported = await snapshotOfText(`${header}\n${lines.join('\n')}\n`)
    expect(imported.snapshot.quality.rowsRejected).toBe(1)
    expect(lossNotices(imported.snapshot.quality, 'en')).toEqual([])
    imported.close()
  })
})

describe('the currency', () => {
  const lines = (...prices: string[]): string =>
    `${header}\n${prices.map((price, index) => `${index},C${index},2026-01-05,T1,Tea,1,"${price}"`).join('\n')}\n`

  it.each([
    ['€3.50', undefined, 'EUR'],
    ['3,50 €', undefined, 'EUR'],
    ['¥3.50', undefined, 'CNY'],
    ['CHF 3.50', undefined, 'CHF'],
    ['$3.50', 'AUD', 'AUD'],
    ['3.50', undefined, undefined],
  ])('of prices like %s, with %s chosen, is %s', async (price, chosen, currency) => {
    const imported = await snapshotOfText(lines(price, price), { currency: chosen })
    expect(imported.snapshot.reading.currency).toBe(currency)
    expect(imported.snapshot.quality.rowsUsed).toBe(2)
    imported.close()
  })

  it('is asked for where prices are in several, which are never added up', async () => {
    const text = lines('€3.50', '$3.50', '€1.50')
    await expect(snapshotOfText(text)).rejects.toMatchObject({ data: { currencies: ['EUR', 'USD'] } })
    const imported = await snapshotOfText(text, { currency: 'EUR' })
    expect(decisions(imported)).toEqual({ 'other-currency': 1 })
    imported.close()
  })
})

describe('reading styles', () => {
  it.each([
    ['2026-01-31', 'iso'],
    ['31/01/2026', 'day-first'],
    ['01/31/2026', 'month-first'],
    ['2026年1月31日', 'year-first'],
    ['20260131', 'year-first'],
    ['31-01-26', 'day-first'],
    ['31/01/26 10:00', 'day-first'],
    ['01/31/26', 'month-first'],
  ])('reads a column of dates like %s as %s', async (date, style) => {
    const imported = await snapshotOfText(`${header}\n1,A,${date},T1,Tea,1,3.00\n`)
    expect(imported.snapshot.reading.dates).toBe(style)
    expect(imported.snapshot.window?.to).toBe('2026-01-31')
    imported.close()
  })

  it.each([
    ['2026年1月05日', '2026/1/31'],
    ['05/01/2026', '2026-01-31'],
    ['2026-01-05 10:00:00', '31.01.2026 09:30'],
    ['20260105', '2026年01月31日 23:59:59'],
  ])('reads dates with the year in front beside all others: %s and %s', async (one, other) => {
    const imported = await snapshotOfText(`${header}\n1,A,${one},T1,Tea,1,3.00\n2,B,${other},T1,Tea,1,3.00\n`)
    expect(imported.snapshot.window).toEqual({ from: '2026-01-05', to: '2026-01-31' })
    expect(imported.snapshot.quality.rowsRejected).toBe(0)
    imported.close()
  })

  it('says so when day-first and month-first both fit', async () => {
    const imported = await snapshotOfText(`${header}\n1,A,03/04/2026,T1,Tea,1,3.00\n2,A,05/04/2026,T1,Tea,1,3.00\n`)
    expect(imported.snapshot.reading).toMatchObject({ dates: 'day-first', ambiguousDates: true })
    imported.close()
  })

  it.each([
    ['3.50', 'plain', '7.000000'],
    ['"1,003.50"', 'english', '2007.000000'],
    ['"1.003,50"', 'european', '2007.000000'],
    ['£3.50', 'english', '7.000000'],
    ['"3,50 €"', 'european', '7.000000'],
  ])('reads a column of prices like %s as %s', async (price, style, revenue) => {
    const imported = await snapshotOfText(`${header}\n1,A,2026-01-05,T1,Tea,2,${price}\n`)
    expect(imported.snapshot.reading.numbers.price).toBe(style)
    const [row] = await imported.engine.rows(`SELECT revenue FROM read_parquet('${imported.folder}/${customersFile}')`)
    expect(row).toEqual({ revenue })
    imported.close()
  })

  it('does not take letters and a number for a number', async () => {
    const imported = await snapshotOfText('member,shelf,age\n1,a|b 4,30\n2,a|b 5,31\n3,a|b 4,32\n')
    expect(imported.snapshot.reading.attributes.map(({ header: name, type }) => [name, type])).toEqual([
      ['shelf', 'text'],
      ['age', 'number'],
    ])
    imported.close()
  })

  it('keeps identifiers as text: leading zeros and sixteen digits', async () => {
    const imported = await snapshotOfText(
      'id,zip,card,age\n007,01234,1234567890123456,30\n008,04321,1234567890123457,40\n',
    )
    const types = imported.snapshot.reading.attributes.map(({ header: name, type }) => [name, type])
    expect(types.filter(([, type]) => type === 'number')).toEqual([['age', 'number']])
    const { customers } = await featureTable(imported.engine, imported.snapshot, imported.folder)
    expect(customers.sort()).toEqual(['007', '008'])
    imported.close()
  })
})
