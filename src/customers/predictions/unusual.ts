import { isolationScores } from '../../numerics/isolation-forest.ts'
import { quantile } from '../../numerics/quantiles.ts'
import { robustDistances } from '../../numerics/robust-distance.ts'
import type { Predictor } from './predictors.ts'

/** How unusual each customer is by all that is known of them; a missing number counts as the usual one. */
export function unusualness(
  predictors: readonly Predictor[],
  seed: number,
): { forest: Float64Array; distance: Float64Array } {
  const columns = predictors.map(({ column }) => {
    const usual =
      quantile(
        column.filter((value) => !Number.isNaN(value)),
        0.5,
      ) ?? 0
    return column.map((value) => (Number.isNaN(value) ? usual : value))
  })
  return { forest: isolationScores(columns, { seed }), distance: robustDistances(columns) }
}
