import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import type { Companion } from './companion.ts'

/** How many customers all parts have, and the days of the first and the last row. */
export async function sizeOf(
  engine: Engine,
  totals: readonly string[],
  rows: string,
  before: Companion | undefined,
): Promise<{ customers: number; window: Companion['window'] }> {
  const [count] = await engine.rows(
    `SELECT count(DISTINCT customer) AS customers FROM read_parquet([${totals.map(filePath).join(', ')}])`,
  )
  const [days] = await engine.rows(
    `SELECT strftime(min(time), '%Y-%m-%d') AS first, strftime(max(time), '%Y-%m-%d') AS last FROM ${rows}`,
  )
  const all = [before?.window?.from, before?.window?.to, days?.['first'], days?.['last']]
    .filter((day): day is string => typeof day === 'string')
    .sort()
  const [from] = all
  const to = all.at(-1)
  const window = from === undefined || to === undefined ? undefined : { from, to }
  return { customers: Number(count?.['customers'] ?? 0), window }
}
