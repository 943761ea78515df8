import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import type { CleaningRules } from '../../workspace/config.ts'
import { countMissing } from '../cleaning/count-missing.ts'
import { decideAttributes, decideStyles, refuseOtherStyle } from '../cleaning/decide-styles.ts'
import { withExampleValues } from '../cleaning/example-values.ts'
import { mergeQuality } from '../cleaning/merge-quality.ts'
import type { QualityReport } from '../cleaning/quality.ts'
import { columnNotes, qualityOf } from '../cleaning/quality-report.ts'
import type { RawSet } from '../cleaning/raw-rows.ts'
import { writeRejects } from '../cleaning/rejects.ts'
import { keptFiles } from '../file-entry.ts'
import { emptyForgotten } from '../forget/empty-forgotten.ts'
import type { OpenTable } from '../sources/open-tables.ts'
import { readFiles, type StoredFile } from '../sources/read-files.ts'
import { requireSameColumns } from '../sources/same-columns.ts'
import { type Companion, type CompanionReading, companionFiles, companionKind, companionPaths } from './companion.ts'
import { companionNotes } from './companion-notes.ts'
import { companionRows } from './companion-rows.ts'
import { sizeOf } from './companion-size.ts'
import { partTotals } from './companion-totals.ts'
import { secondsPerUnit } from './duration-unit.ts'
import { eventTypes } from './event-types.ts'
import { writeCompanionRows } from './write-companion-rows.ts'

/** What reading a table of events, reviews or people needs. */
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
  /** Table that tells of a mailbox whose it is. */
  links: string
  isForgotten?: ((key: string) => boolean) | undefined
}

/** A table with the rows added, and what these were. */
export interface ReadCompanion {
  companion: Companion
  added: { rows: number; used: number }
}

/**
 * Reads files of events, reviews or people into a folder: raw rows, typed rows that count, each customer's sums, and the rejected rows with their
 * reasons. What is there already stands: rows that are there do not count again, and what is written another way is refused.
 * @throws ShoalError file/…, columns/…
 */
export async function readCompanion(context: CompanionContext): Promise<ReadCompanion> {
  const { engine, table, copies, folder, before, rules } = context
  const kind = companionKind(table.guess.kind)
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
  await engine.run(
    copyTo(companionRows({ kind, raw, reading, rules, until: context.until, links: context.links }), all),
  )
  const rows = await writeCompanionRows(engine, { kind, reading, rules, before, folder, all })
  const noted = await companionNotes(engine, kind, all, context.known)
  rmSync(all)
  const types = kind === 'events' ? await eventTypes(engine, rows, mapping, before) : []
  const names = companionFiles(kind)
  await engine.run(copyTo(partTotals(kind, rows, types), join(folder, names.totals)))
  const guess = { ...table.guess, mapping }
  const rejected = 'SELECT place, reason FROM companion_rejects'
  const rejects = await writeRejects(engine, rejected, join(folder, names.rejects))
  const quality = qualityOf({
    files,
    rejects: await withExampleValues(engine, raw, mapping, rejects),
    netted: [],
    noted: noted.map((entry) => ({ entry, effect: 'kept' as const })),
    columns: columnNotes(headers, guess, await countMissing(engine, raw), reading.attributes),
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
  { guess }: OpenTable,
): Promise<CompanionReading> {
  const { mapping, kind } = guess
  const none = { numbers: {}, ambiguousDates: false }
  if (kind === 'customers')
    return {
      ...none,
      headers: raw.headers,
      mapping,
      attributes: (await decideAttributes(engine, raw, guess)).attributes,
    }
  const { numbers, dates, ambiguousDates } = await decideStyles(engine, files, raw, mapping)
  const { duration, score } = numbers
  return {
    headers: raw.headers,
    mapping,
    numbers: { ...(duration === undefined ? {} : { duration }), ...(score === undefined ? {} : { score }) },
    ...(dates === undefined ? {} : { dates }),
    ambiguousDates,
    attributes: [],
    ...(mapping.duration === undefined ? {} : { seconds: secondsPerUnit(mapping.duration) }),
  }
}
