import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { appendFiles } from '../../src/customers/append-files.ts'
import { totalsOf } from '../../src/customers/cleaning/layered-totals.ts'
import { forgetLines, linesOf } from '../../src/customers/cleaning/prepare-lines.ts'
import { rejectsOf, writeRejectsCsv } from '../../src/customers/cleaning/rejects-csv.ts'
import { settledQuality } from '../../src/customers/cleaning/settled-quality.ts'
import { featureTable } from '../../src/customers/features/feature-table.ts'
import { freshFiles } from '../../src/customers/fresh-files.ts'
import { type ImportOptions, importFiles } from '../../src/customers/import-files.ts'
import { firstToMerge, mergeParts } from '../../src/customers/merge-parts.ts'
import type { Snapshot } from '../../src/customers/snapshot.ts'
import { findFiles } from '../../src/customers/sources/find-files.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { CleaningRules } from '../../src/workspace/config.ts'

const header = 'order,customer,date,sku,quantity,price'
const options: ImportOptions = {
  columns: {},
  rules: CleaningRules.parse({ editedOrders: 'replace' }),
  asOf: '2026-04-01',
  currency: undefined,
  progress: () => undefined,
}
const clean = Array.from(
  { length: 30 },
  (_, n) => `O${n},${'ABC'.charAt(n % 3)},2026-01-${10 + (n % 19)} 10:00:00,T1,2,1.5`,
)
const line = fc
  .tuple(
    fc.constantFrom('O1', 'O2', 'O30', 'O31', ''),
    fc.constantFrom('A', 'B', 'D', ''),
    fc.constantFrom('2026-01-11 10:00:00', '2026-02-05 10:00:00', ''),
    fc.constantFrom('T1', 'T2', 'POST'),
    fc.constantFrom('1', '3', '-1'),
    fc.constantFrom('1.5', '20'),
  )
  .map((cells) => cells.join(','))
const files = fc.array(fc.array(fc.oneof(line, fc.constant('a broken line,x')), { minLength: 1, maxLength: 6 }), {
  minLength: 3,
  maxLength: 5,
})

/** All that a reader finds in a snapshot. */
async function found(engine: Engine, snapshot: Snapshot, folder: string) {
  await forgetLines(engine)
  const path = join(folder, '..', 'rejects.csv')
  await writeRejectsCsv(engine, rejectsOf(snapshot, folder), path)
  const quality = await settledQuality(engine, snapshot, folder)
  const table = await featureTable(engine, snapshot, folder)
  return {
    totals: await engine.rows(totalsOf(snapshot, folder)),
    rejects: readFileSync(path, 'utf8'),
    lines: await engine.rows(`SELECT * EXCLUDE place FROM (${linesOf(snapshot, folder)}) ORDER BY ALL`),
    quality,
    features: [table.customers, table.columns.map((column) => [...column])],
  }
}

it('parts that become one are the same snapshot to every reader, and to what is added next', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.nat(), async (added, where) => {
      const home = mkdtempSync(join(tmpdir(), 'shoal-merge-'))
      const engine = await openDuckDb()
      try {
        const read = async (snapshot: Snapshot | undefined, lines: readonly string[], n: number): Promise<Snapshot> => {
          const path = join(home, `f${n}.csv`)
          writeFileSync(path, `${header}\n${lines.join('\n')}\n`)
          const target = join(home, `s${n}`)
          mkdirSync(target)
          if (snapshot === undefined)
            return { ...(await importFiles(engine, findFiles([path]), target, options)), folder: 's0' }
          const fresh = await freshFiles(snapshot, findFiles([path]))
          return appendFiles(engine, snapshot, join(home, snapshot.folder), fresh, target, options)
        }
        let snapshot = await read(undefined, clean, 0)
        for (const [n, lines] of added.slice(0, -1).entries())
          snapshot = await read(snapshot, [...lines, clean[n] ?? ''], n + 1)
        const parts = (snapshot.earlier ?? []).length + 1
        const before = await found(engine, snapshot, join(home, snapshot.folder))
        mkdirSync(join(home, 'tmp'))
        const first = 1 + (where % (parts - 1))
        const merged = await mergeParts(engine, snapshot, join(home, snapshot.folder), first, {
          folder: join(home, 'tmp'),
          name: 'merged',
        })
        renameSync(join(home, 'tmp'), join(home, 'merged'))
        expect(merged.earlier).toHaveLength(first)
        expect(await found(engine, merged, join(home, 'merged'))).toEqual(before)
        const last = [...(added.at(-1) ?? []), clean[7] ?? '']
        const after = await read(snapshot, last, 90)
        const mergedAfter = await read(merged, last, 91)
        const named = (text: string): string => text.replaceAll('f91.csv', 'f90.csv')
        const one = await found(engine, after, join(home, after.folder))
        const other = await found(engine, mergedAfter, join(home, mergedAfter.folder))
        expect(JSON.parse(named(JSON.stringify(other)))).toEqual(JSON.parse(JSON.stringify(one)))
      } finally {
        engine.close()
        rmSync(home, { recursive: true, force: true })
      }
    }),
    { numRuns: 8 },
  )
})

it('the last small parts are made one, the large ones before them rarely', () => {
  const of = (rows: readonly number[]): Snapshot =>
    ({
      folder: `p${rows.length - 1}`,
      earlier: rows.slice(0, -1).map((_, n) => `p${n}`),
      files: rows.map((count, n) => ({
        rows: count,
        raw: n === rows.length - 1 ? 'raw-1.parquet' : `../p${n}/raw-1.parquet`,
      })),
    }) as unknown as Snapshot
  const small = Array.from({ length: 16 }, () => 10)
  expect(firstToMerge(of([1000, ...small.slice(1)]), 1)).toBeUndefined()
  expect(firstToMerge(of([1000, ...small]), 1)).toBe(1)
  expect(firstToMerge(of([1000, 900, ...small]), 1)).toBe(2)
  expect(firstToMerge(of([1000, 150, ...small]), 1)).toBe(1)
  expect(firstToMerge(of([1000, ...small, ...small]), 9)).toBe(9)
  // However long it goes on, parts stay few, and a row is written a few times.
  let parts = [1000]
  let written = 0
  for (let n = 0; n < 2_000; n++) {
    parts.push(10)
    const first = firstToMerge(of(parts), 1)
    if (first === undefined) continue
    const together = parts.slice(first).reduce((a, b) => a + b, 0)
    written += together
    parts = [...parts.slice(0, first), together]
  }
  expect(parts.length).toBeLessThan(20)
  expect(written).toBeLessThan(10 * 2_000 * 10)
})
