import { linesOf, writeLinesOf } from '../../customers/cleaning/prepare-lines.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Change } from './change.ts'

/** Where the lines of orders lie. */
export interface OrderData {
  engine: Engine
  snapshot: Snapshot
  folder: string
}

/**
 * What customers did to a change of revenue who had lines only in the later period, only in the earlier one, or in both. Undefined where one of these holds fewer customers than may be told
 * of, but some.
 */
export async function customerTurnover(
  { engine, snapshot, folder }: OrderData,
  { days, againstDays }: Pick<Change, 'days' | 'againstDays'>,
  minCustomers: number,
): Promise<Change['turnover']> {
  await writeLinesOf(engine, snapshot, folder)
  const within = ({ from, to }: Change['days']): string => `time::DATE BETWEEN DATE '${from}' AND DATE '${to}'`
  const rows = await engine.rows(`
    WITH sums AS (
      SELECT customer, sum(amount) FILTER (${within(days)}) AS later, sum(amount) FILTER (${within(againstDays)}) AS earlier
      FROM (${linesOf(snapshot, folder)}) WHERE ${within(days)} OR ${within(againstDays)} GROUP BY customer)
    SELECT CASE WHEN earlier IS NULL THEN 'gained' WHEN later IS NULL THEN 'lost' ELSE 'kept' END AS who,
      count(*)::DOUBLE AS customers, sum(coalesce(later, 0) - coalesce(earlier, 0))::DOUBLE AS contribution
    FROM sums GROUP BY who`)
  const part = (who: string) => {
    const row = rows.find((each) => each['who'] === who)
    return { customers: Number(row?.['customers'] ?? 0), contribution: Number(row?.['contribution'] ?? 0) }
  }
  const turnover = { gained: part('gained'), lost: part('lost'), kept: part('kept') }
  const isTold = Object.values(turnover).every(({ customers }) => customers === 0 || customers >= minCustomers)
  return isTold ? turnover : undefined
}
