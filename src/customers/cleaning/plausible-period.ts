import type { Engine } from '../../engine/engine.ts'
import { judgedLines } from './order-lines.ts'
import type { OrderLines } from './typed-rows.ts'

const day = 86_400_000
const year = 366 * day
/** At most this share of the lines may lie apart for their dates to count as mistyped. */
const mistyped = 0.001

/** Lines of one month. */
export interface MonthCount {
  month: string
  lines: number
}

/**
 * Whether dates need a second look: the first and last orders leave a gap of over a year. Where no customer's first or last
 * order stands apart, no line does, but for a few returns.
 */
export function datesStandApart(firsts: Float64Array, lasts: Float64Array): boolean {
  const all = new Float64Array(firsts.length + lasts.length)
  all.set(firsts)
  all.set(lasts, firsts.length)
  all.sort()
  return all.some((value, i) => i > 0 && value - (all[i - 1] ?? 0) > year)
}

/** Counts the lines that may count by month. */
export async function countMonths(engine: Engine, lines: OrderLines): Promise<MonthCount[]> {
  const rows = await engine.rows(
    `SELECT strftime(date_trunc('month', time), '%Y-%m-%d') AS month, count(*) AS lines FROM (${judgedLines(lines)}) WHERE counts GROUP BY ALL ORDER BY ALL`,
  )
  return rows.map(({ month, lines: count }) => ({ month: String(month), lines: Number(count) }))
}

/**
 * Finds dates that cannot be, as a mistyped year makes: a few lines more than a year apart from all others. Needs no clock. A quiet year between two busy ones is no mistake, nor is one customer who came years earlier and
 * stayed.
 * @param months in rising order @returns the period of plausible dates (`to` is exclusive), undefined where all are
 */
export function plausiblePeriod(months: readonly MonthCount[]): { from: string; to: string } | undefined {
  const runs: { from: number; to: number; lines: number }[] = []
  for (const { month, lines } of months) {
    const at = Date.parse(month)
    const last = runs.at(-1)
    if (last !== undefined && at - last.to <= year) {
      last.to = at
      last.lines += lines
    } else runs.push({ from: at, to: at, lines })
  }
  const total = months.reduce((sum, { lines }) => sum + lines, 0)
  const few = Math.max(1, Math.floor(total * mistyped))
  const kept = runs.filter(({ lines }) => lines > few)
  const first = kept[0]
  const last = kept.at(-1)
  if (first === undefined || last === undefined || kept.length === runs.length) return undefined
  const end = new Date(last.to)
  const to = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1)
  return { from: iso(first.from), to: iso(to) }
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)
