import type { Count } from '../../numerics/proportions.ts'

/** How many of some units did something, of values that are 0 or 1. */
export function countOf(values: Float64Array): Count {
  let successes = 0
  for (let place = 0; place < values.length; place++) successes += values[place] as number
  return { successes, trials: values.length }
}
