import { copyRaw } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name, text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { SourceFile } from './find-files.ts'
import { nothingMarks } from './missing.ts'
import { copiedColumns, countRows, type Head, type RawFile } from './raw-file.ts'
import type { StoredColumns } from './stored-columns.ts'

/** Column names and some rows of a Parquet or JSON file. @throws ShoalError file/damaged, file/header-only */
export async function tableHead(engine: Engine, file: SourceFile): Promise<Head> {
  return orDamaged(file, async () => {
    const { source, asText } = tableOf(file)
    const headers = (await engine.rows(`DESCRIBE SELECT * FROM ${source}`)).map((row) => String(row['column_name']))
    const cells = headers.map((header, index) => `${asText(header)} AS c${index}`)
    const rows = await engine.rows(`SELECT ${cells.join(', ')} FROM ${source} LIMIT 500`)
    const sample = rows.map((row) => headers.map((_, index) => String(row[`c${index}`] ?? '')))
    if (sample.length === 0) throw new ShoalError('file/header-only', { file: file.name })
    return { encoding: file.encoding ?? (file.kind === 'json' ? 'JSON' : 'Parquet'), headers, sample }
  })
}

/** Copies a Parquet or JSON file to Parquet. @throws ShoalError file/… */
export async function ingestTable(
  engine: Engine,
  file: SourceFile,
  head: Head,
  target: string,
  stored: StoredColumns,
): Promise<RawFile> {
  const { source, asText } = tableOf(file)
  // By way of the text, so that a value is the same as in a CSV copy of the file.
  const columns = copiedColumns(head.headers, stored, asText)
  await engine.run(copyRaw(`SELECT ${columns} FROM ${source}`, target))
  return { ...head, file, rows: await countRows(engine, target), badRows: [] }
}

async function orDamaged<T>(file: SourceFile, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ShoalError && error.code !== 'internal/engine') throw error
    throw new ShoalError('file/damaged', { file: file.name }, error)
  }
}

/** SQL of a file's rows, and of one of its columns as text, NULL where it says "nothing". */
function tableOf({ kind, path, gzip }: SourceFile): { source: string; asText: (header: string) => string } {
  if (kind !== 'json') {
    return {
      source: `read_parquet(${filePath(path)})`,
      asText: (header) => nothing(`CAST(${name(header)} AS VARCHAR)`),
    }
  }
  // An array of objects or one object a line; every column stays JSON, so that no type is guessed from some of the rows.
  const compression = gzip ? "'gzip'" : "'uncompressed'"
  return {
    source: `read_json(${filePath(path)}, format='auto', records='auto', maximum_depth=1, sample_size=-1, compression=${compression})`,
    asText: (header) => nothing(`(${name(header)}::JSON ->> '$')`),
  }
}

const nothing = (value: string): string =>
  `CASE WHEN ${value} NOT IN (${nothingMarks.map(text).join(', ')}) THEN ${value} END`
