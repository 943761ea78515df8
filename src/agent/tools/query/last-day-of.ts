const dayMs = 86_400_000

/** The last day of a span of time as results write it: 2011, 2011-Q4, 2011-12, 2011-W49, 2011-12-09, or its first day; undefined of anything else. */
export function lastDayOf(span: string): string | undefined {
  const [, year, quarter, month, week] = /^(\d{4})(?:-?Q([1-4])|-(\d{2})|-?W(\d{2}))?$/.exec(span) ?? []
  if (year === undefined) return undefined
  if (week !== undefined) return isoDay(mondayOf(Number(year), Number(week)) + 6 * dayMs)
  const ends = quarter !== undefined ? Number(quarter) * 3 : month !== undefined ? Number(month) : 12
  return isoDay(Date.UTC(Number(year), ends, 0))
}

/** Monday of a week by ISO 8601: the week with 4 January is the first. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return fourth + ((week - 1) * 7 - weekday) * dayMs
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
