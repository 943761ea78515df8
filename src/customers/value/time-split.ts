import { daysBetween, daysLater } from '../calendar.ts'

/** How the time of the orders is cut to hold a forecast against what came: days are YYYY-MM-DD, and a day of a cut belongs to what follows. */
export interface TimeSplit {
  /** Models that learn from outcomes see what was done before here and what followed; absent where there is no time for that. */
  learning?: string
  /** All models see what was done before here … */
  cutoff: string
  /** … and are held against what was bought until here. */
  end: string
  /** Days from the cutoff to the end, and as many from learning to the cutoff, where there is that. */
  days: number
}

/** A hold-out shorter than four weeks says little. */
const shortest = 28

/**
 * Cuts the last third of the time off, or as many days as the forecast reaches where that is less; undefined where either part is under four weeks.
 * @param from first day with an order, @param asOf the day after the last, @param horizonDays how far the forecast reaches
 * @param chosen the cutoff where somebody chose it
 */
export function splitTime(from: string, asOf: string, horizonDays: number, chosen?: string): TimeSplit | undefined {
  const length = daysBetween(from, asOf)
  const cutoff = chosen ?? daysLater(asOf, -Math.min(Math.floor(length / 3), Math.round(horizonDays)))
  const days = daysBetween(cutoff, asOf)
  const learning = daysLater(cutoff, -days)
  if (days < shortest || daysBetween(from, cutoff) < shortest) return undefined
  return { ...(daysBetween(from, learning) < shortest ? {} : { learning }), cutoff, end: asOf, days }
}
