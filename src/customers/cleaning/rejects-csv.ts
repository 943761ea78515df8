import type { Engine } from '../../engine/engine.ts'
import { csvFile } from '../csv.ts'
import type { Snapshot } from '../snapshot.ts'
import { rejectRows } from './rejects.ts'

/** Every rejected row as it came in, with file, row and reason: what a marketer opens to see what was left out. */
export async function rejectsCsv(engine: Engine, { files, reading }: Snapshot, folder: string): Promise<string> {
  const raw = { folder, files, headers: reading.headers }
  const sql = rejectRows(
    raw,
    files.map(({ name }) => name),
    files.map(({ bad }) => bad),
  )
  const columns = await engine.columns(sql)
  const names = ['shoal_file', 'shoal_row', 'shoal_reason', ...reading.headers]
  const texts = names.map((name) => columns.texts(name))
  function* rows(): Generator<string[]> {
    for (let i = 0; i < columns.length; i++) yield texts.map((column) => column[i] ?? '')
  }
  return csvFile(['file', 'row', 'reason', ...reading.headers], rows())
}
