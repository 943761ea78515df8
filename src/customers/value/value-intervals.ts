import type { Comparison } from './compare-models.ts'

/** Sums over groups of customers. @param group the place of each customer's group, n of them */
export function sumBy(values: Float64Array, group: ArrayLike<number>, groups: number): Float64Array {
  const sums = new Float64Array(groups)
  for (const [i, value] of values.entries()) sums[group[i] ?? 0] = (sums[group[i] ?? 0] ?? 0) + value
  return sums
}

/**
 * Variance of totals by what is not known of a model's parameters (delta method): gradients by the parameters' logarithms, by central differences.
 * @param covariance of the parameters' logarithms, @param totals the totals where these are moved, one per group
 */
export function parameterVariance(
  covariance: readonly (readonly number[])[],
  totals: (move: number[]) => Float64Array,
): Float64Array {
  const step = 1e-3
  const gradients = covariance.map((_, k) => {
    const moved = (by: number): Float64Array => totals(covariance.map((_row, j) => (j === k ? by : 0)))
    const [up, down] = [moved(step), moved(-step)]
    return up.map((total, group) => (total - (down[group] ?? 0)) / (2 * step))
  })
  return Float64Array.from(gradients[0] ?? [], (_, group) => {
    let sum = 0
    for (const [j, row] of covariance.entries())
      for (const [k, entry] of row.entries()) sum += entry * (gradients[j]?.[group] ?? 0) * (gradients[k]?.[group] ?? 0)
    return Math.max(0, sum)
  })
}

/**
 * Variance of totals by what customers do by chance: the squared errors of the hold-out, customer by customer, in proportion to time and to how
 * many the group has now. @param group the place of each customer of the hold-out, @param sizes customers of each group now, @param stretch forecast ÷ hold-out time
 */
export function chanceVariance(
  { forecast, actual }: Pick<Comparison, 'forecast' | 'actual'>,
  group: ArrayLike<number>,
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
  return sums.map((sum, g) => ((counts[g] ?? 0) > 0 ? sum / (counts[g] ?? 1) : all) * (sizes[g] ?? 0) * stretch)
}

/** How far the hold-out's total was off, as a share of the forecast: the one sight there is of how far a forecast may be off as a whole. */
export function levelError({ forecast, actual }: Pick<Comparison, 'forecast' | 'actual'>): number {
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
  const expected = total(forecast.revenue)
  return expected > 0 ? Math.abs(total(actual.revenue) / expected - 1) : 0
}
