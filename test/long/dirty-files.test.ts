import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ShoalError } from '../../src/workspace/errors.ts'
import { type Imported, snapshotOfFiles, snapshotOfText } from '../customers/snapshot-of.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('A', 'B', 'C', 'D') },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', 'NULL', 'n/a', '-', '无', '=1+1', '"quoted ""cell"", with comma"') },
)
const line = fc.record({
  order: fc.nat(20).map(String),
  customer: cell,
  date: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.integer({ min: 1, max: 28 }).map((day) => `2026-01-${String(day).padStart(2, '0')} 10:00:00`),
    },
    { weight: 1, arbitrary: fc.constantFrom('', '31/31/2026', 'yesterday', '1899-01-01') },
  ),
  sku: fc.constantFrom('T1', 'T2', 'POST', ''),
  quantity: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -3, max: 9 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('', 'x', '1e3') },
  ),
  price: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('1.50', '20', '0', '-1') },
    { weight: 1, arbitrary: fc.constantFrom('', 'free') },
  ),
})
type Line = Record<'order' | 'customer' | 'date' | 'sku' | 'quantity' | 'price', string>
const columns = ['order', 'customer', 'date', 'sku', 'quantity', 'price'] as const

function csv(lines: readonly Line[], order: readonly (keyof Line)[] = columns, broken: readonly string[] = []): string {
  return `${[order.join(','), ...lines.map((entry) => order.map((column) => entry[column]).join(',')), ...broken].join('\n')}\n`
}

/** An import, or the code of the sentence with which it was refused. */
async function attempt(text: string | readonly string[]): Promise<Imported | string> {
  try {
    return await (typeof text === 'string' ? snapshotOfText(text) : snapshotOfParts(text))
  } catch (error) {
    if (error instanceof ShoalError && !error.code.startsWith('internal/')) return error.code
    throw error
  }
}

/** The same rows in several files, every second one zipped. */
async function snapshotOfParts(texts: readonly string[]): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-parts-'))
  try {
    const paths = texts.map((text, index) => {
      const path = join(folder, `part-${index + 1}.csv${index % 2 === 1 ? '.gz' : ''}`)
      writeFileSync(path, index % 2 === 1 ? gzipSync(text) : text)
      return path
    })
    return await snapshotOfFiles(paths)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What an import came to, but for row numbers. */
async function outcome(text: string | readonly string[]) {
  const imported = await attempt(text)
  if (typeof imported === 'string') return imported
  const { quality, reading, window } = imported.snapshot
  // So dirty that prices or dates were not recognised: a table of customers, whose columns keep their places.
  if (reading.kind === 'customers') {
    imported.close()
    return [quality.rowsUsed, quality.rowsRejected]
  }
  const customers = await imported.engine.rows(
    `SELECT * FROM read_parquet('${imported.folder}/customers.parquet') ORDER BY customer`,
  )
  imported.close()
  const decisions = quality.decisions.map(({ reason, rows }) => [reason, rows]).sort()
  return { used: quality.rowsUsed, decisions, styles: [reading.numbers, reading.dates], window, customers }
}

/** Some lines without a fault, so that few of the files are too dirty to be read. */
const good = Array.from(
  { length: 20 },
  (_, i): Line => ({
    order: `G${i}`,
    customer: 'ABCD'.charAt(i % 4),
    date: `2026-01-${10 + i} 09:00:00`,
    sku: 'T1',
    quantity: '1',
    price: '2.5',
  }),
)
const files = amount(30, 1_000)
const shuffles = amount(15, 300)
let refused = 0

it('accounts for every row of any dirty file, or refuses it with a sentence', { timeout: longTimeout }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 30 }),
      fc.array(fc.constantFrom('1,2', 'a,b,c,d,e,f,g,h'), { maxLength: 3 }),
      async (dirty, broken) => {
        const lines = [...good, ...dirty]
        const imported = await attempt(csv(lines, columns, broken))
        if (typeof imported === 'string') {
          refused++
          return
        }
        const { rowsIn, rowsUsed, rowsRejected, decisions } = imported.snapshot.quality
        imported.close()
        expect(rowsIn).toBe(lines.length + broken.length)
        expect(rowsUsed + rowsRejected).toBe(rowsIn)
        expect(decisions.filter(({ effect }) => effect === 'rejected').reduce((sum, { rows }) => sum + rows, 0)).toBe(
          rowsRejected,
        )
      },
    ),
    { numRuns: files },
  )
})

it('comes to the same whatever the order of rows and columns', { timeout: longTimeout }, async () => {
  const shuffled = fc
    .array(line, { minLength: 2, maxLength: 20 })
    .chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray(lines, { minLength: lines.length }),
        fc.shuffledSubarray([...columns], { minLength: columns.length }),
      ),
    )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([lines, otherRows, otherColumns]) => {
      expect(await outcome(csv(otherRows, otherColumns))).toEqual(await outcome(csv(lines)))
    }),
    { numRuns: shuffles },
  )
})

it('comes to the same cut into three files, one of them zipped', { timeout: longTimeout }, async () => {
  const cut = fc
    .array(line, { minLength: 3, maxLength: 24 })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.integer({ min: 1, max: lines.length - 1 }), fc.nat(20)))
  await fc.assert(
    fc.asyncProperty(cut, async ([dirty, at, more]) => {
      const lines = [...good, ...dirty]
      const [first, second] = [Math.min(at, lines.length - 2), Math.min(at + 1 + more, lines.length - 1)]
      const parts = [lines.slice(0, first), lines.slice(first, second), lines.slice(second)].map((part) => csv(part))
      expect(await outcome(parts)).toEqual(await outcome(csv(lines)))
    }),
    { numRuns: shuffles },
  )
  keepEvidence('dirty-files', 'Dirty files made by chance', [
    `${files} files of 20 good lines, up to 30 dirty ones and 3 broken ones: of ${files - refused} that were read, rows in = rows used + rows rejected, and the rejected rows by reason add up; ${refused} were refused with a sentence.`,
    `${shuffles} files with rows and columns in another order came to the same customers, reasons and styles; so did ${shuffles} cut into three files, one of them zipped.`,
  ])
})
