import type { Days, TimeRange } from '../query/time-range.ts'
import type { Comparison } from '../query/typed-query.ts'
import { calendarUnit } from '../time/calendar-unit.ts'
import { resolveTime, type TimeContext } from '../time/resolve-time.ts'

const isSame = (one: Days, other: Days): boolean => one.from === other.from && one.to === other.to

/** What days are held against in a question that goes on: "last month" after a month is the month before that one, and no days are held against themselves. */
export function comparedAfter(time: TimeRange | undefined, compare: Comparison, context: TimeContext): Comparison {
  if (time === undefined || compare.to !== 'period') return compare
  const days = resolveTime(time, context)
  const { time: other } = compare
  const isOneBefore = other.kind === 'last' && other.count === 1 && isSame(calendarUnit(days.from, other.unit), days)
  return isOneBefore || isSame(resolveTime(other, context), days) ? { to: 'previous' } : compare
}
