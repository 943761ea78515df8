import type { Engine } from '../../engine/engine.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { SourceFile } from './find-files.ts'
import { ingestTable, tableHead } from './ingest-table.ts'
import { ingestText } from './ingest-text.ts'
import { peek } from './peek.ts'
import type { Head, RawFile } from './raw-file.ts'
import { isMisfit, type StoredColumns } from './stored-columns.ts'

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
  try {
    return await (file.kind === 'text' ? ingestText : ingestTable)(engine, file, head, target, stored)
  } catch (error) {
    if (isMisfit(error)) return undefined
    if (error instanceof ShoalError && error.code !== 'internal/engine') throw error
    const words = error instanceof ShoalError ? String(error.cause) : ''
    throw new ShoalError(/utf-?8|unicode/i.test(words) ? 'file/encoding' : 'file/damaged', { file: file.name }, error)
  }
}
