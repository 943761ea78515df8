import { type ValueLeaf, type ValueTree, valueLeafOf } from '../../numerics/histogram-tree.ts'
import { standardDeviation } from '../../numerics/moments.ts'
import { readableThreshold } from '../segments/readable-threshold.ts'
import type { PredictionCondition } from './prediction.ts'
import type { Predictor } from './predictors.ts'

/** A leaf with what leads to it: per predictor, the bounds and whether a missing value is let in. */
export interface LeafPath {
  readonly leaf: ValueLeaf
  readonly bounds: ReadonlyMap<number, Bound>
}

interface Bound {
  readonly low: number
  readonly high: number
  readonly missing: boolean
}

const open: Bound = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, missing: true }

/** Every leaf with its bounds, from left to right. */
export function leafPaths(tree: ValueTree, bounds: LeafPath['bounds'] = new Map()): LeafPath[] {
  if (tree.kind === 'leaf') return [{ leaf: tree, bounds }]
  const { feature, threshold, missingLeft, left, right } = tree
  const now = bounds.get(feature) ?? open
  const isLeft = { ...now, high: Math.min(now.high, threshold), missing: now.missing && missingLeft }
  // What lies above a threshold that nothing known is above is what is not known.
  const isRight = { ...now, low: Math.max(now.low, threshold), missing: now.missing && !missingLeft }
  return [
    ...leafPaths(left, new Map(bounds).set(feature, isLeft)),
    ...leafPaths(right, new Map(bounds).set(feature, isRight)),
  ]
}

/** The same tree with thresholds of the fewest digits that part the same customers. */
export function withReadableThresholds(tree: ValueTree, columns: readonly Float64Array[]): ValueTree {
  const ascending = columns.map((column) => column.filter((value) => !Number.isNaN(value)).sort())
  const mend = (node: ValueTree): ValueTree =>
    node.kind === 'leaf'
      ? node
      : {
          ...node,
          threshold: Number.isFinite(node.threshold)
            ? readableThreshold(ascending[node.feature] ?? new Float64Array(), node.threshold)
            : node.threshold,
          left: mend(node.left),
          right: mend(node.right),
        }
  return mend(tree)
}

/** Finds the path on which a row comes to its leaf. */
export function pathFinder(tree: ValueTree, columns: readonly Float64Array[]): (row: number) => LeafPath {
  const paths = new Map(leafPaths(tree).map((path) => [path.leaf, path]))
  return (row) => {
    const path = paths.get(valueLeafOf(tree, columns, row))
    if (path === undefined) throw new Error('a leaf of the tree is on none of its paths')
    return path
  }
}

const holds = ({ low, high, missing }: Bound, value: number): boolean =>
  Number.isNaN(value) ? missing : value > low && value <= high

/** What a path asks for, source by source from the root on; values of one text are put together. */
export function conditionsOf(
  { bounds }: Pick<LeafPath, 'bounds'>,
  predictors: readonly Predictor[],
): PredictionCondition[] {
  const bySource = new Map<string, PredictionCondition>()
  for (const [feature, bound] of bounds) {
    const predictor = predictors[feature]
    if (predictor === undefined) continue
    const { source, value, all = [], column } = predictor
    const now = bySource.get(source)
    if (value === undefined) bySource.set(source, rangeOf(source, bound, column))
    else if (bound.low >= 0) bySource.set(source, { feature: source, is: value })
    // One value that it is says more than others that it is not.
    else if (now?.is === undefined) bySource.set(source, unlike(source, [...(now?.isNot ?? []), value], all))
  }
  return [...bySource.values()]
}

/** None of some values: the one that is left, where there is only one. */
function unlike(feature: string, isNot: string[], all: readonly string[]): PredictionCondition {
  const left = all.filter((value) => !isNot.includes(value))
  const [only] = left
  return left.length === 1 && only !== undefined ? { feature, is: only } : { feature, isNot }
}

function rangeOf(feature: string, { low, high, missing }: Bound, column: Float64Array): PredictionCondition {
  const hasGaps = column.some((value) => Number.isNaN(value))
  if (low === Number.POSITIVE_INFINITY) return { feature, known: false }
  return {
    feature,
    ...(Number.isFinite(low) ? { low } : {}),
    ...(Number.isFinite(high) ? { high } : {}),
    ...(hasGaps ? { known: !missing } : {}),
  }
}

/** A change of a customer that would lead to a leaf of the other decision. */
export interface Change {
  readonly changes: PredictionCondition[]
  readonly leaf: ValueLeaf
}

/**
 * Finds the smallest change of a row that would lead it to a leaf of the other decision: the fewest sources to change, then the shortest way in
 * standard deviations, then the larger leaf. Undefined where no leaf decides otherwise.
 * @param decides whether a leaf says yes
 * @param mayChange sources that can be changed
 */
export function changeFinder(
  tree: ValueTree,
  predictors: readonly Predictor[],
  decides: (leaf: ValueLeaf) => boolean,
  mayChange: (source: string) => boolean = () => true,
): (row: number) => Change | undefined {
  const columns = predictors.map(({ column }) => column)
  const spreads = columns.map(spreadOf)
  const paths = leafPaths(tree)
  return (row) => {
    const now = decides(valueLeafOf(tree, columns, row))
    const ways = paths
      .filter(({ leaf }) => decides(leaf) !== now)
      .flatMap((path) => {
        const broken = [...path.bounds].filter(([j, bound]) => !holds(bound, columns[j]?.[row] ?? Number.NaN))
        if (!broken.every(([j]) => mayChange(predictors[j]?.source ?? ''))) return []
        const far = broken.reduce(
          (sum, [j, bound]) => sum + wayTo(bound, columns[j]?.[row] ?? Number.NaN, spreads[j] ?? 0),
          0,
        )
        const sources = new Set(broken.map(([j]) => predictors[j]?.source))
        // All that the path asks of these: what holds now must hold after the change.
        const bounds = new Map([...path.bounds].filter(([j]) => sources.has(predictors[j]?.source)))
        return [{ leaf: path.leaf, bounds, far, sources: sources.size }]
      })
    const [best] = ways.sort((a, b) => a.sources - b.sources || a.far - b.far || b.leaf.rows - a.leaf.rows)
    return best && { leaf: best.leaf, changes: conditionsOf(best, predictors) }
  }
}

/** Standard deviation of what is known. */
function spreadOf(column: Float64Array): number {
  return standardDeviation(column.filter((value) => !Number.isNaN(value))) ?? 0
}

/** How far a value is from a bound, in standard deviations; 1 where that cannot be said. */
function wayTo({ low, high }: Bound, value: number, spread: number): number {
  return Number.isNaN(value) || spread === 0 || low === Number.POSITIVE_INFINITY
    ? 1
    : Math.max(0, low - value, value - high) / spread
}

/** How much of what the tree explains each source does, the most first (Breiman et al. 1984, section 5.3, without surrogates). */
export function driversOf(tree: ValueTree, predictors: readonly Predictor[]): { feature: string; share: number }[] {
  const gains = new Map<string, number>()
  const error = ({ rows, sum, squares }: ValueTree): number => squares - (sum * sum) / Math.max(1, rows)
  const visit = (node: ValueTree): void => {
    if (node.kind === 'leaf') return
    const source = predictors[node.feature]?.source ?? ''
    gains.set(source, (gains.get(source) ?? 0) + error(node) - error(node.left) - error(node.right))
    visit(node.left)
    visit(node.right)
  }
  visit(tree)
  const total = [...gains.values()].reduce((a, b) => a + b, 0)
  return [...gains]
    .map(([feature, gain]) => ({ feature, share: total === 0 ? 0 : gain / total }))
    .sort((a, b) => b.share - a.share || (a.feature < b.feature ? -1 : 1))
}
