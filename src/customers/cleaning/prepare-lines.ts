import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import { inParts, type Snapshot } from '../snapshot.ts'
import { rowsOf } from './complete-orders.ts'
import { findDuplicates } from './duplicates.ts'
import { usedLines } from './order-lines.ts'
import { writeWhole } from './order-totals.ts'
import { matchReturns, type ReturnsSummary } from './returns.ts'
import type { OrderLines } from './typed-rows.ts'

/** Name of the file with the lines that count, made when they are first needed. */
export const linesFile = 'lines.parquet'

/** Name of the file with the places of earlier lines that no longer count, since their order came again in another form. */
export const replacedFile = 'replaced.parquet'

/** Name of the file with the places of rows whose order stands in another form in a later file that was read with theirs. */
export const supersededFile = 'superseded.parquet'

/** The paths of the files of these names that parts of a snapshot have. */
const there = (snapshot: Pick<Snapshot, 'earlier'>, folder: string, names: readonly string[]): string[] =>
  names
    .flatMap((name) => inParts(snapshot, name))
    .map((file) => join(folder, file))
    .filter((path) => existsSync(path))

const replacedFiles = (snapshot: Pick<Snapshot, 'earlier'>, folder: string): string[] =>
  there(snapshot, folder, [replacedFile])

/** Paths of the files with the places of rows that no longer count, since their order came again in another form. */
export const replacedRows = (snapshot: Pick<Snapshot, 'earlier'>, folder: string): string[] =>
  there(snapshot, folder, [replacedFile, supersededFile])

/** Whether lines of a snapshot were replaced since. */
export const hasReplaced = (snapshot: Pick<Snapshot, 'earlier'>, folder: string): boolean =>
  replacedFiles(snapshot, folder).length > 0

/** SQL of the lines that count of a snapshot and those before it. */
export function linesOf(snapshot: Pick<Snapshot, 'earlier'>, folder: string): string {
  const lines = `SELECT * FROM read_parquet(${linesFiles(snapshot, folder)})`
  const replaced = replacedFiles(snapshot, folder)
  return replaced.length === 0
    ? lines
    : `${lines} ANTI JOIN (SELECT place FROM read_parquet([${replaced.map(filePath).join(', ')}])) USING (place)`
}

/** SQL of the file names of the lines of a snapshot. */
export const linesFiles = (snapshot: Pick<Snapshot, 'earlier'>, folder: string): string =>
  `[${inParts(snapshot, linesFile)
    .map((file) => filePath(join(folder, file)))
    .join(', ')}]`

/**
 * Makes the view `used_lines` and the table `returned_units` of a snapshot of orders. The lines lie in a file of their
 * own beside the raw ones: each later question reads only the columns that it needs, and none is asked in memory.
 */
export async function prepareLines(engine: Engine, snapshot: Snapshot, folder: string): Promise<void> {
  const [there] = await engine.rows(
    `SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name = 'returned_units'`,
  )
  if (Number(there?.['tables']) > 0) return
  await writeLinesOf(engine, snapshot, folder)
  await openLines(engine, snapshot, folder)
}

/** Lets go of the lines of a snapshot, so that those of another can be asked. */
export const forgetLines = (engine: Engine): Promise<void> => engine.run('DROP TABLE IF EXISTS returned_units')

/** Writes the lines of a snapshot where they are not there yet. What adds to a snapshot writes its own when it is made. */
export async function writeLinesOf(engine: Engine, snapshot: Snapshot, folder: string): Promise<void> {
  if (existsSync(join(folder, linesFile))) return
  const { reading, rules } = snapshot
  const lines = { raw: rowsOf(snapshot, folder), reading, rules }
  await findDuplicates(engine, lines)
  await writeLines(engine, lines)
}

/** Writes the lines that count, under a temporary name until they are whole. Needs findDuplicates. */
export async function writeLines(engine: Engine, lines: OrderLines): Promise<void> {
  await writeWhole(engine, usedLines(lines), join(lines.raw.folder, linesFile))
}

/** Makes the view and the table from the files of lines. */
export async function openLines(
  engine: Engine,
  snapshot: Pick<Snapshot, 'earlier'>,
  folder: string,
): Promise<ReturnsSummary> {
  await engine.run(`CREATE OR REPLACE TEMP VIEW used_lines AS ${linesOf(snapshot, folder)}`)
  return matchReturns(engine, 'used_lines')
}
