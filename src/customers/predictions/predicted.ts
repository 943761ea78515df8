import type { Foretold } from './foretell.ts'
import type { Outcome, Prediction } from './prediction.ts'
import type { Predictor, RawPredictor } from './predictors.ts'
import type { WindowTable } from './window-features.ts'

/** A prediction before it is put into a document: with customers in it, so it stays in memory. */
export interface Predicted {
  /** What was foretold, with the value that counts as yes. */
  readonly outcome: Outcome
  readonly foretold: Foretold
  readonly predictors: readonly Predictor[]
  /** All customers who get a score, in the order of the predictors' rows. */
  readonly customers: readonly string[]
  readonly scores: Float64Array
  /** What is known so far of each of them; NaN where it is not known. */
  readonly known: Float64Array
  /** What is known of each of them besides, sensitive columns among it, for comparisons only. */
  readonly raw: readonly RawPredictor[]
  /** Columns that the user vouched for, which no check looked at. */
  readonly trusted: readonly string[]
  /** The values of sensitive columns of the customers that the model was held against. */
  readonly heldTraits: readonly RawPredictor[]
  /** What was known of the customers of the test on its day, where that is not today. */
  readonly heldTable?: WindowTable
  readonly split: Prediction['split']
  readonly leftOut: readonly string[]
  readonly sensitive: Prediction['sensitive']
}
