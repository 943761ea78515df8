/** A quarter of a calendar year; days are YYYY-MM-DD. */
export interface Quarter {
  /** 2026-Q1. */
  name: string
  year: number
  from: string
  /** The first day that no longer belongs to it. */
  until: string
}

/** The quarter of a day. */
export function quarterOf(day: string): Quarter {
  const year = Number(day.slice(0, 4))
  const place = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  const start = (of: number): string => new Date(Date.UTC(year, 3 * of, 1)).toISOString().slice(0, 10)
  return { name: `${year}-Q${place + 1}`, year, from: start(place), until: start(place + 1) }
}

/** The quarters from that of a day to that of another. */
export function quartersBetween(first: string, last: string): Quarter[] {
  const quarters: Quarter[] = []
  for (let quarter = quarterOf(first); quarter.from <= last; quarter = quarterOf(quarter.until)) quarters.push(quarter)
  return quarters
}
