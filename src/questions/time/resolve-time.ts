import type { Days, TimeRange } from '../query/time-range.ts'
import { calendarUnit, isoWeek } from './calendar-unit.ts'
import { dayNumber, dayOf, dayOfDate } from './day-number.ts'

/** What spans of days count from: the as-of date, and the first and last day with orders, where there are any. */
export interface TimeContext {
  asOf: string
  days?: Days | undefined
}

/** The last day of the data: the day that "this month" runs up to. */
export const lastDayOf = (context: TimeContext): string => context.days?.to ?? dayOf(dayNumber(context.asOf) - 1)

/**
 * The absolute days of a span, by the one rule of `TimeRange`: the last N units are whole calendar units before the one that holds the last day of the data, the last N days those before the
 * as-of date, and this unit the running one up to the last day of the data.
 *
 * @returns both days included; they may lie outside the data
 */
export function resolveTime(range: TimeRange, context: TimeContext): Days {
  if (range.kind === 'between') return { from: range.from, to: range.to }
  if (range.kind === 'calendar') return calendarDays(range)
  const last = lastDayOf(context)
  if (range.kind === 'this') return { from: calendarUnit(last, range.unit).from, to: last }
  if (range.unit === 'day') {
    const asOf = dayNumber(context.asOf)
    return { from: dayOf(asOf - range.count), to: dayOf(asOf - 1) }
  }
  return { from: calendarUnit(last, range.unit, -range.count).from, to: calendarUnit(last, range.unit, -1).to }
}

function calendarDays({ year, part }: TimeRange & { kind: 'calendar' }): Days {
  if (part === undefined) return calendarUnit(dayOfDate(year, 1, 1), 'year')
  if (part.unit === 'week') return isoWeek(year, part.value)
  const month = part.unit === 'quarter' ? part.value * 3 - 2 : part.value
  return calendarUnit(dayOfDate(year, month, 1), part.unit)
}
