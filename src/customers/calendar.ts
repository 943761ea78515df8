const length = 86_400_000

/** The day so many days after a day, both YYYY-MM-DD; before it where there are fewer than none. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * length).toISOString().slice(0, 10)

/** Days from a day to another, both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / length)
