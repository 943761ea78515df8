import { daysLater } from '../../customers/calendar.ts'
import type { OrderSpan } from './order-span.ts'
import type { ResultWindow } from './result-window.ts'

/** From when and before when something counts: YYYY-MM-DD HH:MM, of the shop. */
export interface CountedTimes {
  from: string
  until: string
}

/**
 * When orders count for a campaign, and as many days before, where what is known reaches back as far: some days of it are no covariate of as many.
 * Where days alone are known, the day on which the arms were fixed counts as a whole.
 */
export function countedTimes(
  { day, days, from, until }: ResultWindow,
  { first, isTimed }: OrderSpan,
): { since: CountedTimes; before: CountedTimes | undefined } {
  const at = (moment: string): string => (isTimed ? moment : `${moment.slice(0, 10)} 00:00`)
  const start = daysLater(day, -days)
  return {
    since: { from: at(from), until: at(until) },
    before: first <= start ? { from: at(`${start}${from.slice(10)}`), until: at(from) } : undefined,
  }
}
