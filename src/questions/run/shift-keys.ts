import type { Days } from '../query/time-range.ts'
import { isoWeekOf } from '../time/calendar-unit.ts'
import { datePartsOf, dayNumber, dayOf, dayOfDate } from '../time/day-number.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

/**
 * The key of a span of time in one period that takes the place of one in another: the third month of both, say. Undefined for a dimension that is
 * no span of time.
 * @param from the days that the key lies in, @param to the days that it is moved to
 */
export function shiftKey(dimension: string, key: string, from: Days, to: Days): string | undefined {
  const [a, b] = [datePartsOf(from.from), datePartsOf(to.from)]
  const months = (b.year - a.year) * 12 + b.month - a.month
  const [first = 0, second = 0] = key.split('-').map((part) => Number(part.replace(/\D/g, '')))
  switch (dimension) {
    case 'year':
      return String(first + b.year - a.year)
    case 'quarter': {
      const moved = first * 4 + second - 1 + Math.round(months / 3)
      return `${Math.floor(moved / 4)}-Q${(moved % 4) + 1}`
    }
    case 'month': {
      const moved = first * 12 + second - 1 + months
      return `${Math.floor(moved / 12)}-${pad((moved % 12) + 1)}`
    }
    case 'week': {
      const monday = dayNumber(dayOfDate(first, 1, 4)) + (second - 1) * 7
      const weeks = Math.round((dayNumber(to.from) - dayNumber(from.from)) / 7)
      const { year, week } = isoWeekOf(dayOf(monday + weeks * 7))
      return `${year}-W${pad(week)}`
    }
    case 'day':
      return dayOf(dayNumber(key) + dayNumber(to.from) - dayNumber(from.from))
    default:
      return undefined
  }
}
