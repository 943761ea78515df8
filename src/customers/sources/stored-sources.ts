import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { copyRaw } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name } from '../../engine/sql.ts'
import type { FileEntry } from '../file-entry.ts'
import type { SourceFile } from './find-files.ts'
import { rawName } from './raw-file.ts'
import { type StoredColumns, spelled, storedAs } from './stored-columns.ts'

/**
 * Files that were read before as sources to be read anew: every value as text again, and the records that could not be split.
 * @param folder that their paths are seen from
 * @param copies the folder for copies
 */
export async function storedSources(
  engine: Engine,
  files: readonly FileEntry[],
  headers: readonly string[],
  stored: StoredColumns,
  folder: string,
  copies: string,
): Promise<SourceFile[]> {
  mkdirSync(copies, { recursive: true })
  const isAsItCame = headers.every((header) => rawName(header) === header) && Object.keys(stored).length === 0
  const sources: SourceFile[] = []
  for (const [index, file] of files.entries()) {
    const raw = join(folder, file.raw)
    const copy = join(copies, `again-${index + 1}.parquet`)
    if (!isAsItCame) {
      const columns = headers.map((header) => {
        const column = name(rawName(header))
        const kind = storedAs(stored, header)
        return `${kind === undefined ? column : spelled(column, kind)} AS ${name(header)}`
      })
      await engine.run(copyRaw(`SELECT ${columns.join(', ')} FROM read_parquet(${filePath(raw)})`, copy))
    }
    sources.push({
      path: isAsItCame ? raw : copy,
      name: file.name,
      kind: 'parquet',
      gzip: false,
      bytes: file.bytes,
      encoding: file.encoding,
      ...(file.above === undefined ? {} : { rowsAbove: file.above }),
      ...(file.readSoFar === undefined ? {} : { readSoFar: file.readSoFar }),
      ...(file.bad === undefined ? {} : { unreadable: join(folder, file.bad) }),
    })
  }
  return sources
}
