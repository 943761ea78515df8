import { hashOrder } from '../../numerics/hash.ts'
import { binColumns } from '../../numerics/histogram.ts'
import { fitValueTree } from '../../numerics/histogram-tree.ts'
import { areaUnderCurve } from '../../numerics/ranking.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { fitExplainingTree, type LearningSet, outOfFold, partOf, treeScorer } from './prediction-model.ts'
import type { Predictor } from './predictors.ts'
import { stratifiedFolds } from './stratified-folds.ts'

/** From this AUC on a column that stands alone is taken for the outcome itself. */
const decides = 0.97
/** From this one on it is compared with all other columns together: it must not beat them by more than `lead`. */
const suspicious = 0.85
const lead = 0.05
/** From this AUC on a numbering goes by the outcome. */
const ordered = 0.6
/** Customers that the checks look at, at most. */
const checked = 20_000
const folds = 5

/**
 * Refuses columns that can hardly be known before the outcome is: one that nearly decides it by itself, and a numbering that goes by it.
 * Each column is judged by trees that were fitted on other customers.
 * @param trusted columns that the user vouches for
 * @returns the numberings that say nothing: no predictors
 * @throws ShoalError predict/leak, predict/numbering
 */
export function checkLeaks(set: LearningSet, predictors: readonly Predictor[], trusted: readonly string[]): string[] {
  const sample = partOf(set, hashOrder(set.customers, set.seed).subarray(0, checked).toSorted())
  const foldOf = stratifiedFolds(sample.customers, sample.targets, folds, set.seed)
  const sources = [...new Set(predictors.map(({ source }) => source))]
  const columnsOf = (wanted: (source: string) => boolean): Float64Array[] =>
    sample.columns.filter((_, j) => wanted(predictors[j]?.source ?? ''))
  const numberings: string[] = []
  for (const source of sources) {
    if (trusted.includes(source)) continue
    const own = columnsOf((other) => other === source)
    const alone = aucAlone(sample, own, foldOf)
    const isNumbering = own.length === 1 && looksLikeNumbering(own[0] as Float64Array)
    if (isNumbering && alone >= ordered) throw new ShoalError('predict/numbering', { column: plainName(source) })
    if (isNumbering) numberings.push(source)
    if (alone < suspicious) continue
    const others = columnsOf((other) => other !== source)
    const without = alone >= decides || others.length === 0 ? 0.5 : aucOfOthers({ ...sample, columns: others }, foldOf)
    if (alone >= decides || alone - without >= lead)
      throw new ShoalError('predict/leak', { column: plainName(source), auc: alone, others: without })
  }
  return numberings
}

/** The name of a source as the input has it. */
export const plainName = (source: string): string => source.replace(/^attribute:/, '')

/** How well a small tree on these columns alone orders customers that it has not seen. */
function aucAlone(set: LearningSet, columns: readonly Float64Array[], foldOf: Uint8Array): number {
  const scores = outOfFold({ ...set, columns }, foldOf, folds, (part) =>
    treeScorer(fitValueTree(binColumns(part.columns), { values: part.targets }, { depth: 3, minLeaf: set.minLeaf })),
  )
  return areaUnderCurve(scores, set.targets)
}

function aucOfOthers(set: LearningSet, foldOf: Uint8Array): number {
  return areaUnderCurve(
    outOfFold(set, foldOf, folds, (part) => treeScorer(fitExplainingTree(part))),
    set.targets,
  )
}

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
