import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Snapshot } from '../snapshot.ts'
import { findDuplicates, repetitions } from './duplicates.ts'
import { judgedLines } from './order-lines.ts'
import { linesOf, replacedFile } from './prepare-lines.ts'
import type { RawSet } from './raw-rows.ts'
import { placesOf } from './rejects.ts'
import type { OrderLines } from './typed-rows.ts'

/** Name of the table with the earlier lines of orders that came again in another form. */
export const replacedLines = 'replaced_lines'

/** What was replaced, and where a few of these lines stand. */
export interface Replaced {
  lines: number
  refunds: number
  refunded: number
  places: number[]
}

const edited = 'edited_orders'

/**
 * Finds the orders that came again with other lines than before (edited, cancelled, paid back), and takes their earlier lines for
 * replaced: the later delivery counts, all of it. An order that came again as it was is a repetition. Makes `repetitions` as findDuplicates
 * does, the table `replaced_lines`, and the file of their places, which the lines of this snapshot go without.
 * Rows without an order number replace nothing.
 * @param earlier the rows that were read before
 * @param by what an order is known by: its number, or where several customers may have the same number, that and the customer
 */
export async function findEditedOrders(
  engine: Engine,
  lines: OrderLines,
  earlier: RawSet,
  before: Snapshot,
  beforeFolder: string,
  by: 'order_id' | 'customer, order_id',
): Promise<Replaced> {
  const { folder } = lines.raw
  await findDuplicates(engine, lines, earlier)
  const again = `SELECT ${by}, count(*) FILTER (counts) AS lines, count(repeated) FILTER (counts) AS repeated
    FROM (${judgedLines(lines)}) LEFT JOIN (SELECT place, true AS repeated FROM ${repetitions}) USING (place) WHERE numbered GROUP BY ALL`
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${edited} AS
    WITH again AS (${again}),
      earlier AS (SELECT ${by}, count(*) AS lines FROM (${linesOf(before, beforeFolder)}) SEMI JOIN again USING (${by}) GROUP BY ALL)
    -- A line that repeats one of which nothing is left was replaced itself since.
    SELECT ${by} FROM again LEFT JOIN earlier USING (${by})
    WHERE (earlier.lines IS NOT NULL AND again.repeated < again.lines) OR again.repeated <> coalesce(earlier.lines, 0);
    CREATE OR REPLACE TEMP TABLE ${replacedLines} AS SELECT * FROM (${linesOf(before, beforeFolder)}) SEMI JOIN ${edited} USING (${by})`)
  const [row] = await engine.rows(
    `SELECT (SELECT count(*) FROM ${edited}) AS orders, count(*) AS lines, count(*) FILTER (refund > 0) AS refunds, coalesce(sum(refund), 0)::DOUBLE AS refunded, min(place, 3) AS places FROM ${replacedLines}`,
  )
  const found = Number(row?.['lines'] ?? 0)
  if (Number(row?.['orders'] ?? 0) === 0) return { lines: 0, refunds: 0, refunded: 0, places: [] }
  if (found > 0)
    await engine.run(copyTo(`SELECT place FROM ${replacedLines} ORDER BY place`, join(folder, replacedFile)))
  // Lines of an edited order are repetitions only of lines beside them.
  await engine.run(`CREATE OR REPLACE TEMP TABLE all_repetitions AS FROM ${repetitions}`)
  await findDuplicates(engine, lines)
  await engine.run(`INSERT INTO ${repetitions} SELECT * FROM all_repetitions ANTI JOIN ${repetitions} USING (place)
    ANTI JOIN (SELECT place FROM (${judgedLines(lines)}) SEMI JOIN ${edited} USING (${by}) WHERE numbered) USING (place)`)
  return {
    lines: found,
    refunds: Number(row?.['refunds'] ?? 0),
    refunded: Number(row?.['refunded'] ?? 0),
    places: placesOf(row?.['places']),
  }
}
