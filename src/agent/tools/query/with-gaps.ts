import { timeEntry } from '../../../questions/catalogue/value-entries.ts'
import type { ResultRow } from '../../../questions/query/query-result.ts'
import { isoWeekOf } from '../../../questions/time/calendar-unit.ts'
import { dayNumber, dayOf } from '../../../questions/time/day-number.ts'
import { daysOf } from './spans-of.ts'

/** Steps that a drawing still shows. */
const mostSteps = 400

/**
 * Rows over time with one without figures at each span that is missing between them, so that a drawing has a gap there.
 *
 * @param rows in the order of time
 */
export function withGaps(rows: readonly ResultRow[], dimension: string): ResultRow[] {
  const found = new Map(rows.map((row) => [row.keys[0]?.value ?? '', row]))
  const [first = '', last = ''] = [rows[0]?.keys[0]?.value, rows.at(-1)?.keys[0]?.value].map((key) => key ?? '')
  const filled: ResultRow[] = []
  for (let key = first; key <= last && filled.length < mostSteps; ) {
    filled.push(found.get(key) ?? { keys: [timeEntry(dimension, key)], cells: [], customers: null })
    const days = daysOf(key)
    if (days === undefined) break
    key = keyOf(dimension, dayOf(dayNumber(days.to) + 1))
  }
  const isComplete = filled.filter(({ cells }) => cells.length > 0).length === rows.length
  return isComplete ? filled : [...rows]
}

/** A day's span as results write it: 2011, 2011-Q4, 2011-12, 2011-W49, 2011-12-09. */
function keyOf(dimension: string, day: string): string {
  const month = day.slice(0, 7)
  switch (dimension) {
    case 'year':
      return day.slice(0, 4)
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    case 'month':
      return month
    case 'week': {
      const { year, week } = isoWeekOf(day)
      return `${year}-W${String(week).padStart(2, '0')}`
    }
    default:
      return day
  }
}
