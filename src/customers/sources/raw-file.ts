import type { Engine } from '../../engine/engine.ts'
import { filePath, name } from '../../engine/sql.ts'
import type { SourceFile } from './find-files.ts'
import { type StoredColumns, storedAs, storedSql } from './stored-columns.ts'

/** What is known of a file from its first records. */
export interface Head {
  encoding: string
  /** Of a text file. */
  delimiter?: string
  /** Some numbers are written ="0012" or '0012, which keeps a spreadsheet from taking them for numbers. */
  wrapped?: boolean
  headers: string[]
  /** Lines before the one with the column names. */
  linesAbove?: number
  sample: string[][]
}

/** A file as it came in, in a Parquet file of its own. */
export interface RawFile extends Head {
  file: SourceFile
  rows: number
  /** Records that cannot be split into the file's columns, by their number in the file (the header is row 1). */
  badRows: { row: number; reason: string; content: string }[]
}

/** SQL of a file's columns under their names: as text, but for the stored ones. @param textOf SQL of a column's text */
export function copiedColumns(
  headers: readonly string[],
  stored: StoredColumns,
  textOf: (header: string) => string,
): string {
  const columns = headers.map((header) => {
    const column = storedAs(stored, header)
    return `${column === undefined ? textOf(header) : storedSql(textOf(header), column)} AS ${name(rawName(header))}`
  })
  return columns.join(', ')
}

/** A column's name in a raw file: its header, but where the engine has a column of that name itself, or Shoal puts one beside it. */
export const rawName = (header: string): string =>
  /^_*(?:file_row_number|file_index|filename|shoal_place)$/i.test(header) ? `_${header}` : header

/** Rows of a Parquet file. */
export async function countRows(engine: Engine, target: string): Promise<number> {
  const [row] = await engine.rows(`SELECT count(*) AS rows FROM read_parquet(${filePath(target)})`)
  return Number(row?.['rows'] ?? 0)
}

/** Rows of the file as it came in before the one with the column names. */
export const rowsAbove = (file: { linesAbove?: number; file: SourceFile } | undefined): number =>
  (file?.linesAbove ?? 0) + (file?.file.rowsAbove ?? 0)
