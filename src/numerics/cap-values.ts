import { quantile } from './quantiles.ts'

export interface Capped {
  /** What no value exceeds any more. */
  readonly at: number
  readonly values: Float64Array
  /** How many values were above. */
  readonly above: number
}

/**
 * Winsorises values from above at a quantile of those above 0, pooled over all groups so that all are capped alike: most spend nothing, and a quantile of
 * all would cap at nothing. Values are capped, never dropped.
 * @returns undefined where none is above 0
 */
export function capValues(values: Float64Array, probability: number): Capped | undefined {
  const at = quantile(
    values.filter((value) => value > 0),
    probability,
  )
  if (at === undefined) return undefined
  return {
    at,
    values: values.map((value) => Math.min(value, at)),
    above: values.reduce((count, value) => count + (value > at ? 1 : 0), 0),
  }
}
