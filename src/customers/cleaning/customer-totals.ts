import type { Engine } from '../../engine/engine.ts'
import { daysLater } from '../calendar.ts'

/** First and last orders of all customers in milliseconds, and how many customers gave back as much as they bought. */
export interface Totals {
  firsts: Float64Array
  lasts: Float64Array
  atOrBelowZero: number
}

/** Reads what totals per customer come to. @param totals SQL or table of them */
export async function readTotals(engine: Engine, totals: string): Promise<Totals> {
  const columns = await engine.columns(
    `SELECT epoch_ms(first_time)::DOUBLE AS first, epoch_ms(last_time)::DOUBLE AS last, revenue::DOUBLE AS revenue FROM ${totals}`,
  )
  const atOrBelowZero = columns.numbers('revenue').filter((revenue) => revenue <= 0).length
  return { firsts: columns.numbers('first'), lasts: columns.numbers('last'), atOrBelowZero }
}

/** The days of the first and the last order, and the day from which recency counts unless one is set: the one after. */
export function windowOf({ firsts, lasts }: Totals): { window: { from: string; to: string }; asOf: string } {
  const first = firsts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const last = lasts.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return { window: { from: day(first), to: day(last) }, asOf: dayAfter(day(last)) }
}

/** The day after a day, both YYYY-MM-DD: from which recency counts unless a date is set. */
export const dayAfter = (last: string): string => daysLater(last, 1)

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)
