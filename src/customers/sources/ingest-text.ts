import { copyRaw } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name, text, texts } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { SourceFile } from './find-files.ts'
import { nothingMarks } from './missing.ts'
import { countRows, type Head, type RawFile, rawName } from './raw-file.ts'
import { Misfit, type StoredColumns, storedAs, storedSql } from './stored-columns.ts'

/** Copies a delimited text file to Parquet. @throws ShoalError file/…, Misfit */
export async function ingestText(
  engine: Engine,
  file: SourceFile,
  head: Head,
  target: string,
  stored: StoredColumns,
): Promise<RawFile> {
  const unwrapped = (header: string): string =>
    `regexp_replace(${name(header)}, '^="(.*)"$|^''(\\+?[0-9]+)$', '\\1\\2')`
  const columns = head.headers.map((header) => {
    const column = storedAs(stored, header)
    const text = column === undefined && head.wrapped ? unwrapped(header) : name(header)
    // The reader casts numbers itself; of times it takes too much for one.
    return `${column?.kind === 'time' ? storedSql(text, column) : text} AS ${name(rawName(header))}`
  })
  await engine.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans')
  await engine.run(copyRaw(`SELECT ${columns.join(', ')} FROM ${readCsv(file, head, stored)}`, target))
  const badRows = await readBadRows(engine, file)
  const rows = await countRows(engine, target)
  if (rows === 0 && badRows.length === 0) throw new ShoalError('file/header-only', { file: file.name })
  if (rows === 0) throw new ShoalError('file/ragged', { file: file.name, columns: head.headers.length })
  return { ...head, file, rows: rows + badRows.length, badRows }
}

function readCsv(file: SourceFile, { headers, delimiter = ',', linesAbove = 0 }: Head, stored: StoredColumns): string {
  const columns = headers.map(
    (header) => `${text(header)}: '${storedAs(stored, header)?.kind === 'number' ? 'DECIMAL(18,6)' : 'VARCHAR'}'`,
  )
  return `read_csv(${filePath(file.path)}, auto_detect=false, header=true, skip=${linesAbove}, columns={${columns.join(', ')}},
    delim=${text(delimiter)}, quote='"', escape='"', compression=${file.gzip ? "'gzip'" : "'none'"},
    nullstr=${texts(nothingMarks)}, ignore_errors=true, store_rejects=true, rejects_limit=0)`
}

async function readBadRows(engine: Engine, file: SourceFile): Promise<RawFile['badRows']> {
  const found = await engine.rows(
    'SELECT line, min(error_type::VARCHAR) AS error, any_value(csv_line) AS content FROM reject_errors GROUP BY line ORDER BY line',
  )
  if (found.some(({ error }) => error === 'CAST')) throw new Misfit()
  return found.map(({ line, error, content }) => {
    const row = Number(line) + (file.rowsAbove ?? 0)
    const record = String(content ?? '')
    const unclosed = error === 'UNQUOTED VALUE' && record.trimEnd().includes('\n')
    if (unclosed || error === 'LINE SIZE OVER MAXIMUM') throw new ShoalError('file/damaged', { file: file.name, row })
    if (error === 'INVALID ENCODING') throw new ShoalError('file/encoding', { file: file.name })
    return { row, reason: 'wrong-column-count', content: record }
  })
}
