const day = 86_400_000
const year = 366 * day
/** No shop's export begins before. */
const earliest = Date.UTC(1990, 0, 1)
/** At most this share of customers may lie outside for their dates to count as mistyped. */
const mistyped = 0.001

/**
 * Finds dates that cannot be: before 1990, or more than a year apart from everybody else's, as a mistyped year makes.
 * Looks at first and last orders, so that the machine's clock is not needed.
 * @param firsts first order per customer, @param lasts last order per customer, both in milliseconds since 1970
 * @returns the period in which dates are plausible (to is exclusive), undefined where all are
 */
export function plausiblePeriod(firsts: Float64Array, lasts: Float64Array): { from: string; to: string } | undefined {
  if (firsts.length === 0) return undefined
  const few = Math.max(1, Math.floor(firsts.length * mistyped))
  const from = lowest(firsts.toSorted(), few)
  const to = -lowest(lasts.map((value) => -value).toSorted(), few, Number.NEGATIVE_INFINITY)
  const begins = firsts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const ends = lasts.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  if (from <= begins && to >= ends) return undefined
  return { from: iso(from), to: iso(to + day) }
}

/** The lowest value that is not cut off from the rest by more than a year with only a few values below. */
function lowest(ascending: Float64Array, few: number, floor = earliest): number {
  let start = 0
  while (start < ascending.length - 1 && (ascending[start] ?? 0) < floor) start++
  for (let i = Math.min(few, ascending.length - 1); i > start; i--) {
    if ((ascending[i] ?? 0) - (ascending[i - 1] ?? 0) > year) return ascending[i] ?? 0
  }
  return ascending[start] ?? 0
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)
