import type { ValueTree } from '../../numerics/histogram-tree.ts'
import { areaUnderCurve } from '../../numerics/ranking.ts'
import { type Recalibration, recalibrated } from '../../numerics/recalibrate.ts'
import { chooseRecalibration, crossMended, type JudgedScores, judgeScores, recalibrationOf } from './judge-score.ts'
import {
  fitBooster,
  fitExplainingTree,
  type LearningSet,
  outOfFold,
  type Scorer,
  treeScorer,
} from './prediction-model.ts'
import { withReadableThresholds } from './rules.ts'
import { stratifiedFolds } from './stratified-folds.ts'

/** By how much boosted trees must beat the tree to take its place: AUC, or share of variance explained. */
const boostMargin = 0.01
export const folds = 5

/** A model of an outcome or amount, with how it did on customers that it had not seen. */
export interface Foretold {
  /** Fitted on all that is known, for explaining. */
  readonly tree: ValueTree
  readonly model: 'tree' | 'boosted'
  /** AUC, or share of variance explained, of both. */
  readonly measured: { tree: number; boosted: number }
  /** The customers that it was held against: their scores and what came. */
  readonly held: JudgedScores & { readonly outcomes: Float64Array; readonly customers: readonly string[] }
  /** Scores other customers. */
  readonly score: Scorer
}

const models = { tree: (set: LearningSet) => treeScorer(fitExplainingTree(set)), boosted: fitBooster }

/** How well scores do: AUC of an outcome, share of variance explained of amounts. */
function measure({ loss }: Pick<LearningSet, 'loss'>, scores: Float64Array, targets: Float64Array): number {
  return loss === 'logistic' ? areaUnderCurve(scores, targets) : explained(scores, targets)
}

/** Share of the variance explained: 1 − Σ(y − score)² / Σ(y − mean)². */
function explained(scores: Float64Array, targets: Float64Array): number {
  const mean = targets.reduce((a, b) => a + b, 0) / targets.length
  const whole = targets.reduce((sum, target) => sum + (target - mean) ** 2, 0)
  const rest = targets.reduce((sum, target, row) => sum + (target - (scores[row] as number)) ** 2, 0)
  return whole === 0 ? 0 : 1 - rest / whole
}

/** How well a model does on customers that it has not seen, in folds or on a later set. */
export function measureModel(model: Foretold['model'], set: LearningSet, later?: LearningSet): number {
  if (later !== undefined) return measure(later, models[model](set)(later.columns), later.targets)
  const foldOf = stratifiedFolds(set.customers, set.targets, folds, set.seed)
  return measure(set, outOfFold(set, foldOf, folds, models[model]), set.targets)
}

const chosen = (measured: Foretold['measured']): Foretold['model'] =>
  measured.boosted - measured.tree >= boostMargin ? 'boosted' : 'tree'

const unjudged = (scores: Float64Array): JudgedScores => ({
  scores,
  kind: 'as-is',
  groups: [],
  calibrationError: 1,
  calibrated: false,
})

function judgedInFolds(raw: Float64Array, targets: Float64Array, foldOf: Uint8Array): JudgedScores {
  const mend = (kind: Recalibration['kind']): Float64Array => crossMended(kind, raw, targets, foldOf, folds)
  const kind = chooseRecalibration(targets, mend)
  return judgeScores(mend(kind), targets, kind)
}

/** Learns from customers and holds each against a model of the others, in five folds with equal shares of the outcome. */
export function foretellByFolds(
  set: LearningSet,
  foldOf = stratifiedFolds(set.customers, set.targets, folds, set.seed),
): Foretold {
  const scores = {
    tree: outOfFold(set, foldOf, folds, models.tree),
    boosted: outOfFold(set, foldOf, folds, models.boosted),
  }
  const measured = { tree: measure(set, scores.tree, set.targets), boosted: measure(set, scores.boosted, set.targets) }
  const model = chosen(measured)
  const raw = scores[model]
  const judged = set.loss === 'squared' ? unjudged(raw) : judgedInFolds(raw, set.targets, foldOf)
  const recalibration = recalibrationOf(judged.kind, raw, set.targets)
  const tree = withReadableThresholds(fitExplainingTree(set), set.columns)
  const scorer = model === 'tree' ? treeScorer(tree) : fitBooster(set)
  return {
    tree,
    model,
    measured,
    held: { ...judged, outcomes: set.targets, customers: set.customers },
    score: (columns) => recalibrated(recalibration, scorer(columns)),
  }
}

/**
 * Learns from what came after an earlier day and holds it against what came after a later one; what it gives out is fitted anew on the later
 * one. Scores are mended by what was known at the earlier day alone, so that an outcome which has become more frequent shows.
 */
export function foretellOverTime(earlier: LearningSet, later: LearningSet): Foretold {
  const made = { tree: models.tree(earlier), boosted: models.boosted(earlier) }
  const scores = { tree: made.tree(later.columns), boosted: made.boosted(later.columns) }
  const measured = {
    tree: measure(later, scores.tree, later.targets),
    boosted: measure(later, scores.boosted, later.targets),
  }
  const model = chosen(measured)
  const own = (set: LearningSet): { raw: Float64Array; foldOf: Uint8Array } => {
    const foldOf = stratifiedFolds(set.customers, set.targets, folds, set.seed)
    return { raw: outOfFold(set, foldOf, folds, models[model]), foldOf }
  }
  const judge = (): JudgedScores => {
    const { raw, foldOf } = own(earlier)
    const kind = chooseRecalibration(earlier.targets, (one) => crossMended(one, raw, earlier.targets, foldOf, folds))
    const made = recalibrationOf(kind, raw, earlier.targets)
    return judgeScores(recalibrated(made, scores[model]), later.targets, kind)
  }
  const judged = later.loss === 'squared' ? unjudged(scores[model]) : judge()
  const recalibration =
    judged.kind === 'as-is' ? ({ kind: 'as-is' } as const) : recalibrationOf(judged.kind, own(later).raw, later.targets)
  const tree = withReadableThresholds(fitExplainingTree(later), later.columns)
  const scorer = model === 'tree' ? treeScorer(tree) : fitBooster(later)
  return {
    tree,
    model,
    measured,
    held: { ...judged, outcomes: later.targets, customers: later.customers },
    score: (columns) => recalibrated(recalibration, scorer(columns)),
  }
}
