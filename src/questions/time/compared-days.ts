import type { Days, TimeRange } from '../query/time-range.ts'
import type { Comparison } from '../query/typed-query.ts'
import { datePartsOf, dayNumber, dayOf, dayOfDate } from './day-number.ts'
import { resolveTime, type TimeContext } from './resolve-time.ts'

/** Whether the days are whole months, and how many. */
function wholeMonths({ from, to }: Days): number | undefined {
  const first = datePartsOf(from)
  const next = datePartsOf(dayOf(dayNumber(to) + 1))
  if (first.day !== 1 || next.day !== 1) return undefined
  const count = (next.year - first.year) * 12 + next.month - first.month
  return count > 0 ? count : undefined
}

/** The days so many months earlier, of whole months whole months; 29 February becomes 28 February. */
function monthsEarlier(days: Days, shift: number): Days {
  const from = datePartsOf(days.from)
  const to = datePartsOf(days.to)
  if (wholeMonths(days) !== undefined) {
    return { from: dayOfDate(from.year, from.month - shift, 1), to: dayOfDate(to.year, to.month + 1 - shift, 0) }
  }
  const earlier = (part: typeof from): string => {
    const end = dayOfDate(part.year, part.month + 1 - shift, 0)
    const day = dayOfDate(part.year, part.month - shift, part.day)
    return [day, end].sort()[0]
  }
  return { from: earlier(from), to: earlier(to) }
}

/**
 * The days that a figure is held against. The previous period of whole calendar months is as many whole months just before, of other days as many days just before.
 *
 * @param time the days asked for; absent: all days of the data, which have no days before them
 * @returns undefined where the comparison is not to other days, or there is nothing to count back from
 */
export function comparedDays(
  time: TimeRange | undefined,
  compare: Comparison | undefined,
  context: TimeContext,
): Days | undefined {
  if (compare === undefined || compare.to === 'all') return undefined
  if (compare.to === 'period') return resolveTime(compare.time, context)
  if (time === undefined) return undefined
  const days = resolveTime(time, context)
  if (compare.to === 'year-before') return monthsEarlier(days, 12)
  const months = wholeMonths(days)
  if (months !== undefined) return monthsEarlier(days, months)
  const from = dayNumber(days.from)
  return { from: dayOf(from - (dayNumber(days.to) - from + 1)), to: dayOf(from - 1) }
}
