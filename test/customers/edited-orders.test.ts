import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { appendFiles } from '../../src/customers/append-files.ts'
import { totalsOf } from '../../src/customers/cleaning/layered-totals.ts'
import { rejectedPlaces } from '../../src/customers/cleaning/rejects.ts'
import { settledQuality } from '../../src/customers/cleaning/settled-quality.ts'
import { freshFiles } from '../../src/customers/fresh-files.ts'
import { type ImportOptions, importFiles } from '../../src/customers/import-files.ts'
import type { Snapshot } from '../../src/customers/snapshot.ts'
import { findFiles } from '../../src/customers/sources/find-files.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { CleaningRules } from '../../src/workspace/config.ts'

const header = 'order,customer,date,sku,quantity,price'
const options = (editedOrders: 'replace' | 'add'): ImportOptions => ({
  columns: {},
  rules: CleaningRules.parse({ editedOrders }),
  asOf: '2026-03-01',
  currency: undefined,
  progress: () => undefined,
})

/** Orders of other customers, so that there is always somebody. */
const others = Array.from({ length: 20 }, (_, i) => `X${i},${'YZ'.charAt(i % 2)},2026-01-${10 + i} 10:00:00,T1,2,1.5`)

/** What files come to, read one after another: totals, decisions on returns, and rows. */
async function outcome(files: readonly string[][], editedOrders: 'replace' | 'add') {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-edited-'))
  const engine = await openDuckDb()
  try {
    let snapshot: Snapshot | undefined
    for (const [index, lines] of files.entries()) {
      const path = join(folder, `f${index}.csv`)
      writeFileSync(path, `${[header, ...lines].join('\n')}\n`)
      const [home, earlier] = [join(folder, `s${index}`), join(folder, `s${index - 1}`)]
      mkdirSync(home)
      const sources = findFiles([path])
      const fresh = snapshot && (await freshFiles(snapshot, sources))
      const read: Snapshot =
        snapshot === undefined
          ? await importFiles(engine, sources, home, options(editedOrders))
          : await appendFiles(engine, snapshot, earlier, fresh ?? [], home, options(editedOrders))
      snapshot = { ...read, folder: `s${index}` }
    }
    if (snapshot === undefined) throw new Error('no files')
    const home = join(folder, `s${files.length - 1}`)
    const quality = await settledQuality(engine, snapshot, home)
    const [rejected] = await engine.rows(
      `SELECT count(*) AS rows, count(DISTINCT place) AS places FROM (${rejectedPlaces(snapshot, home)})`,
    )
    return {
      totals: await engine.rows(totalsOf(snapshot, home)),
      customers: [quality.customers, quality.customersAtOrBelowZero],
      window: snapshot.window,
      returns: quality.decisions
        .filter(({ reason }) => reason.startsWith('return-'))
        .map(({ reason, rows, amount }) => ({ reason, rows, amount })),
      rowsUsed: quality.rowsUsed,
      balance: [
        quality.rowsIn - quality.rowsUsed - quality.rowsRejected,
        quality.rowsRejected - Number(rejected?.['rows']),
        Number(rejected?.['rows']) - Number(rejected?.['places']),
      ],
      replaced: quality.decisions.find(({ reason }) => reason === 'replaced-order'),
    }
  } finally {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An order: its lines, none of which is there twice. */
const order = (id: string): fc.Arbitrary<string[]> =>
  fc
    .tuple(
      fc.constantFrom('A', 'B', 'C'),
      fc.integer({ min: 1, max: 28 }),
      fc.uniqueArray(
        fc.tuple(fc.constantFrom('T1', 'T2', 'T3'), fc.constantFrom(-1, 1, 2), fc.constantFrom('1.5', '20', '0')),
        { minLength: 1, maxLength: 3, selector: String },
      ),
    )
    .map(([customer, day, lines]) =>
      lines.map((line) => [id, customer, `2026-02-${String(day).padStart(2, '0')} 10:00:00`, ...line].join(',')),
    )

it('an order that comes again takes the place of what was there: as if it had come like that at once', async () => {
  const ids = ['O1', 'O2', 'O3', 'O4']
  const deliveries = fc.tuple(...ids.map((id) => fc.array(order(id), { minLength: 1, maxLength: 3 })))
  await fc.assert(
    fc.asyncProperty(deliveries, fc.boolean(), async (orders, back) => {
      // The customer of an order stays the same, and the third form is often the first.
      const again = orders.map(([one = [], two, three]) =>
        back && two !== undefined && three !== undefined
          ? [one, two, one]
          : [one, two, three].filter((form) => form !== undefined),
      )
      const same = again.map((versions) =>
        versions.map((lines) => lines.map((line) => line.replace(/,[ABC],/, `,${versions[0]?.[0]?.split(',')[1]},`))),
      )
      const files = [0, 1, 2].map((round) => same.flatMap((versions) => versions[round] ?? []))
      const last = same.flatMap((versions) => versions.at(-1) ?? [])
      const [first = [], ...rest] = files
      const delivered = rest.filter((lines, index) => lines.length > 0 && String(lines) !== String(rest[index - 1]))
      const found = await outcome([[...others, ...first], ...delivered], 'replace')
      const { balance, replaced: _replaced, ...figures } = found
      const { balance: _, replaced: __, ...expected } = await outcome([[...others, ...last]], 'replace')
      expect(figures).toEqual(expected)
      expect(balance).toEqual([0, 0, 0])
    }),
    { numRuns: 12 },
  )
})

it('an edited order is said, with the rows that no longer count; one that comes again as it was changes nothing', async () => {
  const before = [...others, 'O1,A,2026-02-01 10:00:00,T1,2,5', 'O1,A,2026-02-01 10:00:00,T2,1,5']
  const after = ['O1,A,2026-02-01 10:00:00,T1,1,5', 'O1,A,2026-02-01 10:00:00,T2,1,5']
  const { replaced, totals } = await outcome([before, after], 'replace')
  expect(replaced).toMatchObject({
    effect: 'rejected',
    rows: 2,
    examples: [
      { file: 'f0.csv', row: 22 },
      { file: 'f0.csv', row: 23 },
    ],
  })
  expect(totals[0]).toMatchObject({ customer: 'A', orders: '1', revenue: '10.000000' })
  expect((await outcome([before, after], 'add')).totals[0]).toMatchObject({
    customer: 'A',
    orders: '1',
    revenue: '20.000000',
  })
  expect((await outcome([before, before.slice(-2)], 'replace')).replaced).toBeUndefined()
})
