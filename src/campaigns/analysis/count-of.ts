import type { Count } from '../../numerics/proportions.ts'

/** How many of some units did something, of values that are 0 or 1. */
export const countOf = (values: Float64Array): Count => ({
  successes: values.reduce((sum, value) => sum + value, 0),
  trials: values.length,
})
