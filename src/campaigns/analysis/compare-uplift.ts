import { foldDifference } from '../../numerics/fold-difference.ts'
import { foldsByLot } from '../../numerics/folds-by-lot.ts'
import { mean, standardDeviation } from '../../numerics/moments.ts'
import { qini } from '../../numerics/qini.ts'
import { seededRandom } from '../../numerics/random.ts'
import { twoLogistics, twoTrees, type UpliftModel, type UpliftRows } from '../../numerics/two-model-uplift.ts'
import { notKnown } from './not-known.ts'
import { simpleRule } from './simple-rule.ts'
import { type ArmGroup, type Dimension, type Metric, type Trial, unitsIn, valuesOf } from './trial.ts'
import type { Uplift, UpliftModelName } from './uplift.ts'

const foldCount = 5
/** With fewer outcomes than this in an arm, what folds say is noise. */
const fewestOutcomes = 100

/**
 * Holds three orders of customers by expected effect against each other, each on folds that it did not learn from: a simple rule, two logistic regressions, two
 * trees. The rule is preferred unless a model beats it by more than noise.
 * @param metric a rate, @param columns what the models know of each unit; absent: a column for each level of each dimension
 */
export function compareUplift(
  trial: Trial,
  metric: Metric,
  arm: ArmGroup,
  columns: readonly Float64Array[] = trial.dimensions.flatMap(oneForEach),
): Uplift {
  const treatedUnits = unitsIn(trial, arm)
  const units = unitsIn(trial, { name: arm.name, arms: [...arm.arms, trial.holdout] })
  const isTreated = new Set(treatedUnits)
  const of: UpliftRows = {
    columns: columns.map((column) => valuesOf(column, units)),
    treated: Uint8Array.from(units, (unit) => (isTreated.has(unit) ? 1 : 0)),
    outcomes: Uint8Array.from(units, (unit) => metric.values[unit] as number),
  }
  const dimensions = trial.dimensions.map((dimension) => ({
    ...dimension,
    level: Uint16Array.from(units, (unit) => dimension.level[unit] as number),
  }))
  const strata = Uint8Array.from(units, (_, row) => 2 * (of.treated[row] as number) + (of.outcomes[row] as number))
  const folds = foldsByLot(strata, foldCount, seededRandom(0))
  return { metric: metric.name, arm: arm.name, figures: figuresOf(of, dimensions, folds) }
}

/** @param folds the fold of each row */
function figuresOf(of: UpliftRows, dimensions: readonly Dimension[], folds: Uint8Array): Uplift['figures'] {
  const all = Uint32Array.from(of.outcomes.keys())
  const rule = simpleRule(dimensions, of.treated, of.outcomes, all)
  if (rule === undefined) return notKnown(dimensions.length === 0 ? 'segments-unknown' : 'too-few')
  for (const group of [0, 1]) {
    const outcomes = all.filter((row) => of.treated[row] === group && of.outcomes[row] === 1)
    if (outcomes.length < fewestOutcomes) return notKnown('too-few')
  }
  const byRule: UpliftModel = (rows) => {
    const learned = simpleRule(dimensions, of.treated, of.outcomes, rows)
    return Float64Array.from(all, (row) => learned?.effects[learned.dimension.level[row] as number] ?? 0)
  }
  const models: [UpliftModelName, UpliftModel][] = [
    ['rule', byRule],
    ['two-logistics', twoLogistics(of)],
    ['two-trees', twoTrees(of)],
  ]
  const areas = models.map(([, model]) => areasOnFolds(model, of, folds))
  const ordered = models.map(([model], place) => {
    const own = areas[place] ?? []
    const overRule = place === 0 ? undefined : foldDifference(own, areas[0] ?? [])
    return {
      model,
      qini: mean(own) ?? 0,
      spread: standardDeviation(own) ?? 0,
      ...(overRule === undefined ? {} : { overRule }),
    }
  })
  const beating = ordered.filter(({ overRule }) => overRule !== undefined && overRule.low > 0)
  const best = beating.reduce<(typeof ordered)[number] | undefined>(
    (a, b) => (a === undefined || b.qini > a.qini ? b : a),
    undefined,
  )
  const { levels } = rule.dimension
  return {
    rule: {
      dimension: rule.dimension.name,
      levels: levels.toSorted(
        (a, b) => (rule.effects[levels.indexOf(b)] ?? 0) - (rule.effects[levels.indexOf(a)] ?? 0),
      ),
    },
    models: ordered,
    preferred: best?.model ?? 'rule',
    folds: Math.max(...folds) + 1,
  }
}

/** The area of the Qini curve on each fold, of a model that learned from the others. */
export function areasOnFolds(model: UpliftModel, { treated, outcomes }: UpliftRows, folds: Uint8Array): number[] {
  const all = Uint32Array.from(folds.keys())
  return Array.from({ length: Math.max(...folds) + 1 }, (_, fold) => {
    const scores = model(all.filter((row) => folds[row] !== fold))
    const own = all.filter((row) => folds[row] === fold)
    const at = (values: Uint8Array): Uint8Array => Uint8Array.from(own, (row) => values[row] as number)
    return qini(valuesOf(scores, own), at(treated), at(outcomes))?.area ?? 0
  })
}

/** A column of 0 and 1 for each level. */
const oneForEach = ({ levels, level }: Dimension): Float64Array[] =>
  levels.map((_, place) => Float64Array.from(level, (of) => (of === place ? 1 : 0)))
