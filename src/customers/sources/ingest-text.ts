import type { Engine } from '../../engine/engine.ts'
import { filePath, text, texts } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { SourceFile } from './find-files.ts'
import { nothingMarks } from './missing.ts'
import { copyRaw, countRows, type Head, type RawFile } from './raw-file.ts'
import { type StoredColumns, storedType } from './stored-columns.ts'

/** Copies a delimited text file to Parquet. @returns undefined where a value of a stored column is none @throws ShoalError file/… */
export async function ingestText(
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
