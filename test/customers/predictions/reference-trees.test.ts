import { describe, expect, it } from 'vitest'
import {
  fitBooster,
  fitExplainingTree,
  type LearningSet,
  outOfFold,
  treeScorer,
} from '../../../src/customers/predictions/prediction-model.ts'
import { unusualness } from '../../../src/customers/predictions/unusual.ts'
import { costPerRow } from '../../../src/numerics/decision-cost.ts'
import { binColumns } from '../../../src/numerics/histogram.ts'
import { fitValueTree } from '../../../src/numerics/histogram-tree.ts'
import { areaUnderCurve, ksDistance } from '../../../src/numerics/ranking.ts'
import { german, type Labelled, oracle, perFold, telco } from './reference.ts'

const setOf = ({ ids, predictors, outcomes }: Labelled, minLeaf: number): LearningSet => ({
  customers: ids,
  columns: predictors.map(({ column }) => column),
  targets: outcomes,
  loss: 'logistic',
  seed: 1,
  minLeaf,
})

/** Scores by trees of one depth that were not pruned, as the reference has them. */
const byTrees = (data: Labelled, depth: number, minLeaf: number): Float64Array =>
  outOfFold(setOf(data, minLeaf), data.foldOf, 5, ({ columns, targets }) =>
    treeScorer(fitValueTree(binColumns(columns), { values: targets }, { depth, minLeaf })),
  )

describe('Telco churn', () => {
  const data = telco()
  const { models, churnRate } = oracle.telco

  it('is read as the reference reads it', () => {
    expect(data.outcomes.reduce((a, b) => a + b, 0) / data.outcomes.length).toBeCloseTo(churnRate, 12)
  })

  it.each([
    [4, 'tree_depth4_leaf50'],
    [5, 'tree_depth5_leaf50'],
  ])('is ordered by trees of depth %i as well as by the reference’s, on its folds', (depth, model) => {
    const auc = perFold(data, byTrees(data, depth, 50), areaUnderCurve)
    expect(Math.abs(auc - models[model].auc)).toBeLessThan(0.01)
  })

  it('is ordered at least as well as by the reference’s tree of depth 5, and better by boosted trees', () => {
    expect(perFold(data, byTrees(data, 5, 50), areaUnderCurve)).toBeGreaterThan(models.tree_depth5.auc)
    const boosted = outOfFold(setOf(data, 20), data.foldOf, 5, fitBooster)
    expect(perFold(data, boosted, areaUnderCurve)).toBeGreaterThan(models.hist_gbdt_default.auc)
  })

  it('loses less than the tolerance when its tree is pruned', () => {
    const pruned = outOfFold(setOf(data, 47), data.foldOf, 5, (part) => treeScorer(fitExplainingTree(part)))
    expect(perFold(data, pruned, areaUnderCurve)).toBeGreaterThan(models.tree_depth5.auc - 0.01)
  })
})

describe('German credit', () => {
  const data = german()
  const { models } = oracle.german

  it.each([
    [3, 'tree_d3_leaf20'],
    [4, 'tree_d4_leaf20'],
  ])('is ordered and decided by trees of depth %i as by the reference’s, on its folds', (depth, model) => {
    const scores = byTrees(data, depth, 20)
    const cost = (part: Float64Array, outcomes: Float64Array): number =>
      costPerRow(part, outcomes, 1 / 6, { miss: 5, falseAlarm: 1 })
    expect(Math.abs(perFold(data, scores, areaUnderCurve) - models[model].auc)).toBeLessThan(0.01)
    expect(Math.abs(perFold(data, scores, ksDistance) - models[model].ks)).toBeLessThan(0.01)
    expect(Math.abs(perFold(data, scores, cost) - models[model]['cost_per_applicant@1/6'])).toBeLessThan(0.01)
  })

  it('costs less with boosted trees at the threshold of the costs', () => {
    const boosted = outOfFold(setOf(data, 20), data.foldOf, 5, fitBooster)
    const cost = perFold(data, boosted, (part, outcomes) =>
      costPerRow(part, outcomes, 1 / 6, { miss: 5, falseAlarm: 1 }),
    )
    expect(cost).toBeLessThan(models.hgbdt['cost_per_applicant@1/6'])
  })

  it('is hardly told by what is unusual: the isolation forest’s AUC is as low as the reference’s', () => {
    const { forest } = unusualness(data.predictors, 1)
    expect(Math.abs(areaUnderCurve(forest, data.outcomes) - oracle.german.isolationForestAuc)).toBeLessThan(0.03)
  })
})
