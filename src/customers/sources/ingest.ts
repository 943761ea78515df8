import { closeSync, openSync, readSync } from 'node:fs'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name, text, texts } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { SourceFile } from './find-files.ts'
import { nothingMarks } from './missing.ts'
import { peek } from './peek.ts'
import { doubtfulTime, type StoredColumns, storedType } from './stored-columns.ts'

/** What is known of a file from its first records. */
export interface Head {
  encoding: string
  /** Of a text file. */
  delimiter?: string
  headers: string[]
  sample: string[][]
}

/** A file as it came in, in a Parquet file of its own. */
export interface RawFile extends Head {
  file: SourceFile
  rows: number
  /** Records that cannot be split into the file's columns, by their number in the file (the header is row 1). */
  badRows: { row: number; reason: string; content: string }[]
}

/**
 * Looks at the beginning of a file. @throws ShoalError file/…
 */
export async function headOf(engine: Engine, file: SourceFile): Promise<Head> {
  return file.kind === 'parquet' ? parquetHead(engine, file) : peek(file)
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
  const read = await (file.kind === 'parquet' ? ingestParquet : ingestText)(engine, file, head, target, stored)
  return read !== undefined && (await hasDoubtfulTimes(engine, target, stored)) ? undefined : read
}

async function ingestText(
  engine: Engine,
  file: SourceFile,
  head: Head,
  target: string,
  stored: StoredColumns,
): Promise<RawFile | undefined> {
  await engine.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans')
  try {
    await engine.run(copyRaw(`SELECT * FROM ${readCsv(file, head, stored)}`, target))
  } catch (error) {
    if (error instanceof ShoalError && error.code !== 'internal/engine') throw error
    throw new ShoalError(
      /utf-?8|unicode/i.test(String((error as Error).cause)) ? 'file/encoding' : 'file/damaged',
      { file: file.name },
      error,
    )
  }
  const badRows = await readBadRows(engine, file)
  if (badRows === undefined) return undefined
  const rows = await countRows(engine, target)
  if (rows === 0 && badRows.length === 0) throw new ShoalError('file/header-only', { file: file.name })
  return { ...head, file, rows: rows + badRows.length, badRows }
}

/** SQL that writes raw rows. Nobody looks up single values in them, so a Bloom filter for each column would be for nothing. */
const copyRaw = (query: string, target: string): string =>
  `COPY (${query}) TO ${text(target)} (FORMAT parquet, WRITE_BLOOM_FILTER false)`

function readCsv(file: SourceFile, { headers, delimiter = ',' }: Head, stored: StoredColumns): string {
  const columns = headers.map((header) => {
    const column = stored[header]
    return `${text(header)}: '${column === undefined ? 'VARCHAR' : storedType(column)}'`
  })
  return `read_csv(${filePath(file.path)}, auto_detect=false, header=true, columns={${columns.join(', ')}},
    delim=${text(delimiter)}, quote='"', escape='"', compression=${file.gzip ? "'gzip'" : "'none'"},
    nullstr=${texts(nothingMarks)}, ignore_errors=true, store_rejects=true, rejects_limit=0)`
}

/** @returns undefined where a value did not fit the type of its column */
async function readBadRows(engine: Engine, file: SourceFile): Promise<RawFile['badRows'] | undefined> {
  const found = await engine.rows(
    'SELECT line, min(error_type::VARCHAR) AS error, any_value(csv_line) AS content FROM reject_errors GROUP BY line ORDER BY line',
  )
  const [misfit] = await engine.rows(`SELECT count(*) AS values FROM reject_errors WHERE error_type = 'CAST'`)
  if (Number(misfit?.['values']) > 0) return undefined
  return found.map(({ line, error, content }) => {
    const row = Number(line)
    const record = String(content ?? '')
    const unclosed = error === 'UNQUOTED VALUE' && record.trimEnd().includes('\n')
    if (unclosed || error === 'LINE SIZE OVER MAXIMUM') throw new ShoalError('file/damaged', { file: file.name, row })
    if (error === 'INVALID ENCODING') throw new ShoalError('file/encoding', { file: file.name })
    return { row, reason: 'wrong-column-count', content: record }
  })
}

async function parquetHead(engine: Engine, file: SourceFile): Promise<Head> {
  if (firstBytes(file.path, 4) !== 'PAR1') throw new ShoalError('file/damaged', { file: file.name })
  return orDamaged(file, async () => {
    const source = `read_parquet(${filePath(file.path)})`
    const headers = (await engine.rows(`DESCRIBE SELECT * FROM ${source}`)).map((row) => String(row['column_name']))
    const cells = headers.map((header, index) => `${asText(header)} AS c${index}`)
    const rows = await engine.rows(`SELECT ${cells.join(', ')} FROM ${source} LIMIT 500`)
    const sample = rows.map((row) => headers.map((_, index) => String(row[`c${index}`] ?? '')))
    return { encoding: 'Parquet', headers, sample }
  })
}

async function ingestParquet(
  engine: Engine,
  file: SourceFile,
  head: Head,
  target: string,
  stored: StoredColumns,
): Promise<RawFile | undefined> {
  return orDamaged(file, async () => {
    const columns = head.headers.map((header) => {
      const column = stored[header]
      // By way of the text, so that a value is the same as in a CSV copy of the file.
      return `${column === undefined ? asText(header) : `TRY_CAST(${asText(header)} AS ${storedType(column)})`} AS ${name(header)}`
    })
    const source = `read_parquet(${filePath(file.path)})`
    await engine.run(copyRaw(`SELECT ${columns.join(', ')} FROM ${source}`, target))
    const rows = await countRows(engine, target)
    if (rows === 0) throw new ShoalError('file/header-only', { file: file.name })
    const counts = Object.keys(stored).map((header, index) => `count(${asText(header)}) AS c${index}`)
    const kept = Object.keys(stored).map((header, index) => `count(${name(header)}) AS c${index}`)
    const counted = async (from: string, what: string[]): Promise<string> =>
      what.length === 0 ? '' : JSON.stringify(await engine.rows(`SELECT ${what.join(', ')} FROM ${from}`))
    const fits = (await counted(source, counts)) === (await counted(`read_parquet(${filePath(target)})`, kept))
    return fits ? { ...head, file, rows, badRows: [] } : undefined
  })
}

async function orDamaged<T>(file: SourceFile, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ShoalError && error.code !== 'internal/engine') throw error
    throw new ShoalError('file/damaged', { file: file.name }, error)
  }
}

function firstBytes(path: string, length: number): string {
  const handle = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(length)
    return buffer.subarray(0, readSync(handle, buffer)).toString()
  } finally {
    closeSync(handle)
  }
}

/** SQL of a column of a Parquet file as text, NULL where it says "nothing". */
const asText = (header: string): string => nothing(`CAST(${name(header)} AS VARCHAR)`)

async function hasDoubtfulTimes(engine: Engine, target: string, stored: StoredColumns): Promise<boolean> {
  const times = Object.keys(stored).filter((header) => stored[header]?.kind === 'time')
  if (times.length === 0) return false
  const [row] = await engine.rows(
    `SELECT count(*) AS rows FROM read_parquet(${filePath(target)}) WHERE ${times.map((header) => doubtfulTime(name(header))).join(' OR ')}`,
  )
  return Number(row?.['rows']) > 0
}

const nothing = (value: string): string =>
  `CASE WHEN ${value} NOT IN (${nothingMarks.map(text).join(', ')}) THEN ${value} END`

async function countRows(engine: Engine, target: string): Promise<number> {
  const [row] = await engine.rows(`SELECT count(*) AS rows FROM read_parquet(${filePath(target)})`)
  return Number(row?.['rows'] ?? 0)
}
