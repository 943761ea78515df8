import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendFiles } from '../../src/customers/append-files.ts'
import { totalsOf } from '../../src/customers/cleaning/layered-totals.ts'
import { settledQuality } from '../../src/customers/cleaning/settled-quality.ts'
import { freshFiles } from '../../src/customers/fresh-files.ts'
import { type ImportOptions, importFiles } from '../../src/customers/import-files.ts'
import type { Snapshot } from '../../src/customers/snapshot.ts'
import { findFiles } from '../../src/customers/sources/find-files.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { CleaningRules } from '../../src/workspace/config.ts'
import { ShoalError } from '../../src/workspace/errors.ts'

const header = 'order,customer,date,sku,quantity,price'
const options = (rules: Partial<CleaningRules> = {}): ImportOptions => ({
  columns: {},
  rules: CleaningRules.parse(rules),
  asOf: undefined,
  currency: undefined,
  progress: () => undefined,
})

async function inFolder<T>(work: (folder: string, engine: Engine) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-append-'))
  const engine = await openDuckDb()
  try {
    return await work(folder, engine)
  } finally {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a snapshot came to: everything but hashes, sizes and the order of keys. */
async function outcome(engine: Engine, snapshot: Snapshot, folder: string) {
  const { reading, window, asOf } = snapshot
  const customers = await engine.rows(`SELECT * FROM (${totalsOf(snapshot, folder)}) ORDER BY customer`)
  const quality = await settledQuality(engine, snapshot, folder)
  return { customers, reading, window, asOf, quality: { ...quality, files: quality.files.map(({ rows }) => rows) } }
}

/** The files written to a folder, in the order in which an import reads them. */
function write(folder: string, texts: readonly string[], head = header): string[] {
  return texts.map((text, index) => {
    const path = join(folder, `part-${index + 1}.csv`)
    writeFileSync(path, `${head}\n${text}`)
    return path
  })
}

async function allAtOnce(texts: readonly string[], rules?: Partial<CleaningRules>, head = header) {
  return inFolder(async (folder, engine) => {
    const snapshot = await importFiles(engine, findFiles(write(folder, texts, head)), folder, options(rules))
    return outcome(engine, snapshot, folder)
  })
}

async function oneAfterAnother(texts: readonly string[], rules?: Partial<CleaningRules>, head = header) {
  return inFolder(async (folder, engine) => {
    const [first = '', ...rest] = write(folder, texts, head)
    const home = (index: number): string => {
      const path = join(folder, `s${index}`)
      mkdirSync(path, { recursive: true })
      return path
    }
    const read = await importFiles(engine, findFiles([first]), home(0), options(rules))
    let snapshot: Snapshot = { ...read, folder: 's0' }
    for (const [index, path] of rest.entries()) {
      const fresh = await freshFiles(snapshot, findFiles([path]))
      const next = await appendFiles(engine, snapshot, home(index), fresh, home(index + 1), options(rules))
      snapshot = { ...next, folder: `s${index + 1}` }
    }
    return outcome(engine, snapshot, home(rest.length))
  })
}

const cell = <T>(usual: fc.Arbitrary<T>, odd: T[], dirty: boolean): fc.Arbitrary<T> =>
  dirty ? fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) }) : usual

/** Lines of two months; few customers, orders and products, so that they meet again in later files. */
const line = (dirty: boolean): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(12).map(String),
      cell(fc.constantFrom('A', 'B', 'C', 'D'), ['', 'Guest', 'NULL'], dirty),
      cell(
        fc
          .integer({ min: 1, max: 28 })
          .chain((day) =>
            fc.constantFrom(
              `2026-01-${String(day).padStart(2, '0')} 10:00:00`,
              `2026-02-${String(day).padStart(2, '0')} 10:00:00`,
            ),
          ),
        ['', 'yesterday', '1899-01-01 00:00:00'],
        dirty,
      ),
      cell(fc.constantFrom('T1', 'T2', 'T3'), ['POST', ''], dirty),
      cell(
        fc
          .integer({ min: -2, max: 6 })
          .filter((n) => n !== 0)
          .map(String),
        ['', 'x', '0'],
        dirty,
      ),
      cell(fc.constantFrom('1.5', '20', '3.25'), ['', '0', '-1'], dirty),
    )
    .map((cells) => cells.join(','))

/** Enough of them that a column with some odd values remains what it is. */
const clean = Array.from(
  { length: 30 },
  (_, i) =>
    `O${i},${'ABC'.charAt(i % 3)},2026-01-${String(2 + (i % 20)).padStart(2, '0')} 10:00:00,T${1 + (i % 3)},${1 + (i % 2)},1.5\n`,
).join('')
/** A value of which no column of numbers or times is stored as such. */
const odd = 'O4,D,2026-01-05 10:00:00,T1,x,1.5\n'

const parts = (dirty: boolean): fc.Arbitrary<string[]> =>
  fc
    .array(fc.array(line(dirty), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
    .chain((files) => fc.tuple(fc.constant(files), fc.array(fc.nat(29), { maxLength: 3 })))
    .map(([files, again]) => {
      // Lines that were there before: an export that overlaps with the one before it.
      const repeated = again.map((index) => `${clean.split('\n')[index]}\n`).join('')
      return [`${clean}${dirty ? odd : ''}`, ...files.map((lines) => `${lines.join('\n')}\n${repeated}`)]
    })

describe('files added one after another', () => {
  it.each([
    ['clean ones', false, {}],
    ['dirty ones', true, {}],
    ['with returns left aside', false, { returns: 'ignore' as const }],
    ['with repetitions kept', false, { keepDuplicates: true }],
  ])('come to the same as all at once: %s', async (_, dirty, rules) => {
    await fc.assert(
      fc.asyncProperty(parts(dirty), async (texts) => {
        expect(await oneAfterAnother(texts, rules)).toEqual(await allAtOnce(texts, rules))
      }),
      { numRuns: 8 },
    )
  })

  it('come to the same where what belongs to an order stands on its first row', async () => {
    const [head = '', ...rows] = readFileSync(
      join(import.meta.dirname, '../../fixtures/layouts/shopify-orders.csv'),
      'utf8',
    )
      .replace('"Please ring\ntwice"', '')
      .trimEnd()
      .split('\n')
    const texts = [rows.slice(0, 5), rows.slice(5, 7), rows.slice(7)].map((part) => `${part.join('\n')}\n`)
    expect(await oneAfterAnother(texts, {}, head)).toEqual(await allAtOnce(texts, {}, head))
  })

  it('are held to the reading that stands', async () => {
    const refusal = (texts: string[]) => oneAfterAnother(texts).catch((error: unknown) => error)
    expect(await refusal([clean, 'O9,A,2026-02-01 10:00:00,T1,1,2\nO9,A,2026-02-01 10:00:00,T1,x,2\n'])).toMatchObject({
      code: 'columns/contradicts',
      data: { file: 'part-2.csv', row: 3, column: 'quantity' },
    })
    const days = `${clean.replaceAll(/2026-01-(\d\d) 10:00:00/g, '$1.01.2026')}O5,D,31.01.2026,T1,1,2\n`
    expect(await refusal([days, 'O9,A,13/02/2026,T1,1,2\nO9,A,02/13/2026,T1,1,2\n'])).toMatchObject({
      code: 'columns/two-styles',
      data: { file: 'part-2.csv', row: 3, column: 'date' },
    })
  })

  it('are added once, whatever they are called', async () => {
    await inFolder(async (folder, engine) => {
      const [first = '', second = ''] = write(folder, [clean, 'O9,A,2026-02-01 10:00:00,T1,1,2\n'])
      for (const name of ['s0', 's1']) mkdirSync(join(folder, name))
      const before = { ...(await importFiles(engine, findFiles([first]), join(folder, 's0'), options())), folder: 's0' }
      const fresh = await freshFiles(before, findFiles([second]))
      const after = await appendFiles(engine, before, join(folder, 's0'), fresh, join(folder, 's1'), options())
      writeFileSync(join(folder, 'again.csv'), `${header}\nO9,A,2026-02-01 10:00:00,T1,1,2\n`)
      expect(await freshFiles(after, findFiles([join(folder, 'again.csv')]))).toEqual([])
    })
  })

  it('are no customers', async () => {
    await inFolder(async (folder, engine) => {
      writeFileSync(join(folder, 'a.csv'), 'customer,spend\nA,1\nB,2\n')
      const before = await importFiles(engine, findFiles([join(folder, 'a.csv')]), folder, options())
      writeFileSync(join(folder, 'b.csv'), 'customer,spend\nC,1\n')
      const fresh = await freshFiles(before, findFiles([join(folder, 'b.csv')]))
      const failed = await appendFiles(engine, before, folder, fresh, folder, options()).catch(
        (error: unknown) => error,
      )
      expect(failed instanceof ShoalError && failed.code).toBe('import/append-customers')
    })
  })
})
