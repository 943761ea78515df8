import { mean } from '../../numerics/moments.ts'
import { quantileOfSorted, sorted } from '../../numerics/quantiles.ts'
import type { CleaningRules } from '../../workspace/config.ts'

/** Puts the median, mean or most frequent value where a number is missing (NaN); counts how many. A column without any value becomes 0. */
export function fillMissing(
  values: Float64Array,
  rule: CleaningRules['fill'],
): { values: Float64Array; count: number; by: number } {
  const present = values.filter((value) => !Number.isNaN(value))
  const count = values.length - present.length
  if (count === 0) return { values, count, by: 0 }
  const by =
    (rule === 'mean' ? mean(present) : rule === 'mode' ? mode(present) : quantileOfSorted(sorted(present), 0.5)) ?? 0
  return { values: values.map((value) => (Number.isNaN(value) ? by : value)), count, by }
}

/** The most frequent value, the smallest of those on a tie. */
function mode(values: Float64Array): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
}
