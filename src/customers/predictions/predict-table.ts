import type { Engine } from '../../engine/engine.ts'
import { hashOrder } from '../../numerics/hash.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Snapshot } from '../snapshot.ts'
import { folds, foretellByFolds, measureModel } from './foretell.ts'
import { headersOf } from './headers-of.ts'
import { checkLeaks, plainName } from './leaks.ts'
import { refuseTooFew, refuseTooFewAmounts, yesNoOf } from './outcome.ts'
import type { Predicted } from './predicted.ts'
import { fittedCustomers, type LearningSet, partOf } from './prediction-model.ts'
import { minLeafOf, type PredictionRequest } from './prediction-request.ts'
import { encodePredictors, type Predictor, type RawPredictor } from './predictors.ts'
import { sourceOf, traitsOfTable } from './traits.ts'
import { weighSensitive } from './weigh-sensitive.ts'

/**
 * Foretells a column of a table of customers from the others. Each customer with a known outcome is scored by a model of others; those
 * without one by the model of all.
 * @throws ShoalError columns/not-found, predict/not-yes-no, predict/no-such-value, predict/which-is-default, predict/too-few, predict/leak, predict/numbering, predict/nothing-to-learn
 */
export async function predictTable(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  request: PredictionRequest,
): Promise<Predicted> {
  const { customers, traits } = await traitsOfTable(engine, snapshot, folder)
  const column = request.outcome.column ?? ''
  const headers = snapshot.reading.attributes.map(({ header }) => header)
  const [without, trusted] = [headersOf(request.without, headers), headersOf(request.trusted, headers)]
  const target = traits.find(({ source }) => source === sourceOf(column))
  if (target === undefined)
    throw new ShoalError('columns/not-found', { column, candidates: traits.map(({ source }) => plainName(source)) })
  const isYesNo = request.outcome.kind === 'yes-no'
  const yesNo = isYesNo ? yesNoOf(column, target.values, request.outcome.is, request.mustSayBad) : undefined
  const known = yesNo?.values ?? amountsOf(column, target.values)
  if (isYesNo) refuseTooFew(column, known)
  else refuseTooFewAmounts(column, known)
  const others = traits.filter(({ source }) => source !== target.source && !without.includes(plainName(source)))
  const learned = hashOrder(customers, request.seed)
    .filter((row) => !Number.isNaN(known[row]))
    .subarray(0, fittedCustomers)
    .toSorted()
  const predictors = encodePredictors(others, request.minCustomers)
  const setOf = (columns: readonly Float64Array[]): LearningSet =>
    partOf(
      {
        customers,
        columns,
        targets: known,
        loss: isYesNo ? 'logistic' : 'squared',
        seed: request.seed,
        minLeaf: minLeafOf(request, learned.length),
      },
      learned,
    )
  const numberings = checkLeaks(setOf(predictors.map((one) => one.column)), predictors, trusted.map(sourceOf))
  const useful = predictors.filter(({ source }) => !numberings.includes(source))
  const columnsOf = (some: readonly Predictor[]): Float64Array[] => some.map((one) => one.column)
  const { used, foretold, sensitive } = weighSensitive(useful, request, {
    learn: (some) => foretellByFolds(setOf(columnsOf(some))),
    measure: (model, some) => measureModel(model, setOf(columnsOf(some))),
  })
  const scores = foretold.score(columnsOf(used))
  // Nobody's own outcome enters the score.
  for (const [place, row] of learned.entries()) scores[row] = foretold.held.scores[place] as number
  return {
    outcome: yesNo === undefined ? request.outcome : { ...request.outcome, is: yesNo.yes },
    foretold,
    predictors: used,
    customers,
    scores,
    known,
    raw: others,
    heldTraits: others
      .filter(({ source }) => sensitive.columns.includes(plainName(source)))
      .map((trait) => ({ ...trait, values: rowsOf(trait, learned) })),
    split: { by: 'folds', folds },
    leftOut: [...numberings.map(plainName), ...without],
    trusted,
    sensitive,
  }
}

/** A part of what is known. */
export function rowsOf({ values }: RawPredictor, rows: Uint32Array): RawPredictor['values'] {
  return values instanceof Float64Array
    ? Float64Array.from(rows, (row) => values[row] as number)
    : Array.from(rows, (row) => values[row] as string)
}

/** @throws ShoalError predict/not-yes-no where the column holds texts */
function amountsOf(column: string, values: RawPredictor['values']): Float64Array {
  if (values instanceof Float64Array) return values
  throw new ShoalError('predict/not-yes-no', { column, values: new Set(values).size })
}
