import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appendFiles } from '../../src/customers/append-files.ts'
import { totalsOf } from '../../src/customers/cleaning/layered-totals.ts'
import { rejectedPlaces } from '../../src/customers/cleaning/rejects.ts'
import { freshFiles } from '../../src/customers/fresh-files.ts'
import { type ImportOptions, importFiles } from '../../src/customers/import-files.ts'
import type { Snapshot } from '../../src/customers/snapshot.ts'
import { findFiles } from '../../src/customers/sources/find-files.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { CleaningRules } from '../../src/workspace/config.ts'
import { ShoalError } from '../../src/workspace/errors.ts'

const options: ImportOptions = {
  columns: {},
  rules: CleaningRules.parse({}),
  asOf: undefined,
  currency: undefined,
  progress: () => undefined,
}

/** What steps of files come to: the first is an import, each further one adds its files. */
async function outcome(steps: readonly Record<string, string>[], settings: Partial<ImportOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-redelivered-'))
  const engine = await openDuckDb()
  try {
    let snapshot: Snapshot | undefined
    for (const [index, files] of steps.entries()) {
      const inbox = join(folder, `in${index}`)
      mkdirSync(inbox)
      for (const [name, text] of Object.entries(files)) writeFileSync(join(inbox, name), text)
      const [home, earlier] = [join(folder, `s${index}`), join(folder, `s${index - 1}`)]
      mkdirSync(home)
      const sources = findFiles([inbox])
      const all = { ...options, ...settings }
      const read: Snapshot =
        snapshot === undefined
          ? await importFiles(engine, sources, home, all)
          : await appendFiles(engine, snapshot, earlier, await freshFiles(snapshot, sources), home, all)
      snapshot = { ...read, folder: `s${index}` }
    }
    if (snapshot === undefined) throw new Error('no files')
    const home = join(folder, `s${steps.length - 1}`)
    const [rejected] = await engine.rows(`SELECT count(*) AS rows FROM (${rejectedPlaces(snapshot, home)})`)
    const { rowsIn, rowsUsed, rowsRejected, decisions } = snapshot.quality
    return {
      totals: (await engine.rows(totalsOf(snapshot, home))).map(({ customer, orders, revenue }) => [
        customer,
        Number(orders),
        Number(revenue),
      ]),
      used: rowsUsed,
      balance: [rowsIn - rowsUsed - rowsRejected, rowsRejected - Number(rejected?.['rows'])],
      replaced: decisions.find(({ reason }) => reason === 'replaced-order')?.rows ?? 0,
    }
  } finally {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const [wooHeader = '', wooLine = ''] = readFileSync(
  join(import.meta.dirname, '../../fixtures/layouts/woocommerce-orders.csv'),
  'utf8',
).split('\n')

/** A line of a WooCommerce export. */
function woo(cells: Partial<Record<string, string>>): string {
  const values = wooLine.split(',')
  const headers = wooHeader.split(',')
  for (const [header, value] of Object.entries(cells)) values[headers.indexOf(header)] = value ?? ''
  return values.join(',')
}
const order = (id: string, who: string, total: string, more: Partial<Record<string, string>> = {}): string =>
  woo({ order_id: id, billing_email: who, item_total: total, item_id: id, ...more })
const file = (...lines: string[]): string => `${[wooHeader, ...lines].join('\n')}\n`

const may = file(order('1', 'ann@ex.org', '20'), order('2', 'bob@ex.org', '5'))
const june = file(order('1', 'ann@ex.org', '30'), order('3', 'cy@ex.org', '7', { date: '2025-06-05 10:00:00' }))
const july = file(order('1', 'ann@ex.org', '40'), order('4', 'cy@ex.org', '9', { date: '2025-07-05 10:00:00' }))
const expected = [
  ['ann@ex.org', 1, 40],
  ['bob@ex.org', 1, 5],
  ['cy@ex.org', 2, 16],
]

describe('an order in several deliveries counts as the latest has it', () => {
  // Their names say nothing of their order: june is before may, and the export that reaches furthest is the latest.
  it.each([
    ['all at once', [{ 'may.csv': may, 'june.csv': june, 'july.csv': july }]],
    ['two added together', [{ 'may.csv': may }, { 'june.csv': june, 'july.csv': july }]],
    ['one after another', [{ 'may.csv': may }, { 'june.csv': june }, { 'july.csv': july }]],
  ])('%s', async (_, steps) => {
    const found = await outcome(steps)
    expect(found.totals).toEqual(expected)
    expect(found.balance).toEqual([0, 0])
    expect(found.replaced).toBe(2)
  })

  it('where its customer was corrected', async () => {
    const corrected = file(
      order('1', 'anna@ex.org', '20'),
      order('9', 'bob@ex.org', '1', { date: '2025-08-01 10:00:00' }),
    )
    const expected = [
      ['anna@ex.org', 1, 20],
      ['bob@ex.org', 2, 6],
    ]
    expect((await outcome([{ 'a.csv': may }, { 'b.csv': corrected }])).totals).toEqual(expected)
    expect((await outcome([{ 'a.csv': may, 'b.csv': corrected }])).totals).toEqual(expected)
  })

  it('of a Shopify export, where a line was taken out and something was paid back', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/layouts/shopify-orders.csv'), 'utf8')
    const [header = '', first = '', second = '', ...rest] = text.replace('"Please ring\ntwice"', '').split('\n')
    const later = `${header}\n${first.replace(',0.00,Leaf,', ',5.00,Leaf,')}\n${first
      .replaceAll('#1001', '#2001')
      .replaceAll('2025-03-01', '2025-09-01')}\n`
    const before = `${[header, first, second, ...rest].join('\n')}`
    const together = await outcome([{ 'a.csv': before, 'b.csv': later }])
    const added = await outcome([{ 'a.csv': before }, { 'b.csv': later }])
    expect(together.totals).toEqual(added.totals)
    expect(together.replaced).toBe(2)
    // 25.00 less 10.00 of discount, less 5.00 paid back; the same again without that; and 24.00 of #1004.
    expect(together.totals.find(([customer]) => customer === 'anna@example.com')).toEqual(['anna@example.com', 3, 49])
  })
})

it('a file that was cut within an order holds two parts of it, and no two forms', async () => {
  const lines = ['T1', 'T2', 'T3'].map((sku, n) =>
    order('5', 'ann@ex.org', '10', { item_sku: sku, item_name: sku, item_id: `${n}` }),
  )
  const [first = '', second = '', third = ''] = lines
  const bob = order('2', 'bob@ex.org', '5')
  const cut = { 'a.csv': file(bob, first, second), 'b.csv': file(third, order('6', 'bob@ex.org', '5')) }
  expect((await outcome([cut])).totals[0]).toEqual(['ann@ex.org', 1, 30])
})

it('an order at the end of one file and the beginning of the next is one order in two forms', async () => {
  const bob = order('2', 'bob@ex.org', '5')
  const first = file(bob, order('1', 'ann@ex.org', '30'))
  const second = file(order('1', 'ann@ex.org', '20'), order('3', 'cy@ex.org', '7', { date: '2025-06-05 10:00:00' }))
  const together = await outcome([{ 'a.csv': first, 'b.csv': second }])
  expect(together.totals[0]).toEqual(['ann@ex.org', 1, 20])
  expect((await outcome([{ 'a.csv': first }, { 'b.csv': second }])).totals).toEqual(together.totals)
})

it('an order that is again what it was before counts as it is', async () => {
  const forms = ['10', '20', '10'].map((total, n) =>
    file(order('1', 'ann@ex.org', total), order(`${n + 5}`, 'bob@ex.org', '5', { date: `2025-0${n + 5}-05 10:00:00` })),
  )
  const { totals, balance } = await outcome(forms.map((text, n) => ({ [`${n}.csv`]: text })))
  expect(totals).toEqual([
    ['ann@ex.org', 1, 10],
    ['bob@ex.org', 3, 15],
  ])
  expect(balance).toEqual([0, 0])
})

it('orders without a number replace nothing', async () => {
  const header = 'order,customer,date,sku,quantity,price'
  const days = Array.from({ length: 20 }, (_, n) => `O${n},B,2026-01-${10 + n} 10:00:00,T1,1,1`)
  const before = `${[header, ...days, ',A,2026-02-01 10:00:00,T1,1,5'].join('\n')}\n`
  const after = `${[header, ',A,2026-02-01 18:00:00,T2,1,7'].join('\n')}\n`
  const { totals, replaced } = await outcome([{ 'a.csv': before }, { 'b.csv': after }], {
    rules: CleaningRules.parse({ editedOrders: 'replace' }),
  })
  expect(totals[0]).toEqual(['A', 1, 12])
  expect(replaced).toBe(0)
})

describe('what is added to', () => {
  const header = 'order,customer,date,sku,quantity,price,currency'
  const row = (n: number, day: string, currency = 'EUR'): string => `O${n},C${n % 7},${day},T1,1,${2 + n},${currency}`
  const lines = (rows: string[]): string => `${[header, ...rows].join('\n')}\n`
  const base = Array.from({ length: 40 }, (_, n) => row(n, `2025-0${1 + (n % 9)}-10`))
  const failed = async (steps: Parameters<typeof outcome>[0]): Promise<unknown> =>
    outcome(steps).catch((error: unknown) => (error instanceof ShoalError ? error.code : error))

  it('one mistyped year keeps no years out that come later', async () => {
    const years = Array.from({ length: 200 }, (_, n) => row(100 + n, `${2015 + (n % 11)}-0${1 + (n % 9)}-05`))
    const { balance, used } = await outcome([
      { 'a.csv': lines([...base, row(50, '2015-03-01')]) },
      { 'b.csv': lines(years) },
    ])
    expect(balance).toEqual([0, 0])
    // The one line stays out: it was judged when it came.
    expect(used).toBe(240)
  })

  it('no currency that was only found is taken for chosen', async () => {
    expect(await failed([{ 'a.csv': lines(base) }, { 'b.csv': lines([row(90, '2025-10-01', 'USD')]) }])).toBe(
      'columns/currencies',
    )
    const mixed = lines([row(90, '2025-10-01', 'USD'), row(91, '2025-10-01')])
    expect(await failed([{ 'a.csv': lines(base) }, { 'b.csv': mixed }])).toBe('columns/currencies')
  })

  it('the last order that counts is not cancelled without a word', async () => {
    const cancelled = file(
      order('1', 'ann@ex.org', '20', { status: 'cancelled' }),
      order('2', 'bob@ex.org', '5', { status: 'cancelled' }),
    )
    expect(await failed([{ 'a.csv': may }, { 'b.csv': cancelled }])).toBe('orders/none-left')
  })
})
