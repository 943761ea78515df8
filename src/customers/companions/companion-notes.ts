import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import type { Netted } from '../cleaning/quality-report.ts'
import { placesOf } from '../cleaning/rejects.ts'
import type { CompanionKind } from './companion.ts'

/**
 * Rows that count and are worth a word: of customers who have no order, and with a duration that cannot be read. Needs writeCompanionRows.
 * @param all path of a file with the rows as companionRows has them @param known SQL of the customers who have one
 */
export async function companionNotes(
  engine: Engine,
  kind: CompanionKind,
  all: string,
  known: string,
): Promise<Netted[]> {
  const from = `read_parquet(${filePath(all)}) WHERE reason IS NULL`
  const counted = async (reason: string, query: string): Promise<Netted[]> => {
    const [row] = await engine.rows(`SELECT count(*) AS rows, min(place, 3) AS places FROM (${query})`)
    const found = Number(row?.['rows'] ?? 0)
    return found === 0 ? [] : [{ reason, rows: found, places: placesOf(row?.['places']) }]
  }
  const counting = `(SELECT place, customer FROM ${from}) ANTI JOIN companion_rejects USING (place)`
  return [
    ...(await counted('unknown-customer', `SELECT place FROM ${counting} ANTI JOIN (${known}) USING (customer)`)),
    ...(kind === 'events'
      ? await counted('bad-duration', `SELECT place FROM ${from} AND duration_text IS NOT NULL AND seconds IS NULL`)
      : []),
  ]
}
