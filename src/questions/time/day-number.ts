/** Days since 1 January 1970 of a day written YYYY-MM-DD; days are numbers only while they are counted with. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** The day with this number, as YYYY-MM-DD. */
export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** The day of a calendar date, whose month (1 to 12) may lie outside the year and counts on from there. */
export function dayOfDate(year: number, month: number, day: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.toISOString().slice(0, 10)
}

/** Year, month and day of a day written YYYY-MM-DD. */
export function datePartsOf(day: string): { year: number; month: number; day: number } {
  const [year, month, date] = day.split('-').map(Number)
  return { year, month, day: date }
}
