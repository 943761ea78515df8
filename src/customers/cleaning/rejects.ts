import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import type { Cell, Engine } from '../../engine/engine.ts'
import { filePath, text } from '../../engine/sql.ts'
import type { FileEntry } from '../file-entry.ts'
import { inParts, type Snapshot } from '../snapshot.ts'
import { spelled, storedAs } from '../sources/stored-columns.ts'
import { replacedRows } from './prepare-lines.ts'
import { fileStride, type RawSet, rawColumn, rawRows } from './raw-rows.ts'

/** Rejected rows of one reason, with the places of the first few. */
export interface RejectCount {
  reason: string
  rows: number
  places: number[]
  /** What stood at these places, where a value was at fault. */
  values?: string[]
}

/** Name of the file that holds every rejected row: its place among the raw rows, which keep it as it came in, and the reason. */
export const rejectsFile = 'rejects.parquet'

/**
 * Writes the rejected rows and counts them by reason.
 * @param rejected SQL of rows with `place` and `reason`
 */
export async function writeRejects(engine: Engine, rejected: string, target: string): Promise<RejectCount[]> {
  await engine.run(copyTo(rejected, target))
  const rows = await engine.rows(
    `SELECT reason, count(*) AS rows, min(place, 3) AS places FROM read_parquet(${filePath(target)}) GROUP BY reason ORDER BY reason`,
  )
  return rows.map((row) => ({
    reason: String(row['reason']),
    rows: Number(row['rows']),
    places: placesOf(row['places']),
  }))
}

/** A list of places as the engine writes it. */
export function placesOf(list: Cell | undefined): number[] {
  return list === undefined || list === null ? [] : (JSON.parse(String(list)) as (string | number)[]).map(Number)
}

/** SQL of place and reason of every rejected row, of those of replaced orders too. */
export function rejectedPlaces(snapshot: Pick<Snapshot, 'earlier'>, folder: string): string {
  const inFolder = (name: string): string[] => inParts(snapshot, name).map((file) => join(folder, file))
  const replaced = replacedRows(snapshot, folder)
  return [
    `SELECT place, reason FROM read_parquet([${inFolder(rejectsFile).map(filePath).join(', ')}])`,
    ...replaced.map((path) => `SELECT place, 'replaced-order' AS reason FROM read_parquet(${filePath(path)})`),
  ].join(' UNION ALL ')
}

/**
 * SQL of the rejects as a marketer reads them: shoal_file, shoal_row (the header is row 1), shoal_reason, and the raw columns.
 * @param places SQL of place and reason of each
 */
export function rejectRows(raw: RawSet, files: readonly FileEntry[], places: string): string {
  const columns = raw.headers.map((header) => {
    const column = rawColumn(raw.headers, header)
    const stored = storedAs(raw.stored, header)
    return stored === undefined ? column : `${spelled(column, stored)} AS ${column}`
  })
  const file = `list_value(${files.map(({ name }) => text(name)).join(', ')})[1 + place // ${fileStride}]`
  const good = `SELECT ${file} AS shoal_file, ${rowNumber(files, raw.folder)} AS shoal_row, reason AS shoal_reason, ${columns.join(', ')}
    FROM (${rawRows(raw)}) JOIN (${places}) USING (place)`
  const unread = files.flatMap(({ name, bad }) =>
    bad === undefined
      ? []
      : [
          `SELECT ${text(name)} AS shoal_file, row AS shoal_row, reason AS shoal_reason, content AS r0 FROM read_parquet(${filePath(join(raw.folder, bad))})`,
        ],
  )
  return [good, ...unread].join(' UNION ALL BY NAME ')
}

/** Files and rows (the header is row 1) of some places, in their order. */
export async function rowsAt(
  engine: Engine,
  files: readonly FileEntry[],
  folder: string,
  places: readonly number[],
): Promise<{ file: string; row: number }[]> {
  if (places.length === 0) return []
  const rows = await engine.rows(
    `SELECT (place // ${fileStride})::INT AS file, (${rowNumber(files, folder)})::BIGINT AS row FROM (VALUES ${places.map((place) => `(${place}::BIGINT)`).join(', ')}) AS found(place) ORDER BY place`,
  )
  return rows.map(({ file, row }) => ({ file: files[Number(file)]?.name ?? '', row: Number(row) }))
}

/** A record's row in its file: its index among the readable records, plus the header and what stands above it, plus the unreadable ones before it. */
function rowNumber(files: readonly FileEntry[], folder: string): string {
  const index = `(place % ${fileStride})::BIGINT`
  const cases = files.flatMap(({ bad, above = 0 }, file) => {
    if (bad === undefined) return above === 0 ? [] : [`WHEN ${file} THEN ${above}`]
    // The n-th unreadable record (n from 1) at row r stands before all records with index > r − 2 − n.
    const before = `SELECT count(*) FROM (SELECT row - ${above + 1} - row_number() OVER (ORDER BY row) AS first FROM read_parquet(${filePath(join(folder, bad))})) WHERE first <= ${index}`
    return [`WHEN ${file} THEN ${above} + (${before})`]
  })
  return cases.length === 0
    ? `${index} + 2`
    : `${index} + 2 + CASE place // ${fileStride} ${cases.join(' ')} ELSE 0 END`
}
