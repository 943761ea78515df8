import type { Engine } from '../../engine/engine.ts'
import { name, text } from '../../engine/sql.ts'
import { safeCellSql } from '../csv.ts'
import type { FileEntry } from '../file-entry.ts'
import type { Snapshot } from '../snapshot.ts'
import type { RawSet } from './raw-rows.ts'
import { rejectedPlaces, rejectRows } from './rejects.ts'

/** What rejected rows are looked up in. */
export interface RejectSource {
  raw: RawSet
  files: readonly FileEntry[]
  /** SQL of place and reason of each. */
  places: string
}

/** The rejected rows of a snapshot's orders or customers. */
export function rejectsOf(snapshot: Snapshot, folder: string): RejectSource {
  const { files, stored, reading } = snapshot
  const raw = { folder, files, stored, headers: reading.headers }
  return { raw, files, places: rejectedPlaces(snapshot, folder) }
}

/**
 * Writes every rejected row with file, row and reason to a CSV file: what a marketer opens to see what was left out. Texts
 * are as they came in, stored numbers and times spelled as their column usually is. The engine writes it, since there can be
 * millions. The byte order mark, without which spreadsheets misread Chinese, goes in front of the first column's name.
 */
export async function writeRejectsCsv(
  engine: Engine,
  { raw, files, places }: RejectSource,
  target: string,
): Promise<void> {
  const rows = rejectRows(raw, files, places)
  const columns = raw.headers.map((header, index) => `${safeCellSql(`r${index}`)} AS ${name(header)}`)
  const own = [`shoal_file AS ${name('\uFEFFshoal_file')}`, 'shoal_row', 'shoal_reason']
  await engine.run(
    `COPY (SELECT ${[...own, ...columns].join(', ')} FROM (${rows}) ORDER BY shoal_file, shoal_row) TO ${text(target)} (FORMAT csv, HEADER)`,
  )
}
