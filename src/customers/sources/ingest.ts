import type { Engine } from '../../engine/engine.ts'
import { filePath, name } from '../../engine/sql.ts'
import type { SourceFile } from './find-files.ts'
import { ingestTable, tableHead } from './ingest-table.ts'
import { ingestText } from './ingest-text.ts'
import { peek } from './peek.ts'
import type { Head, RawFile } from './raw-file.ts'
import { doubtfulTime, type StoredColumns } from './stored-columns.ts'

/**
 * Looks at the beginning of a file. @throws ShoalError file/…
 */
export async function headOf(engine: Engine, file: SourceFile): Promise<Head> {
  return file.kind === 'text' ? peek(file) : tableHead(engine, file)
}

/**
 * Copies a file to Parquet, losing nothing: what cannot be split is listed. Every column is text but the stored ones.
 * @returns undefined where a value of a stored column is none
 * @throws ShoalError file/… where nothing of the file can be used
 */
export async function ingest(
  engine: Engine,
  file: SourceFile,
  head: Head,
  target: string,
  stored: StoredColumns,
): Promise<RawFile | undefined> {
  const read = await (file.kind === 'text' ? ingestText : ingestTable)(engine, file, head, target, stored)
  return read !== undefined && (await hasDoubtfulTimes(engine, target, stored)) ? undefined : read
}

async function hasDoubtfulTimes(engine: Engine, target: string, stored: StoredColumns): Promise<boolean> {
  const times = Object.keys(stored).filter((header) => stored[header]?.kind === 'time')
  if (times.length === 0) return false
  const [row] = await engine.rows(
    `SELECT count(*) AS rows FROM read_parquet(${filePath(target)}) WHERE ${times.map((header) => doubtfulTime(name(header))).join(' OR ')}`,
  )
  return Number(row?.['rows']) > 0
}
