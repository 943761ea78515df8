import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../engine/engine.ts'
import { filePath, name } from '../engine/sql.ts'
import { ShoalError } from '../workspace/errors.ts'
import { appendOrders } from './cleaning/append-orders.ts'
import { hashFolder, hashOfFile } from './file-hashes.ts'
import { emptyForgotten } from './forget/empty-forgotten.ts'
import { type ImportOptions, keptFiles } from './import-files.ts'
import { foldersOf, type Snapshot } from './snapshot.ts'
import type { SourceFile } from './sources/find-files.ts'
import { guessRoles } from './sources/guess-roles.ts'
import { headOf } from './sources/ingest.ts'
import { rawName, rowsAbove } from './sources/raw-file.ts'
import { readFiles, type StoredFile } from './sources/read-files.ts'
import type { Role } from './sources/roles.ts'
import { storedSql } from './sources/stored-columns.ts'
import { unpack } from './sources/unpack.ts'

/**
 * Adds files to a snapshot of orders: a new snapshot that goes on using the files of the one before, in the folder beside. The
 * reading stands: what contradicts it is refused.
 * @throws ShoalError file/…, columns/…, import/append-customers
 */
export async function appendFiles(
  engine: Engine,
  before: Snapshot,
  beforeFolder: string,
  fresh: readonly FreshFile[],
  folder: string,
  options: ImportOptions,
): Promise<Snapshot> {
  if (before.reading.kind === 'customers')
    throw new ShoalError('import/append-customers', { file: before.files[0]?.name ?? '' })
  requireSameRules(before, options)
  options.progress('reading')
  const copies = join(folder, 'copies')
  const { files: texts, skipped } = await unpack(
    fresh.map(({ source, hash }) => ({ ...source, readSoFar: source.readSoFar ?? { bytes: source.bytes, hash } })),
    copies,
  )
  const [source] = texts
  if (source === undefined) throw new Error('no files to add')
  const head = await headOf(engine, source)
  requireColumns(before, source, head.headers)
  const guess = guessRoles({ file: source.name, headers: before.reading.headers, sample: head.sample }, options.columns)
  const files = await readFiles(engine, texts, folder, copies, head, before.stored)
  if (files === undefined) throw await contradiction(engine, texts, folder, copies, before)
  rmSync(copies, { recursive: true, force: true })
  if (options.isForgotten !== undefined) await emptyForgotten(engine, files, folder, guess.mapping, options.isForgotten)
  options.progress('cleaning')
  const cleaned = await appendOrders({ engine, folder, files, guess, options, before, beforeFolder })
  const added = [...(before.added ?? []), ...fresh.map(({ hash }) => hash)]
  const id = createHash('sha256')
    .update(JSON.stringify([before.id, added, cleaned.reading, cleaned.asOf]))
    .digest('hex')
    .slice(0, 12)
  return {
    id,
    folder: id,
    earlier: foldersOf(before),
    added,
    // What was written into the folder before since it was recorded is hashed now.
    hashes: {
      ...earlierHashes({ ...before, hashes: { ...before.hashes, ...(await hashFolder(beforeFolder, before.hashes)) } }),
      ...(await hashFolder(folder)),
    },
    files: [...before.files.map((file) => seenFrom(file, before.folder)), ...keptFiles(files)],
    stored: before.stored,
    rules: before.rules,
    ...cleaned,
    quality:
      skipped.length === 0
        ? cleaned.quality
        : { ...cleaned.quality, skipped: [...(before.quality.skipped ?? []), ...skipped] },
  }
}

/** A path from the folder of an earlier snapshot as the folder of a later one sees it. */
const pathFrom = (own: string, folder: string): string => (own.startsWith('../') ? own : `../${folder}/${own}`)

const earlierHashes = ({ hashes = {}, folder }: Snapshot): Record<string, string> =>
  Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [pathFrom(path, folder), hash]))

function seenFrom(file: Snapshot['files'][number], folder: string): Snapshot['files'][number] {
  const path = (own: string): string => pathFrom(own, folder)
  return { ...file, raw: path(file.raw), ...(file.bad === undefined ? {} : { bad: path(file.bad) }) }
}

/** A file that was not added before, and the hash of what it holds. */
export interface FreshFile {
  source: SourceFile
  hash: string
}

/** Those of some files that were not added to a snapshot before, whatever their names. */
export async function freshFiles(before: Snapshot, sources: readonly SourceFile[]): Promise<FreshFile[]> {
  const hashed = await Promise.all(
    sources.map(async (source) => ({
      source,
      hash: source.readSoFar?.hash ?? (await hashOfFile(source.path)),
    })),
  )
  return hashed.filter(({ hash }) => !before.added?.includes(hash))
}

/** Added rows are read and cleaned as those before. @throws ShoalError import/append-rules */
function requireSameRules({ rules, reading, files }: Snapshot, options: ImportOptions): void {
  const changed = (Object.keys(rules) as (keyof typeof rules)[]).filter((rule) => rules[rule] !== options.rules[rule])
  const columns = (Object.keys(options.columns) as Role[]).filter(
    (role) => options.columns[role] !== reading.mapping[role],
  )
  const settings = [...changed, ...columns.map((role) => `columns.${role}`)]
  if (settings.length > 0) throw new ShoalError('import/append-rules', { file: files[0]?.name ?? '', settings })
}

function requireColumns({ reading, files }: Snapshot, source: SourceFile, headers: readonly string[]): void {
  const missing = reading.headers.filter((header) => !headers.includes(header))
  const extra = headers.filter((header) => !reading.headers.includes(header))
  if (missing.length + extra.length === 0) return
  throw new ShoalError('file/headers-differ', {
    file: source.name,
    first: files[0]?.name ?? '',
    columns: [...missing, ...extra],
  })
}

/** The first value that is no number or time where the column has held nothing else so far. */
async function contradiction(
  engine: Engine,
  texts: SourceFile[],
  folder: string,
  copies: string,
  { stored }: Snapshot,
): Promise<ShoalError> {
  for (const file of (await readFiles(engine, texts, folder, copies, undefined, {})) ?? []) {
    for (const [header, column] of Object.entries(stored)) {
      const value = name(rawName(header))
      const [row] = await engine.rows(
        `SELECT min(file_row_number) AS place FROM read_parquet(${filePath(join(folder, file.raw))}, file_row_number=true)
         WHERE ${value} IS NOT NULL AND TRY(${storedSql(value, column)}) IS NULL`,
      )
      const place = row?.['place']
      if (place !== null && place !== undefined)
        return new ShoalError('columns/contradicts', {
          file: file.file.name,
          row: rowOf(file, Number(place)),
          column: header,
          dates: column.kind === 'time',
        })
    }
  }
  throw new Error('a column that does not fit has a value that does not')
}

function rowOf(file: StoredFile, place: number): number {
  const row = place + 2 + rowsAbove(file)
  return file.badRows.reduce((at, bad) => (bad.row <= at ? at + 1 : at), row)
}
