import type { Comparison } from './compare-models.ts'

/** The place of each customer's group; −1 for one who is in none. */
export type Grouping = Int16Array

/** Sums over groups of customers; who is in none counts nowhere. */
export function sumBy(values: Float64Array, group: Grouping, groups: number): Float64Array {
  const sums = new Float64Array(groups)
  for (const [i, value] of values.entries()) {
    const place = group[i] ?? -1
    if (place >= 0) sums[place] = (sums[place] ?? 0) + value
  }
  return sums
}

/**
 * What is not known of a model's parameters, carried over to each customer: the values where each parameter's logarithm is moved up and down (delta
 * method, central differences). Worked out once, they serve every grouping.
 */
export interface Moved {
  covariance: readonly (readonly number[])[]
  up: Float64Array[]
  down: Float64Array[]
}

const step = 1e-3

/** @param covariance of the parameters' logarithms, @param values those of all customers where these are moved */
export function movedValues(
  covariance: readonly (readonly number[])[],
  values: (move: number[]) => Float64Array,
): Moved {
  const moved = (by: number): Float64Array[] =>
    covariance.map((_, k) => values(covariance.map((_row, j) => (j === k ? by : 0))))
  return { covariance, up: moved(step), down: moved(-step) }
}

/** Variance of the totals of groups by what is not known of the parameters. */
export function parameterVariance({ covariance, up, down }: Moved, group: Grouping, groups: number): Float64Array {
  const gradients = up.map((values, k) => {
    const [above, below] = [sumBy(values, group, groups), sumBy(down[k] ?? values, group, groups)]
    return above.map((total, place) => (total - (below[place] ?? 0)) / (2 * step))
  })
  return Float64Array.from({ length: groups }, (_, place) => {
    let sum = 0
    for (const [j, row] of covariance.entries())
      for (const [k, entry] of row.entries()) sum += entry * (gradients[j]?.[place] ?? 0) * (gradients[k]?.[place] ?? 0)
    return Math.max(0, sum)
  })
}

/**
 * Variance of totals by what the models do not know of each customer: the squared errors of the hold-out, in proportion to how many the group has
 * now, and to the square of the time, since who buys more than expected goes on to do so.
 * @param group of the customers of the hold-out, @param sizes customers of each group now, @param stretch forecast ÷ hold-out time
 */
export function customerVariance(
  { forecast, actual }: Pick<Comparison, 'forecast' | 'actual'>,
  group: Grouping,
  sizes: ArrayLike<number>,
  stretch: number,
): Float64Array {
  const squared = forecast.revenue.map((revenue, i) => (revenue - (actual.revenue[i] ?? 0)) ** 2)
  const sums = sumBy(squared, group, sizes.length)
  const counts = sumBy(
    squared.map(() => 1),
    group,
    sizes.length,
  )
  const all = squared.reduce((sum, square) => sum + square, 0) / squared.length
  return sums.map((sum, g) => ((counts[g] ?? 0) > 0 ? sum / (counts[g] ?? 1) : all) * (sizes[g] ?? 0) * stretch ** 2)
}

/** How far the hold-out's total was off, as a share of the forecast: the one sight there is of how far a forecast may be off as a whole. */
export function levelError({ forecast, actual }: Pick<Comparison, 'forecast' | 'actual'>): number {
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
  const expected = total(forecast.revenue)
  return expected > 0 ? Math.abs(total(actual.revenue) / expected - 1) : 0
}
