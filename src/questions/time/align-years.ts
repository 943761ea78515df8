import type { TimeRange } from '../query/time-range.ts'
import { resolveTime, type TimeContext } from './resolve-time.ts'

const namesYear = /(?:19|20)\d\d|year|年/

/** "September to November 2010": the first end takes the year of the second; "November 2010 to January": the second follows the first. */
export function alignYears(
  firstWords: string,
  first: TimeRange,
  second: TimeRange,
  secondWords: string,
  context: TimeContext,
): [TimeRange, TimeRange] {
  const shifted = (range: TimeRange, years: number): TimeRange => {
    if (range.kind === 'calendar') return { ...range, year: range.year + years }
    if (range.kind !== 'between') return range
    const move = (day: string): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
    return { kind: 'between', from: move(range.from), to: move(range.to) }
  }
  const yearOf = (range: TimeRange): number => Number(resolveTime(range, context).from.slice(0, 4))
  const firstSays = namesYear.test(firstWords)
  const secondSays = namesYear.test(secondWords)
  const begins = (range: TimeRange): string => resolveTime(range, context).from
  if (firstSays && !secondSays) {
    const same = shifted(second, yearOf(first) - yearOf(second))
    return [first, begins(same) < begins(first) ? shifted(same, 1) : same]
  }
  if (firstSays) return [first, second]
  const same = shifted(first, yearOf(second) - yearOf(first))
  return [begins(same) > begins(second) ? shifted(same, -1) : same, second]
}
