import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Cell, Engine } from '../../engine/engine.ts'
import { filePath, text } from '../../engine/sql.ts'
import type { CleaningRules } from '../../workspace/config.ts'
import { countMissing } from '../cleaning/count-missing.ts'
import { decideStyles, refuseOtherStyle } from '../cleaning/decide-styles.ts'
import { mergeQuality } from '../cleaning/merge-quality.ts'
import { copyTo } from '../cleaning/order-totals.ts'
import type { QualityReport } from '../cleaning/quality.ts'
import { columnNotes, type Netted, qualityOf } from '../cleaning/quality-report.ts'
import type { RawSet } from '../cleaning/raw-rows.ts'
import { placesOf, writeRejects } from '../cleaning/rejects.ts'
import { keptFiles } from '../file-entry.ts'
import { emptyForgotten } from '../forget/empty-forgotten.ts'
import type { OpenTable } from '../sources/open-tables.ts'
import { readFiles, type StoredFile } from '../sources/read-files.ts'
import { requireSameColumns } from '../sources/same-columns.ts'
import {
  type Companion,
  type CompanionKind,
  type CompanionReading,
  companionFiles,
  companionPaths,
} from './companion.ts'
import { companionRows } from './companion-rows.ts'
import { partTotals } from './companion-totals.ts'
import { secondsPerUnit } from './duration-unit.ts'
import { eventTypes } from './event-types.ts'

/** What reading a table of events or reviews needs. */
export interface CompanionContext {
  engine: Engine
  table: OpenTable
  copies: string
  /** The new snapshot's folder. */
  folder: string
  /** What the table is added to, as the new snapshot sees it. */
  before: Companion | undefined
  rules: CleaningRules
  until: string | undefined
  /** SQL of the customers who are known, with a column `customer`. */
  known: string
  isForgotten?: ((key: string) => boolean) | undefined
}

/** A table with the rows added, and what these were. */
export interface ReadCompanion {
  companion: Companion
  added: { rows: number; used: number }
}

/**
 * Reads files of events or reviews into a folder: raw rows, typed rows that count, each customer's sums, and the rejected rows with their
 * reasons. What is there already stands: rows that are there do not count again, and what is written another way is refused.
 * @throws ShoalError file/…, columns/…
 */
export async function readCompanion(context: CompanionContext): Promise<ReadCompanion> {
  const { engine, table, copies, folder, before, rules } = context
  const { kind } = table.guess
  if (kind !== 'events' && kind !== 'reviews') throw new Error(`${kind} are no table beside the orders`)
  const [head] = table.heads
  if (before !== undefined && head !== undefined) {
    const first = { name: before.parts[0]?.files[0]?.name ?? '', headers: before.reading.headers }
    requireSameColumns(first, { name: table.files[0]?.name ?? '', headers: head.headers })
  }
  const files = await readFiles(engine, table.files, { folder, prefix: `${kind}-`, copies }, table.heads, {})
  if (files === undefined) throw new Error('a column of text has no misfits')
  const headers = before?.reading.headers ?? files[0]?.headers ?? []
  const raw: RawSet = { folder, files, headers, stored: {} }
  const mapping = before?.reading.mapping ?? table.guess.mapping
  if (context.isForgotten !== undefined) await emptyForgotten(engine, files, folder, mapping, context.isForgotten)
  const reading = before?.reading ?? (await readingOf(engine, files, raw, table))
  if (before !== undefined) await refuseOtherStyle(engine, { files, first: 0 }, raw, reading)
  const all = join(folder, `${kind}-all.parquet`)
  await engine.run(copyTo(companionRows({ kind, raw, reading, rules, until: context.until }), all))
  const rows = await writeRows(context, kind, all)
  const noted = await countNotes(context, all)
  rmSync(all)
  const types = kind === 'events' ? await eventTypes(engine, rows, mapping, before) : []
  const names = companionFiles(kind)
  await engine.run(copyTo(partTotals(kind, rows, types), join(folder, names.totals)))
  const guess = { ...table.guess, mapping }
  const quality = qualityOf({
    files,
    rejects: await writeRejects(engine, 'SELECT place, reason FROM companion_rejects', join(folder, names.rejects)),
    netted: [],
    noted: noted.map((entry) => ({ entry, effect: 'kept' as const })),
    columns: columnNotes(headers, guess, await countMissing(engine, raw), []),
    customers: 0,
    customersAtOrBelowZero: 0,
  })
  const parts = [...(before?.parts ?? []), { folder: '.', files: keptFiles(files) }]
  const { customers, window } = await sizeOf(engine, companionPaths({ kind, parts }, folder, 'totals'), rows, before)
  const merged: QualityReport = before === undefined ? quality : mergeQuality(before.quality, quality)
  const layout = table.guess.layout === undefined ? {} : { layout: table.guess.layout.name }
  return {
    companion: {
      kind,
      parts,
      reading,
      ...(window === undefined ? {} : { window }),
      types,
      quality: { ...merged, ...layout, customers },
    },
    added: { rows: quality.rowsIn, used: quality.rowsUsed },
  }
}

async function readingOf(
  engine: Engine,
  files: readonly StoredFile[],
  raw: RawSet,
  { guess: { mapping } }: OpenTable,
): Promise<CompanionReading> {
  const { numbers, dates, ambiguousDates } = await decideStyles(engine, files, raw, mapping)
  const { duration, score } = numbers
  return {
    headers: raw.headers,
    mapping,
    numbers: { ...(duration === undefined ? {} : { duration }), ...(score === undefined ? {} : { score }) },
    ...(dates === undefined ? {} : { dates }),
    ambiguousDates,
    ...(mapping.duration === undefined ? {} : { seconds: secondsPerUnit(mapping.duration) }),
  }
}

/** Writes the rows that count and lists the others in companion_rejects. Returns SQL of the rows that count. */
async function writeRows(
  { engine, folder, before, rules }: CompanionContext,
  kind: CompanionKind,
  all: string,
): Promise<string> {
  const from = `read_parquet(${filePath(all)})`
  const again =
    before === undefined
      ? ''
      : ` UNION SELECT place FROM ${from} SEMI JOIN (${await earlierKeys(engine, from, before, folder)}) USING (row_key) WHERE reason IS NULL`
  const repeated = rules.keepDuplicates
    ? `SELECT place FROM ${from} WHERE false`
    : `SELECT place FROM ${from} SEMI JOIN (SELECT row_key FROM ${from} WHERE reason IS NULL GROUP BY row_key HAVING count(*) > 1) USING (row_key)
       WHERE reason IS NULL QUALIFY row_number() OVER (PARTITION BY row_key ORDER BY place) > 1${again}`
  const path = join(folder, companionFiles(kind).rows)
  const own = kind === 'events' ? 'type, seconds' : 'score'
  await engine.run(`CREATE OR REPLACE TEMP TABLE companion_repeated AS ${repeated};
    CREATE OR REPLACE TEMP TABLE companion_rejects AS SELECT place, reason FROM ${from} WHERE reason IS NOT NULL
      UNION ALL SELECT place, 'exact-duplicate' FROM companion_repeated;
    ${copyTo(`SELECT customer, time, product, ${own}, row_key FROM ${from} ANTI JOIN companion_repeated USING (place) WHERE reason IS NULL ORDER BY time, customer, row_key`, path)}`)
  return `read_parquet(${filePath(path)})`
}

/** SQL of the keys of earlier rows, of those of the same days alone where all rows have a time. */
async function earlierKeys(engine: Engine, from: string, before: Companion, folder: string): Promise<string> {
  const keys = `SELECT row_key FROM read_parquet([${companionPaths(before, folder, 'rows').map(filePath).join(', ')}])`
  if (before.kind !== 'events') return keys
  const [row] = await engine.rows(`SELECT min(time)::VARCHAR AS first, max(time)::VARCHAR AS last FROM ${from}`)
  const limit = (value: Cell | undefined): string => `${text(String(value ?? '1900-01-01'))}::TIMESTAMP`
  return `${keys} WHERE time BETWEEN ${limit(row?.['first'])} AND ${limit(row?.['last'])}`
}

/** Rows that count and are worth a word: of customers who have no order, and with a duration that cannot be read. */
async function countNotes({ engine, known, table }: CompanionContext, all: string): Promise<Netted[]> {
  const from = `read_parquet(${filePath(all)}) WHERE reason IS NULL`
  const counted = async (reason: string, query: string): Promise<Netted[]> => {
    const [row] = await engine.rows(`SELECT count(*) AS rows, min(place, 3) AS places FROM (${query})`)
    const found = Number(row?.['rows'] ?? 0)
    return found === 0 ? [] : [{ reason, rows: found, places: placesOf(row?.['places']) }]
  }
  const counting = `(SELECT place, customer FROM ${from}) ANTI JOIN companion_repeated USING (place)`
  return [
    ...(await counted('unknown-customer', `SELECT place FROM ${counting} ANTI JOIN (${known}) USING (customer)`)),
    ...(table.guess.kind === 'events'
      ? await counted('bad-duration', `SELECT place FROM ${from} AND duration_text IS NOT NULL AND seconds IS NULL`)
      : []),
  ]
}

/** How many customers all parts have, and the days of the first and the last row. */
async function sizeOf(
  engine: Engine,
  totals: readonly string[],
  rows: string,
  before: Companion | undefined,
): Promise<{ customers: number; window: Companion['window'] }> {
  const [count] = await engine.rows(
    `SELECT count(DISTINCT customer) AS customers FROM read_parquet([${totals.map(filePath).join(', ')}])`,
  )
  const [days] = await engine.rows(
    `SELECT strftime(min(time), '%Y-%m-%d') AS first, strftime(max(time), '%Y-%m-%d') AS last FROM ${rows}`,
  )
  const all = [before?.window?.from, before?.window?.to, days?.['first'], days?.['last']]
    .filter((day): day is string => typeof day === 'string')
    .sort()
  const [from] = all
  const to = all.at(-1)
  const window = from === undefined || to === undefined ? undefined : { from, to }
  return { customers: Number(count?.['customers'] ?? 0), window }
}
