/** What a span of time is counted in. A month is a twelfth of a year of 365.25 days. */
export type TimeUnit = 'days' | 'weeks' | 'months' | 'years'

/** A span of time that says its unit, so that weeks are never taken for days. */
export interface Duration {
  readonly value: number
  readonly unit: TimeUnit
}

const daysIn: Record<TimeUnit, number> = { days: 1, weeks: 7, months: 365.25 / 12, years: 365.25 }

/** How many of a unit a span is. */
export const inUnit = ({ value, unit }: Duration, wanted: TimeUnit): number => (value * daysIn[unit]) / daysIn[wanted]
