import type { Engine } from '../../engine/engine.ts'
import type { Snapshot } from '../snapshot.ts'
import { findDuplicates } from './duplicates.ts'
import { usedLines } from './order-lines.ts'
import { matchReturns } from './returns.ts'
import type { OrderLines } from './typed-rows.ts'

/** Makes the tables `used_lines` and `returned_units` of a snapshot of orders, if they are not there yet. */
export async function prepareLines(engine: Engine, { files, reading, rules }: Snapshot, folder: string): Promise<void> {
  const [there] = await engine.rows(
    `SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name IN ('used_lines', 'returned_units')`,
  )
  if (Number(there?.['tables']) === 2) return
  const lines: OrderLines = { raw: { folder, files, headers: reading.headers }, reading, rules }
  await findDuplicates(engine, lines)
  await engine.run(`CREATE OR REPLACE TEMP TABLE used_lines AS ${usedLines(lines)}`)
  await matchReturns(engine, 'used_lines')
}
