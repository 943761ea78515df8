import { ShoalError } from '../../workspace/errors.ts'
import type { Foretold } from './foretell.ts'
import { plainName } from './leaks.ts'
import type { Prediction } from './prediction.ts'
import type { PredictionRequest } from './prediction-request.ts'
import type { Predictor } from './predictors.ts'
import { isSensitive } from './sensitive.ts'

/** How a model is learned from some predictors, and how well one of that kind does with them. */
interface Learning {
  learn: (predictors: readonly Predictor[]) => Foretold
  measure: (model: Foretold['model'], predictors: readonly Predictor[]) => number
}

/**
 * Learns without sensitive columns unless the user says otherwise, and says what the model that is used gains or loses by that.
 * @returns the model with the predictors that it asks about
 * @throws ShoalError predict/nothing-to-learn where nothing is left
 */
export function weighSensitive(
  predictors: readonly Predictor[],
  { outcome, sensitive: listed, withSensitive }: PredictionRequest,
  { learn, measure }: Learning,
): { used: readonly Predictor[]; foretold: Foretold; sensitive: Prediction['sensitive'] } {
  const isOut = ({ source }: Predictor): boolean => isSensitive(plainName(source), listed)
  const columns = [...new Set(predictors.filter(isOut).map(({ source }) => plainName(source)))]
  const blind = predictors.filter((predictor) => !isOut(predictor))
  const used = withSensitive ? predictors : blind
  if (used.length === 0) throw new ShoalError('predict/nothing-to-learn', { outcome: outcome.column ?? outcome.kind })
  const foretold = learn(used)
  if (columns.length === 0) return { used, foretold, sensitive: { columns, used: false } }
  const own = foretold.measured[foretold.model]
  const other = measure(foretold.model, withSensitive ? blind : predictors)
  const [without, with_] = withSensitive ? [other, own] : [own, other]
  return { used, foretold, sensitive: { columns, used: withSensitive, without, with: with_ } }
}
