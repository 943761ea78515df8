/** Forecasts of similar size are judged together, so many at least. */
const perSize = 200

/** A forecast of a product and what came. */
export interface Pair {
  forecast: number
  came: number
}

/** How far forecasts up to a size were off. */
interface SizeClass {
  upTo: number
  /** What came for each unit that was foreseen. */
  factor: number
  /** The errors of forecasts set to that level: none lies on the wrong side of 0. */
  low: number
  high: number
}

/** Classes of forecasts, smallest first: each spans at least a factor of two and has enough pairs; what is left at the small end goes with the last. */
export function sizesOf(pairs: readonly Pair[], level: number): SizeClass[] {
  const ordered = pairs.toSorted((a, b) => a.forecast - b.forecast || a.came - b.came)
  const classes: SizeClass[] = []
  let end = ordered.length
  while (end > 0) {
    let start = Math.max(0, end - perSize)
    const half = ordered[end - 1].forecast / 2
    while (start > 0 && ordered[start - 1].forecast > half) start--
    if (start < perSize) start = 0
    const upTo = end === ordered.length ? Number.POSITIVE_INFINITY : ordered[end - 1].forecast
    classes.unshift(classOf(ordered.slice(start, end), upTo, level))
    end = start
  }
  return classes
}

function classOf(pairs: readonly Pair[], upTo: number, level: number): SizeClass {
  const sum = (of: keyof Pair): number => pairs.reduce((total, pair) => total + pair[of], 0)
  const factor = sum('came') / sum('forecast')
  const errors = Float64Array.from(pairs, ({ forecast, came }) => Math.log((came + 1) / (forecast * factor + 1))).sort()
  // One rank further out than the share of the errors asks for.
  const rank = Math.min(errors.length, Math.ceil(((1 + level) / 2) * (errors.length + 1)))
  // Where few sell much and most nothing, even a large share of the errors is below 0: an interval holds its own estimate.
  return { upTo, factor, low: Math.min(0, errors[errors.length - rank]), high: Math.max(0, errors[rank - 1]) }
}

/** The units expected where a forecast of that size was made, and the interval around them: low ≤ units ≤ high. */
export function withInterval(
  forecast: number,
  sizes: readonly SizeClass[],
): { units: number; low: number; high: number } {
  const { factor, low, high } = sizes.find(({ upTo }) => forecast <= upTo) ?? { factor: 1, low: 0, high: 0 }
  const units = forecast * factor
  const bound = (error: number): number => (error === 0 ? units : Math.max(0, (units + 1) * Math.exp(error) - 1))
  return { units, low: Math.min(units, bound(low)), high: Math.max(units, bound(high)) }
}
