import type { TimeRange, TimeUnit } from '../query/time-range.ts'
import { calendarUnit, isoWeekOf } from './calendar-unit.ts'
import { datePartsOf } from './day-number.ts'
import { lastDayOf, type TimeContext } from './resolve-time.ts'

/** The calendar unit that lies so many units before the one that holds the last day of the data: "two months ago". */
export function unitsAgo(context: TimeContext, count: number, unit: TimeUnit): TimeRange {
  const { from, to } = calendarUnit(unit === 'day' ? context.asOf : lastDayOf(context), unit, -count)
  const { year, month } = datePartsOf(from)
  if (unit === 'day') return { kind: 'between', from, to }
  if (unit === 'year') return { kind: 'calendar', year }
  if (unit === 'month') return { kind: 'calendar', year, part: { unit, value: month } }
  if (unit === 'quarter') return { kind: 'calendar', year, part: { unit, value: Math.ceil(month / 3) } }
  const week = isoWeekOf(from)
  return { kind: 'calendar', year: week.year, part: { unit, value: week.week } }
}

/** The calendar week that holds the first day of a span. */
export function weekOf(range: TimeRange | undefined): TimeRange | undefined {
  if (range?.kind !== 'between') return undefined
  const { year, week } = isoWeekOf(range.from)
  return { kind: 'calendar', year, part: { unit: 'week', value: week } }
}
