import { join } from 'node:path'
import type { Engine } from '../engine/engine.ts'
import { filePath, name } from '../engine/sql.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Snapshot } from './snapshot.ts'
import type { OpenTable } from './sources/open-tables.ts'
import { rawName, rowsAbove } from './sources/raw-file.ts'
import { type ReadTarget, readFiles, type StoredFile } from './sources/read-files.ts'
import { storedSql } from './sources/stored-columns.ts'

/** The first value that is no number or time where the column has held nothing else so far. */
export async function contradiction(
  engine: Engine,
  { files, heads }: OpenTable,
  target: ReadTarget,
  { stored }: Snapshot,
): Promise<ShoalError> {
  for (const file of (await readFiles(engine, files, target, heads, {})) ?? []) {
    for (const [header, column] of Object.entries(stored)) {
      const value = name(rawName(header))
      const [row] = await engine.rows(
        `SELECT min(file_row_number) AS place FROM read_parquet(${filePath(join(target.folder, file.raw))}, file_row_number=true)
         WHERE ${value} IS NOT NULL AND TRY(${storedSql(value, column)}) IS NULL`,
      )
      const place = row?.['place']
      if (place !== null && place !== undefined)
        return new ShoalError('columns/contradicts', {
          file: file.file.name,
          row: rowOf(file, Number(place)),
          column: header,
          dates: column.kind === 'time',
        })
    }
  }
  throw new Error('a column that does not fit has a value that does not')
}

function rowOf(file: StoredFile, place: number): number {
  const row = place + 2 + rowsAbove(file)
  return file.badRows.reduce((at, bad) => (bad.row <= at ? at + 1 : at), row)
}
