import type { Engine } from '../../engine/engine.ts'
import { hashOrder } from '../../numerics/hash.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { daysBetween, daysLater } from '../calendar.ts'
import type { Snapshot } from '../snapshot.ts'
import { foretellOverTime, measureModel } from './foretell.ts'
import { headersOf } from './headers-of.ts'
import { checkLeaks, plainName } from './leaks.ts'
import { refuseTooFew, refuseTooFewAmounts } from './outcome.ts'
import { rowsOf } from './predict-table.ts'
import type { Predicted } from './predicted.ts'
import { fittedCustomers, type LearningSet, partOf } from './prediction-model.ts'
import { minLeafOf, type PredictionRequest } from './prediction-request.ts'
import { encodePredictors, type Predictor, type RawPredictor } from './predictors.ts'
import { sourceOf, traitsOfPeople } from './traits.ts'
import { weighSensitive } from './weigh-sensitive.ts'
import { type WindowOutcomes, type WindowTable, windowFeatures, windowOutcomes } from './window-features.ts'
import { checkOverWindow } from './window-leaks.ts'

/** Days of orders before the first cutoff, at least: without a past there is nothing to learn from. */
const leastPast = 30

/**
 * Foretells what customers of orders will do in so many days from the as-of date. Learns what came in the days before the last so many from
 * what was known then, is held against the last so many days, and is then fitted on these.
 * @throws ShoalError predict/too-short, predict/too-few, predict/leak, predict/numbering, predict/over-window
 */
export async function predictOrders(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  request: PredictionRequest,
): Promise<Predicted> {
  const days = request.outcome.days ?? 0
  const asOf = snapshot.asOf ?? ''
  const [learnedFrom, testedFrom] = [daysLater(asOf, -(2 * days)), daysLater(asOf, -days)]
  const from = snapshot.window?.from ?? asOf
  if (learnedFrom < daysLater(from, leastPast))
    throw new ShoalError('predict/too-short', { days, from, until: asOf, most: longest(from, asOf) })
  const known = async (cutoff: string): Promise<Known> => ({
    table: await windowFeatures(engine, snapshot, folder, cutoff),
    outcomes: await windowOutcomes(engine, snapshot, folder, cutoff, days),
  })
  const [earlier, later, now] = [await known(learnedFrom), await known(testedFrom), await known(asOf)]
  const traits: RawPredictor[][] = []
  // One after another: the engine holds one list of customers at a time.
  for (const { table } of [earlier, later, now])
    traits.push(await traitsOfPeople(engine, snapshot, folder, table.customers))
  const headers = (snapshot.companions ?? [])
    .filter(({ kind }) => kind === 'people')
    .flatMap(({ reading }) => reading.attributes.map(({ header }) => header))
  const [without, trusted] = [headersOf(request.without, headers), headersOf(request.trusted, headers)]
  const kept = traits.map((some) => some.filter(({ source }) => !without.includes(plainName(source))))
  checkOverWindow(kept[1] ?? [], later.table, now.table, trusted.map(sourceOf))
  const { predictors, parts } = encodeTogether(
    [earlier, later, now].map(({ table }, i) => [...ofWindow(table), ...(kept[i] ?? [])]),
    request,
  )
  const targets = [earlier, later].map(({ outcomes }) => targetOf(request, outcomes)) as [Float64Array, Float64Array]
  const isYesNo = request.outcome.kind !== 'spend'
  const refuse = isYesNo ? refuseTooFew : refuseTooFewAmounts
  for (const target of targets) refuse(request.outcome.kind, target)
  const loss = isYesNo ? 'logistic' : 'squared'
  const setOf = (which: 0 | 1, some: readonly Predictor[]): LearningSet => {
    const { table } = which === 0 ? earlier : later
    const rows = hashOrder(table.customers, request.seed).subarray(0, fittedCustomers).toSorted()
    const columns = some.map((predictor) => parts(predictor)[which] as Float64Array)
    const minLeaf = minLeafOf(request, rows.length)
    return partOf(
      { customers: table.customers, columns, targets: targets[which], loss, seed: request.seed, minLeaf },
      rows,
    )
  }
  const numberings = checkLeaks(setOf(1, predictors), predictors, trusted.map(sourceOf))
  const useful = predictors.filter(({ source }) => !numberings.includes(source))
  const model = weighSensitive(useful, request, {
    learn: (some) => foretellOverTime(setOf(0, some), setOf(1, some)),
    measure: (model, some) => measureModel(model, setOf(0, some), setOf(1, some)),
  })
  const used = model.used.map((predictor) => ({ ...predictor, column: parts(predictor)[2] as Float64Array }))
  const held = hashOrder(later.table.customers, request.seed).subarray(0, fittedCustomers).toSorted()
  return {
    outcome: request.outcome,
    foretold: model.foretold,
    predictors: used,
    customers: now.table.customers,
    scores: model.foretold.score(used.map(({ column }) => column)),
    known: new Float64Array(now.table.customers.length).fill(Number.NaN),
    raw: [...ofWindow(now.table), ...(kept[2] ?? [])],
    heldTraits: (kept[1] ?? [])
      .filter(({ source }) => model.sensitive.columns.includes(plainName(source)))
      .map((trait) => ({ ...trait, values: rowsOf(trait, held) })),
    heldTable: later.table,
    split: { by: 'time', learnedFrom, testedFrom, until: asOf },
    leftOut: [...numberings.map(plainName), ...without],
    trusted,
    sensitive: model.sensitive,
  }
}

interface Known {
  readonly table: WindowTable
  readonly outcomes: WindowOutcomes
}

const ofWindow = ({ features, columns }: WindowTable): RawPredictor[] =>
  features.map(({ id }, j) => ({ source: id, values: columns[j] ?? new Float64Array() }))

function targetOf({ outcome }: PredictionRequest, { bought, revenue }: WindowOutcomes): Float64Array {
  if (outcome.kind === 'spend') return revenue
  return outcome.kind === 'churns' ? bought.map((value) => 1 - value) : bought
}

/** Encodes several tables as one, so that their columns are the same. @returns the columns, and what of each belongs to which table */
function encodeTogether(
  tables: readonly RawPredictor[][],
  { minCustomers }: PredictionRequest,
): { predictors: Predictor[]; parts: (predictor: Predictor) => Float64Array[] } {
  const [first = []] = tables
  const sizes = tables.map((table) => table[0]?.values.length ?? 0)
  const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((a, b) => a + b, 0))
  const total = sizes.reduce((a, b) => a + b, 0)
  const together = first.map(({ source, values }, j): RawPredictor => {
    const all = tables.map((table) => table[j]?.values ?? [])
    if (!(values instanceof Float64Array)) return { source, values: all.flatMap((some) => Array.from(some, String)) }
    const numbers = new Float64Array(total)
    for (const [i, some] of all.entries()) if (some instanceof Float64Array) numbers.set(some, starts[i])
    return { source, values: numbers }
  })
  return {
    predictors: encodePredictors(together, minCustomers),
    parts: ({ column }) => sizes.map((size, i) => column.subarray(starts[i], (starts[i] ?? 0) + size)),
  }
}

/** The longest horizon for which the orders reach far enough back. */
const longest = (from: string, until: string): number =>
  Math.max(0, Math.floor((daysBetween(from, until) - leastPast) / 2))
