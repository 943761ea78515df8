import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import { inParts, type Snapshot } from '../snapshot.ts'
import { writeWhole } from './order-totals.ts'
import { hasReplaced, linesFiles, linesOf } from './prepare-lines.ts'

/** Name of the file that knows the orders in which something was bought, by their keys. */
export const ordersFile = 'orders.parquet'

/**
 * SQL of an order's key. MD5 and not the engine's own hash, which another version may compute in another way; among a hundred million
 * orders the chance that two have the same key is below one in three thousand.
 */
const key = 'md5_number_lower(concat_ws(chr(10), customer, order_id))'

/** SQL of lines' orders, each once: customer and key. @param lines SQL or table of lines that count */
export const ordersIn = (lines: string): string =>
  `SELECT customer, ${key} AS key FROM (SELECT DISTINCT customer, order_id FROM ${lines} WHERE amount + refund > 0)`

/**
 * SQL of the keys of orders in a snapshot and those before it, among them those of some new lines. Where lines were replaced an order may
 * be gone, so that the lines themselves must tell.
 */
export function knownOrders(snapshot: Pick<Snapshot, 'earlier'>, folder: string, newLines: string): string {
  if (hasReplaced(snapshot, folder))
    return `(SELECT key FROM (${ordersIn(`(${linesOf(snapshot, folder)}) SEMI JOIN (SELECT customer, order_id FROM ${newLines}) USING (customer, order_id)`)}))`
  const files = inParts(snapshot, ordersFile).map((file) => filePath(join(folder, file)))
  return `read_parquet([${files.join(', ')}])`
}

/** Writes the keys of the orders in a part's own lines, unless they are there: an import that is never added to needs none. */
export async function writeOrders(engine: Engine, folder: string): Promise<void> {
  const path = join(folder, ordersFile)
  if (existsSync(path)) return
  const own = `read_parquet(${linesFiles({}, folder)})`
  await writeWhole(engine, `SELECT key FROM (${ordersIn(own)})`, path)
}
