import { hashOrder } from '../../numerics/hash.ts'
import { binColumns } from '../../numerics/histogram.ts'
import { fitValueTree } from '../../numerics/histogram-tree.ts'
import { rankCorrelation, ranksOf } from '../../numerics/rank-correlation.ts'
import { areaUnderCurve } from '../../numerics/ranking.ts'

import { ShoalError } from '../../workspace/errors.ts'
import { fitExplainingTree, type LearningSet, outOfFold, partOf, treeScorer } from './prediction-model.ts'
import type { Predictor } from './predictors.ts'
import { stratifiedFolds } from './stratified-folds.ts'

/**
 * How strong a column is by itself: AUC of an outcome, rank correlation (Spearman's) of an amount. From `decides` on it is taken for the outcome
 * itself; from `suspicious` on it must not beat all columns that are not suspicious by more than `lead`; from `ordered` on a numbering goes by it.
 * An amount often goes with one column, as what was paid in all with the time, so more is let pass there.
 */
const limits = {
  logistic: { decides: 0.97, suspicious: 0.85, lead: 0.05, ordered: 0.6, guess: 0.5 },
  squared: { decides: 0.98, suspicious: 0.93, lead: 0.05, ordered: 0.3, guess: 0 },
}
/** Customers that the checks look at, at most. */
const checked = 20_000
const folds = 5
/** Questions from the root to a leaf: an outcome has two values, an amount many. */
const depths = { logistic: 3, squared: 6 }

/**
 * Refuses columns that can hardly be known before the outcome is: one that nearly decides it by itself, and a numbering that goes by it.
 * Each column is judged by trees that were fitted on other customers. Suspicious columns do not excuse each other: several copies of the
 * outcome would pass.
 * @param trusted columns that the user vouches for
 * @returns the numberings that say nothing: no predictors
 * @throws ShoalError predict/leak, predict/numbering
 */
export function checkLeaks(set: LearningSet, predictors: readonly Predictor[], trusted: readonly string[]): string[] {
  const { decides, suspicious, lead, ordered, guess } = limits[set.loss]
  const drawn = partOf(set, hashOrder(set.customers, set.seed).subarray(0, checked).toSorted())
  const sample = drawn.loss === 'squared' ? { ...drawn, targets: ranksOf(drawn.targets) } : drawn
  const foldOf = stratifiedFolds(sample.customers, sample.targets, folds, set.seed)
  const columnsOf = (wanted: (source: string) => boolean): Float64Array[] =>
    sample.columns.filter((_, j) => wanted(predictors[j]?.source ?? ''))
  const judged = [...new Set(predictors.map(({ source }) => source))].map((source) => {
    const own = columnsOf((other) => other === source)
    const isNumbering = own.length === 1 && looksLikeNumbering(own[0] as Float64Array)
    return { source, alone: strengthAlone(sample, own, foldOf), isNumbering, isTrusted: trusted.includes(source) }
  })
  const numberings = judged.filter(({ isNumbering, isTrusted }) => isNumbering && !isTrusted)
  const numbered = numberings.find(({ alone }) => alone >= ordered)
  if (numbered !== undefined) throw new ShoalError('predict/numbering', { column: plainName(numbered.source) })
  const tooGood = judged.filter(({ alone }) => alone >= suspicious)
  const doubted = tooGood.filter(({ isTrusted }) => !isTrusted).sort((a, b) => b.alone - a.alone)
  if (doubted.length > 0) {
    const modest = columnsOf((source) => !tooGood.some((one) => one.source === source))
    const others = modest.length === 0 ? guess : strengthOf({ ...sample, columns: modest }, foldOf)
    const leaks = doubted.filter(({ alone }) => alone >= decides || alone - others >= lead)
    if (leaks[0] !== undefined)
      throw new ShoalError('predict/leak', {
        columns: leaks.map(({ source }) => plainName(source)),
        strength: leaks[0].alone,
        isAmount: set.loss === 'squared',
      })
  }
  return numberings.map(({ source }) => source)
}

/** The name of a source as the input has it. */
export const plainName = (source: string): string => source.replace(/^attribute:/, '')

/** How well a small tree on these columns alone orders customers that it has not seen. */
function strengthAlone(set: LearningSet, columns: readonly Float64Array[], foldOf: Uint8Array): number {
  const scores = outOfFold({ ...set, columns }, foldOf, folds, (part) =>
    treeScorer(
      fitValueTree(
        binColumns(part.columns),
        { values: part.targets },
        { depth: depths[set.loss], minLeaf: set.minLeaf },
      ),
    ),
  )
  return ordering(set, scores)
}

function strengthOf(set: LearningSet, foldOf: Uint8Array): number {
  return ordering(
    set,
    outOfFold(set, foldOf, folds, (part) => treeScorer(fitExplainingTree(part))),
  )
}

const ordering = ({ loss, targets }: LearningSet, scores: Float64Array): number =>
  loss === 'logistic' ? areaUnderCurve(scores, targets) : rankCorrelation(scores, targets)

/** Whole numbers, hardly one of them twice, close together: row numbers and ids. */
function looksLikeNumbering(column: Float64Array): boolean {
  const known = column.filter((value) => !Number.isNaN(value))
  if (known.length < column.length * 0.95 || !known.every(Number.isInteger)) return false
  const [low, high] = known.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return new Set(known).size >= known.length * 0.99 && high - low < 10 * known.length
}
