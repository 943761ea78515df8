import { readFileSync } from 'node:fs'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name, text, texts } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { SourceFile } from './find-files.ts'
import { nothingMarks } from './missing.ts'
import { type Peek, peek } from './peek.ts'

/** A file as it came in: every value as text, in a Parquet file of its own. */
export interface RawFile {
  file: SourceFile
  encoding: string
  headers: string[]
  sample: string[][]
  rows: number
  /** Records that cannot be split into the file's columns, by their number in the file (the header is row 1). */
  badRows: { row: number; reason: string; content: string }[]
}

/**
 * Copies a file to Parquet as text, losing nothing: what cannot be split is listed.
 * @throws ShoalError file/… where nothing of the file can be used
 */
export async function ingest(engine: Engine, file: SourceFile, target: string): Promise<RawFile> {
  return file.kind === 'parquet' ? ingestParquet(engine, file, target) : ingestText(engine, file, target)
}

async function ingestText(engine: Engine, file: SourceFile, target: string): Promise<RawFile> {
  const head = peek(file)
  await engine.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans')
  try {
    await engine.run(`COPY (SELECT * FROM ${readCsv(file, head)}) TO ${text(target)} (FORMAT parquet)`)
  } catch (error) {
    if (error instanceof ShoalError && error.code !== 'internal/engine') throw error
    throw new ShoalError(
      /utf-?8|unicode/i.test(String((error as Error).cause)) ? 'file/encoding' : 'file/damaged',
      { file: file.name },
      error,
    )
  }
  const badRows = await readBadRows(engine, file)
  const rows = await countRows(engine, target)
  if (rows === 0 && badRows.length === 0) throw new ShoalError('file/header-only', { file: file.name })
  return {
    file,
    encoding: head.encoding,
    headers: head.headers,
    sample: head.sample,
    rows: rows + badRows.length,
    badRows,
  }
}

function readCsv(file: SourceFile, head: Peek): string {
  const columns = head.headers.map((header) => `${text(header)}: 'VARCHAR'`).join(', ')
  return `read_csv(${filePath(file.path)}, auto_detect=false, header=true, all_varchar=true, columns={${columns}},
    delim=${text(head.delimiter)}, quote='"', escape='"', compression=${file.gzip ? "'gzip'" : "'none'"},
    nullstr=${texts(nothingMarks)}, ignore_errors=true, store_rejects=true, rejects_limit=0)`
}

async function readBadRows(engine: Engine, file: SourceFile): Promise<RawFile['badRows']> {
  const found = await engine.rows(
    'SELECT line, min(error_type::VARCHAR) AS error, any_value(csv_line) AS content FROM reject_errors GROUP BY line ORDER BY line',
  )
  return found.map(({ line, error, content }) => {
    const row = Number(line)
    const record = String(content ?? '')
    const unclosed = error === 'UNQUOTED VALUE' && record.trimEnd().includes('\n')
    if (unclosed || error === 'LINE SIZE OVER MAXIMUM') throw new ShoalError('file/damaged', { file: file.name, row })
    if (error === 'INVALID ENCODING') throw new ShoalError('file/encoding', { file: file.name })
    return { row, reason: 'wrong-column-count', content: record }
  })
}

async function ingestParquet(engine: Engine, file: SourceFile, target: string): Promise<RawFile> {
  if (readFileSync(file.path).subarray(0, 4).toString() !== 'PAR1')
    throw new ShoalError('file/damaged', { file: file.name })
  try {
    const headers = (await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${filePath(file.path)})`)).map((row) =>
      String(row['column_name']),
    )
    const columns = headers
      .map((header) => `${nothing(`CAST(${name(header)} AS VARCHAR)`)} AS ${name(header)}`)
      .join(', ')
    await engine.run(
      `COPY (SELECT ${columns} FROM read_parquet(${filePath(file.path)})) TO ${text(target)} (FORMAT parquet)`,
    )
    const sample = await engine.rows(`SELECT * FROM read_parquet(${filePath(target)}) LIMIT 500`)
    const rows = await countRows(engine, target)
    if (rows === 0) throw new ShoalError('file/header-only', { file: file.name })
    const cells = sample.map((row) => headers.map((header) => String(row[header] ?? '')))
    return { file, encoding: 'Parquet', headers, sample: cells, rows, badRows: [] }
  } catch (error) {
    if (error instanceof ShoalError && error.code !== 'internal/engine') throw error
    throw new ShoalError('file/damaged', { file: file.name }, error)
  }
}

const nothing = (value: string): string =>
  `CASE WHEN ${value} NOT IN (${nothingMarks.map(text).join(', ')}) THEN ${value} END`

async function countRows(engine: Engine, target: string): Promise<number> {
  const [row] = await engine.rows(`SELECT count(*) AS rows FROM read_parquet(${filePath(target)})`)
  return Number(row?.['rows'] ?? 0)
}
