import type { Days, TimeRange } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { calendarUnit } from '../time/calendar-unit.ts'
import { comparedDays } from '../time/compared-days.ts'
import { datePartsOf, dayNumber } from '../time/day-number.ts'
import { resolveTime, type TimeContext } from '../time/resolve-time.ts'

const lengths: readonly { words: RegExp; from: number; to: number }[] = [
  { words: /\bday\b|[天日]/, from: 1, to: 1 },
  { words: /\bweek\b|周|星期|礼拜/, from: 7, to: 7 },
  { words: /\bmonth\b|月/, from: 28, to: 31 },
  { words: /\bquarter\b|季/, from: 90, to: 92 },
]

/** Calendar months by their name, other days by their dates. */
function asRange(days: Days): TimeRange {
  const month = calendarUnit(days.from, 'month')
  const { year, month: value } = datePartsOf(days.from)
  return month.from === days.from && month.to === days.to
    ? { kind: 'calendar', year, part: { unit: 'month', value } }
    : { kind: 'between', ...days }
}

/**
 * The days that "and the month before that?" asks for: those just before the days of the question before, or the same a year earlier.
 *
 * @param words as they were said: a month before a quarter fits nothing
 * @returns undefined where there are no days to count back from, or not of such a length
 */
export function stepBack(
  { time }: TypedQuery,
  to: 'previous' | 'year-before',
  words: string,
  context: TimeContext,
): TimeRange | undefined {
  if (time === undefined) return undefined
  const { from, to: last } = resolveTime(time, context)
  const length = dayNumber(last) - dayNumber(from) + 1
  const said = to === 'previous' ? lengths.find((one) => one.words.test(words)) : undefined
  if (said !== undefined && (length < said.from || length > said.to)) return undefined
  const days = comparedDays(time, { to }, context)
  return days && asRange(days)
}
