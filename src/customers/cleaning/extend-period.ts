import type { Engine } from '../../engine/engine.ts'
import type { Reading, Snapshot } from '../snapshot.ts'
import type { Totals } from './customer-totals.ts'
import { countMonths, datesStandApart, type MonthCount, plausiblePeriod } from './plausible-period.ts'
import type { OrderLines } from './typed-rows.ts'

/**
 * The period of plausible dates once lines are added: what came before is one stretch of months, to which the added lines
 * are held.
 * @param added first and last orders of the customers in the added lines @returns undefined where every date is plausible
 */
export async function extendPeriod(
  engine: Engine,
  lines: OrderLines,
  { window, quality, reading }: Snapshot,
  added: Pick<Totals, 'firsts' | 'lasts'>,
): Promise<Reading['period']> {
  if (window === undefined) return undefined
  const before = [window.from, ...monthsOf(window, 0).map(({ month }) => month), window.to].map(Date.parse)
  const apart = datesStandApart(Float64Array.from([...before, ...added.firsts]), added.lasts)
  if (!apart && reading.period === undefined) return undefined
  const months = [...monthsOf(window, quality.rowsUsed), ...(await countMonths(engine, lines))]
  const found = plausiblePeriod(merged(months))
  if (found !== undefined || reading.period === undefined) return found
  // What was out of the way until now is part of one stretch.
  const all = merged(months)
  const end = new Date(all.at(-1)?.month ?? window.to)
  const to = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1)).toISOString().slice(0, 10)
  const [from = reading.period.from] = [all[0]?.month ?? window.from, reading.period.from].sort()
  const [, latest = to] = [to, reading.period.to].sort()
  return { from, to: latest }
}

/** Every month of a window; its lines are counted in the first. */
function monthsOf({ from, to }: { from: string; to: string }, lines: number): MonthCount[] {
  const months: MonthCount[] = []
  for (
    let at = new Date(`${from.slice(0, 7)}-01`);
    at.toISOString().slice(0, 10) <= to;
    at.setUTCMonth(at.getUTCMonth() + 1)
  )
    months.push({ month: at.toISOString().slice(0, 10), lines: months.length === 0 ? lines : 0 })
  return months
}

function merged(months: readonly MonthCount[]): MonthCount[] {
  const counts = new Map<string, number>()
  for (const { month, lines } of months) counts.set(month, (counts.get(month) ?? 0) + lines)
  return [...counts].map(([month, lines]) => ({ month, lines })).sort((a, b) => (a.month < b.month ? -1 : 1))
}
