import type { Days, TimeUnit } from '../query/time-range.ts'
import { datePartsOf, dayNumber, dayOf, dayOfDate } from './day-number.ts'

const months = { month: 1, quarter: 3, year: 12 }

/**
 * The whole calendar unit that holds a day, or the one `shift` units later (before, where it is negative). Weeks begin on Monday (ISO 8601).
 *
 * @returns both days included
 */
export function calendarUnit(day: string, unit: TimeUnit, shift = 0): Days {
  if (unit === 'day') {
    const shifted = dayOf(dayNumber(day) + shift)
    return { from: shifted, to: shifted }
  }
  if (unit === 'week') {
    // Day 0 was a Thursday, so that Mondays are those whose number plus 3 is a multiple of 7.
    const monday = Math.floor((dayNumber(day) + 3) / 7) * 7 - 3 + shift * 7
    return { from: dayOf(monday), to: dayOf(monday + 6) }
  }
  const { year, month } = datePartsOf(day)
  const length = months[unit]
  const first = Math.floor((month - 1) / length) * length + 1 + shift * length
  return { from: dayOfDate(year, first, 1), to: dayOfDate(year, first + length, 0) }
}

/** The days of an ISO 8601 week: week 1 holds 4 January. */
export const isoWeek = (year: number, week: number): Days => calendarUnit(dayOfDate(year, 1, 4), 'week', week - 1)

/** ISO 8601 year and week of a day: those of its Thursday. */
export function isoWeekOf(day: string): { year: number; week: number } {
  const thursday = dayNumber(calendarUnit(day, 'week').from) + 3
  const { year } = datePartsOf(dayOf(thursday))
  return { year, week: Math.floor((thursday - dayNumber(dayOfDate(year, 1, 1))) / 7) + 1 }
}
