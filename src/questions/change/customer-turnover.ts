import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import type { Asker } from '../desk.ts'
import type { Contributions } from '../privacy/contributions.ts'
import type { PrivacyGuard } from '../privacy/privacy-guard.ts'
import type { Change } from './change.ts'

/** Where orders can be asked, and what decides what may be told of them. */
export interface OrderDesk {
  /** In which prepareOrders made its tables. */
  engine: Engine
  /** Id of the snapshot that they are of. */
  snapshot: string
  guard: PrivacyGuard
}

const groups = ['gained', 'lost', 'kept'] as const

/**
 * What customers did to a change of revenue who had lines only in the later period, only in the earlier one, or in both. Undefined where one of these may not be told, by itself or beside what was
 * told before: then none is.
 */
export async function customerTurnover(
  { engine, snapshot, guard }: OrderDesk,
  { days, againstDays }: Pick<Change, 'days' | 'againstDays'>,
  asker: Asker,
): Promise<Change['turnover']> {
  const within = ({ from, to }: Change['days']): string => `day BETWEEN ${text(from)}::DATE AND ${text(to)}::DATE`
  const columns = await engine.columns(`
    WITH sums AS (
      SELECT c, sum(gross - returned) FILTER (${within(days)}) AS later, sum(gross - returned) FILTER (${within(againstDays)}) AS earlier
      FROM ask_orders WHERE ${within(days)} OR ${within(againstDays)} GROUP BY c)
    SELECT c, CASE WHEN earlier IS NULL THEN 0 WHEN later IS NULL THEN 1 ELSE 2 END AS who,
      (coalesce(later, 0) - coalesce(earlier, 0))::DOUBLE AS contribution
    FROM sums ORDER BY c`)
  const [customers, whos, adds] = [columns.numbers('c'), columns.numbers('who'), columns.numbers('contribution')]
  const placesOf = groups.map((_, group) => [...customers.keys()].filter((at) => whos[at] === group))
  const partOf = (places: readonly number[]): Contributions => ({
    rows: new Int32Array(places.length),
    customers: Uint32Array.from(places, (at) => customers[at] ?? 0),
    bases: [
      { family: 'people', adds: new Float64Array(places.length).fill(1) },
      { family: 'money', adds: Float64Array.from(places, (at) => adds[at] ?? 0) },
    ],
  })
  // As totals: they are told together, or none of them is.
  const held = guard.hold({ snapshot, rows: [], parts: [], totals: placesOf.map(partOf) }, asker)
  if (held.total !== undefined) return undefined
  const part = (group: number) => {
    const places = placesOf[group] ?? []
    return { customers: places.length, contribution: places.reduce((sum, at) => sum + (adds[at] ?? 0), 0) }
  }
  return { gained: part(0), lost: part(1), kept: part(2) }
}
