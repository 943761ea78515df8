import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import type { Snapshot } from '../snapshot.ts'
import { rowsOf } from './complete-orders.ts'
import { findDuplicates } from './duplicates.ts'
import { usedLines } from './order-lines.ts'
import { copyTo } from './order-totals.ts'
import { matchReturns, type ReturnsSummary } from './returns.ts'
import type { OrderLines } from './typed-rows.ts'

/** Name of the file with the lines that count, made when they are first needed. */
const linesFile = 'lines.parquet'

/**
 * Makes the view `used_lines` and the table `returned_units` of a snapshot of orders. The lines lie in a file of their
 * own beside the raw ones: each later question reads only the columns that it needs, and none is asked in memory.
 */
export async function prepareLines(engine: Engine, snapshot: Snapshot, folder: string): Promise<void> {
  const { reading, rules } = snapshot
  const [there] = await engine.rows(
    `SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name = 'returned_units'`,
  )
  if (Number(there?.['tables']) > 0) return
  const lines = { raw: rowsOf(snapshot, folder), reading, rules }
  if (!existsSync(join(folder, linesFile))) await findDuplicates(engine, lines)
  await openLines(engine, lines)
}

/** Makes the view and the table; the file of lines first where it is not there, which needs findDuplicates. */
export async function openLines(engine: Engine, lines: OrderLines): Promise<ReturnsSummary> {
  const path = join(lines.raw.folder, linesFile)
  if (!existsSync(path)) {
    const temporary = `${path}.${process.pid}.tmp`
    await engine.run(copyTo(usedLines(lines), temporary))
    renameSync(temporary, path)
  }
  await engine.run(`CREATE OR REPLACE TEMP VIEW used_lines AS SELECT * FROM read_parquet(${filePath(path)})`)
  return matchReturns(engine, 'used_lines')
}
