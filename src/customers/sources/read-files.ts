import { join } from 'node:path'
import { copyRaw } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { SourceFile } from './find-files.ts'
import { headOf, ingest } from './ingest.ts'
import type { Head, RawFile } from './raw-file.ts'
import { requireSameColumns } from './same-columns.ts'
import type { StoredColumns } from './stored-columns.ts'
import { asUtf8Throughout, withOneLineEnd } from './utf8-copy.ts'

/** A raw file and where it lies in the snapshot's folder. */
export interface StoredFile extends RawFile {
  raw: string
  /** The file of its unreadable records, if there are any. */
  bad: string | undefined
}

/** Where copies of files go. */
export interface ReadTarget {
  folder: string
  /** In front of the names of the files written. */
  prefix: string
  /** The folder for copies in other encodings. */
  copies: string
}

/**
 * Copies all files into a folder. They must have the same columns, in any order.
 * @param heads what is known of the files
 * @param likely the columns to store as numbers and times; a single value that is none, and all columns are text
 * @throws ShoalError file/headers-differ and whatever a single file can fail with
 */
export async function readAll(
  engine: Engine,
  files: readonly SourceFile[],
  target: ReadTarget,
  heads: readonly Head[],
  likely: StoredColumns,
): Promise<{ files: StoredFile[]; stored: StoredColumns }> {
  const read = await readFiles(engine, files, target, heads, likely)
  if (read !== undefined) return { files: read, stored: likely }
  const texts = await readFiles(engine, files, target, heads, {})
  if (texts === undefined) throw new Error('a column of text has no misfits')
  return { files: texts, stored: {} }
}

/**
 * Copies all files as they are to be: no column is read another way because of what stands in it.
 * @returns undefined where a value of a stored column is none
 */
export async function readFiles(
  engine: Engine,
  files: readonly SourceFile[],
  { folder, prefix, copies }: ReadTarget,
  heads: readonly Head[],
  columns: StoredColumns,
): Promise<StoredFile[] | undefined> {
  const stored: StoredFile[] = []
  for (const [index, file] of files.entries()) {
    const raw = `${prefix}raw-${index + 1}.parquet`
    const head = heads[index] ?? (await headOf(engine, file))
    const [first] = stored
    if (first !== undefined)
      requireSameColumns({ name: first.file.name, headers: first.headers }, { name: file.name, headers: head.headers })
    const target = join(folder, raw)
    const read = await ingest(engine, file, head, target, columns).catch(async (error: unknown) => {
      const copy = await repaired(file, join(copies, `${prefix}text-${index + 1}`), error)
      return ingest(engine, copy, await headOf(engine, copy), target, columns)
    })
    if (read === undefined) return undefined
    const again = file.unreadable === undefined ? read : await withUnreadable(engine, read, file.unreadable)
    stored.push({
      ...again,
      raw,
      bad: await storeBadRows(engine, again, folder, `${prefix}unreadable-${index + 1}.parquet`),
    })
  }
  return stored
}

/** A file that was read before, with the records that could not be split then. */
async function withUnreadable(engine: Engine, read: RawFile, path: string): Promise<RawFile> {
  const found = await engine.columns(`SELECT row, reason, content FROM read_parquet(${filePath(path)}) ORDER BY row`)
  const [reasons, contents] = [found.texts('reason'), found.texts('content')]
  const badRows = [...found.numbers('row')].map((row, index) => ({
    row,
    reason: reasons[index] ?? '',
    content: contents[index] ?? '',
  }))
  return { ...read, rows: read.rows + badRows.length, badRows }
}

/** A copy of a text that could not be read as it is, where its encoding or its line ends may be why. */
async function repaired(file: SourceFile, target: string, error: unknown): Promise<SourceFile> {
  if (!(error instanceof ShoalError) || file.kind !== 'text') throw error
  if (error.code === 'file/encoding' && file.encoding === undefined) return asUtf8Throughout(file, target)
  if (error.code === 'file/damaged' && !('row' in error.data)) return withOneLineEnd(file, target)
  throw error
}

async function storeBadRows(
  engine: Engine,
  { badRows }: RawFile,
  folder: string,
  file: string,
): Promise<string | undefined> {
  if (badRows.length === 0) return undefined
  await engine.load('unreadable', [
    { name: 'row', values: Float64Array.from(badRows, ({ row }) => row) },
    { name: 'reason', values: badRows.map(({ reason }) => reason) },
    { name: 'content', values: badRows.map(({ content }) => content) },
  ])
  await engine.run(copyRaw('SELECT row::BIGINT AS row, reason, content FROM unreadable', join(folder, file)))
  return file
}
