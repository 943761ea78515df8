import type { Engine } from '../../engine/engine.ts'
import { prepareLines } from '../cleaning/prepare-lines.ts'
import type { Snapshot } from '../snapshot.ts'

/** The customers that share a value. */
export interface Members {
  /** Undefined for those of whom the value is not known. */
  value: string | undefined
  /** Their rows in the list of all customers, ascending. */
  rows: Uint32Array
}

/**
 * Parts customers by a value each: the largest group first, equally large ones by their value. Each customer is in exactly one.
 * @param sql of customer and value
 */
export async function groupMembers(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  customers: readonly string[],
  sql: string,
): Promise<Members[]> {
  if (snapshot.reading.kind === 'orders') await prepareLines(engine, snapshot, folder)
  const columns = await engine.columns(sql)
  const values = columns.texts('value')
  const byCustomer = new Map(columns.texts('customer').map((customer, i) => [customer, values[i]]))
  return partByValue(customers.map((customer) => byCustomer.get(customer)))
}

/** The same from the value of each customer. */
export function partByValue(values: readonly (string | undefined)[]): Members[] {
  const rows = new Map<string | undefined, number[]>()
  for (const [row, value] of values.entries()) {
    const of = rows.get(value)
    if (of === undefined) rows.set(value, [row])
    else of.push(row)
  }
  return [...rows]
    .map(([value, of]) => ({ value, rows: Uint32Array.from(of) }))
    .sort((a, b) => b.rows.length - a.rows.length || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
}
