import { join } from 'node:path'
import { filePath, name } from '../../engine/sql.ts'
import { rawName } from '../sources/raw-file.ts'
import type { StoredColumns } from '../sources/stored-columns.ts'

/** The raw files of a snapshot. */
export interface RawSet {
  folder: string
  files: readonly { raw: string }[]
  /** The index of the first of these files among those of the snapshot, where it is not 0. */
  first?: number
  headers: string[]
  /** The columns that are numbers or times; the others are text. */
  stored: StoredColumns
  /** The files that hold all rows, completed, in place of the raw files. */
  complete?: readonly string[]
  /** Paths of files with the places of rows that are left out. */
  without?: readonly string[]
}

/** A row's place is one number: the file's index times this, plus the record's index in the file. */
export const fileStride = 2 ** 40

/** SQL over all raw rows: every column under the name r0, r1, … (so that no header can clash), and `place`. */
export function rawRows(raw: RawSet): string {
  const { without = [] } = raw
  if (without.length === 0) return allRows(raw)
  const left = without.map(filePath).join(', ')
  return `SELECT * FROM (${allRows(raw)}) ANTI JOIN (SELECT place FROM read_parquet([${left}])) USING (place)`
}

function allRows({ folder, files, first = 0, headers, complete }: RawSet): string {
  if (complete !== undefined)
    return `SELECT * FROM read_parquet([${complete.map((file) => filePath(join(folder, file))).join(', ')}])`
  const columns = headers.map((header, index) => `${name(rawName(header))} AS r${index}`).join(', ')
  const paths = files.map(({ raw }) => filePath(join(folder, raw))).join(', ')
  // Files have the same columns, in any order.
  return `SELECT ${columns}, file_row_number + (file_index + ${first})::BIGINT * ${fileStride} AS place
    FROM read_parquet([${paths}], union_by_name=true, file_row_number=true)`
}

/** The name under which rawRows gives a column. */
export function rawColumn(headers: readonly string[], header: string): string {
  return `r${headers.indexOf(header)}`
}

/** SQL of a hash over every column of a row; the same whatever the order of the columns. */
export function rowHash(headers: readonly string[]): string {
  return `hash(${[...headers]
    .sort()
    .map((header) => rawColumn(headers, header))
    .join(', ')})`
}

/** SQL of a text without spaces round it, NULL where nothing is left. Spellings of "nothing" became NULL on reading. */
export function present(headers: readonly string[], header: string): string {
  return `nullif(trim(${rawColumn(headers, header)}), '')`
}
