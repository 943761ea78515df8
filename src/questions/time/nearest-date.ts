import type { TimeRange } from '../query/time-range.ts'
import { datePartsOf, dayNumber, dayOf, dayOfDate } from './day-number.ts'
import { lastDayOf, type TimeContext } from './resolve-time.ts'

/** A year as it was said; undefined: not at all. */
export type SaidYear = number | undefined

/** The year of a date without one: the latest such date that has begun by the last day of the data. */
function latestYear(context: TimeContext, month: number, day = 1): number {
  const last = lastDayOf(context)
  const { year } = datePartsOf(last)
  return dayOfDate(year, month, day) <= last ? year : year - 1
}

/** A month, of the latest year where none was said. */
export const monthRange = (context: TimeContext, month: number, year: SaidYear): TimeRange => ({
  kind: 'calendar',
  year: year ?? latestYear(context, month),
  part: { unit: 'month', value: month },
})

/** A quarter, of the latest year where none was said. */
export const quarterRange = (context: TimeContext, quarter: number, year: SaidYear): TimeRange => ({
  kind: 'calendar',
  year: year ?? latestYear(context, quarter * 3 - 2),
  part: { unit: 'quarter', value: quarter },
})

/** January to June or July to December. */
export function halfRange(context: TimeContext, half: number, year: SaidYear): TimeRange {
  const month = half * 6 - 5
  const said = year ?? latestYear(context, month)
  return { kind: 'between', from: dayOfDate(said, month, 1), to: dayOfDate(said, month + 6, 0) }
}

/** Days of a month, both included; undefined where the calendar has no such day. */
export function datesRange(
  context: TimeContext,
  month: number,
  first: number,
  last: number,
  year: SaidYear,
): TimeRange | undefined {
  const said = year ?? latestYear(context, month, first)
  const from = dayOfDate(said, month, first)
  const to = dayOfDate(said, month, last)
  if (first < 1 || first > last || datePartsOf(to).month !== month) return undefined
  return { kind: 'between', from, to }
}

/** A day of the year with a name; Black Friday is the day after the fourth Thursday of November. */
export function feastRange(context: TimeContext, feast: string, year: SaidYear): TimeRange | undefined {
  if (feast !== 'friday-after-thanksgiving') {
    const [month, day] = feast.split('-').map(Number)
    return datesRange(context, month, day, day, year)
  }
  const blackFriday = (of: number): string => {
    const first = dayNumber(dayOfDate(of, 11, 1))
    return dayOf(first + ((7 - (first % 7)) % 7) + 22)
  }
  const last = lastDayOf(context)
  const latest = datePartsOf(last).year
  const day = blackFriday(year ?? (blackFriday(latest) <= last ? latest : latest - 1))
  return { kind: 'between', from: day, to: day }
}
