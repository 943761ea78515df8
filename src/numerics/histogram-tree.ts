import { addTrees } from './flat-trees.ts'
import type { BinnedColumn } from './histogram.ts'
import { bestSplit, type FoundSplit, histogramsOf, type NodeHistograms, rest, type Targets } from './histogram-split.ts'

/** A tree of numbers: an inner node asks whether a feature is at most the threshold, a leaf holds a value. */
export type ValueTree = ValueLeaf | ValueSplit

/** What the training rows that came to a node are: how many, and the sums of their targets and of the squares of these. */
interface NodeSums {
  readonly rows: number
  readonly sum: number
  readonly squares: number
}

export interface ValueLeaf extends NodeSums {
  readonly kind: 'leaf'
  /** Sum of targets divided by the sum of weights plus the penalty: for plain targets their mean. */
  readonly value: number
}

interface ValueSplit extends NodeSums {
  readonly kind: 'split'
  readonly feature: number
  /** Rows with a value of at most this go left; infinite where only missing values are parted from the others. */
  readonly threshold: number
  /** Where a missing value goes. */
  readonly missingLeft: boolean
  readonly left: ValueTree
  readonly right: ValueTree
}

export interface ValueTreeOptions {
  readonly depth: number
  /** Rows that a leaf has at least. */
  readonly minLeaf: number
  /** Added to the weight of a leaf: shrinks values of small leaves towards 0. */
  readonly penalty?: number
}

/**
 * Fits a regression tree by greedy search over the thresholds between bins: the split that takes most off the squared error,
 * Σ²left/wleft + Σ²right/wright (Breiman et al. 1984, chapter 8; with weights Chen and Guestrin 2016, equation 7). For targets of 0 and
 * 1 that is the Gini index: the same tree as decision-tree.ts fits. Missing values go to the side where they fit better. Of equally
 * good splits the one of the first feature and the lowest threshold wins.
 * @param rows which rows to fit on; all where none are given
 * @param onLeaf gets every leaf with its rows
 */
export function fitValueTree(
  columns: readonly BinnedColumn[],
  targets: Targets,
  options: ValueTreeOptions,
  rows: Uint32Array = Uint32Array.from(targets.values.keys()),
  onLeaf?: (leaf: ValueLeaf, rows: Uint32Array) => void,
): ValueTree {
  const own = rows.slice()
  const growth: Growth = { columns, targets, options, onLeaf, spare: new Uint32Array(own.length), least: 0 }
  const squares = sumsOf(targets, own).squares
  // Relative to all there is to explain, so that rounding does not make a split of nothing.
  growth.least = 1e-12 * squares
  return grow(growth, own, options.depth, undefined)
}

interface Growth {
  columns: readonly BinnedColumn[]
  targets: Targets
  options: ValueTreeOptions
  onLeaf: ((leaf: ValueLeaf, rows: Uint32Array) => void) | undefined
  spare: Uint32Array
  least: number
}

function sumsOf({ values, weights }: Targets, rows: Uint32Array): NodeSums & { weight: number } {
  let sum = 0
  let squares = 0
  let weight = 0
  for (const row of rows) {
    const value = values[row] as number
    sum += value
    squares += value * value
    weight += weights === undefined ? 1 : (weights[row] as number)
  }
  return { rows: rows.length, sum, squares, weight }
}

function grow(growth: Growth, rows: Uint32Array, depth: number, known: NodeHistograms | undefined): ValueTree {
  const { columns, targets, options } = growth
  const { weight, ...sums } = sumsOf(targets, rows)
  const penalty = options.penalty ?? 0
  const end = (): ValueLeaf => {
    const leaf: ValueLeaf = { kind: 'leaf', value: weight + penalty === 0 ? 0 : sums.sum / (weight + penalty), ...sums }
    growth.onLeaf?.(leaf, rows)
    return leaf
  }
  if (depth === 0 || rows.length < 2 * options.minLeaf || rows.length < 2) return end()
  const histograms = known ?? histogramsOf(columns, targets, rows)
  const totals = { rows: rows.length, sum: sums.sum, weight }
  const found = bestSplit(columns, histograms, totals, options.minLeaf, penalty, growth.least)
  if (found === undefined) return end()
  const size = part(growth, rows, found)
  const [left, right] = [rows.subarray(0, size), rows.subarray(size)]
  const [ofLeft, ofRight] = depth === 1 ? [undefined, undefined] : childHistograms(growth, histograms, left, right)
  const { feature, threshold, missingLeft } = found
  return {
    kind: 'split',
    ...sums,
    feature,
    threshold,
    missingLeft,
    left: grow(growth, left, depth - 1, ofLeft),
    right: grow(growth, right, depth - 1, ofRight),
  }
}

/** Only the smaller side is counted; the other is what it leaves of the whole. */
function childHistograms(
  { columns, targets }: Growth,
  whole: NodeHistograms,
  left: Uint32Array,
  right: Uint32Array,
): [NodeHistograms, NodeHistograms] {
  const smaller = histogramsOf(columns, targets, left.length <= right.length ? left : right)
  const larger = rest(whole, smaller)
  return left.length <= right.length ? [smaller, larger] : [larger, smaller]
}

/** Moves the rows that go left to the front, in their order; returns how many. */
function part({ columns, spare }: Growth, rows: Uint32Array, { feature, bin, missingLeft }: FoundSplit): number {
  const { codes, bins } = columns[feature] as BinnedColumn
  let size = 0
  let others = 0
  for (const row of rows) {
    const code = codes[row] as number
    if (code === bins ? missingLeft : code <= bin) rows[size++] = row
    else spare[others++] = row
  }
  rows.set(spare.subarray(0, others), size)
  return size
}

/** The leaf in which a row of columns ends. @param columns one per feature, NaN where missing */
export function valueLeafOf(tree: ValueTree, columns: readonly Float64Array[], row: number): ValueLeaf {
  let node = tree
  while (node.kind === 'split')
    node = goesLeft(node, (columns[node.feature] as Float64Array)[row] as number) ? node.left : node.right
  return node
}

const goesLeft = ({ threshold, missingLeft }: ValueSplit, value: number): boolean =>
  Number.isNaN(value) ? missingLeft : value <= threshold

/** The value of every row. */
export function predictValues(tree: ValueTree, columns: readonly Float64Array[]): Float64Array {
  const values = new Float64Array(columns[0]?.length ?? 0)
  addTrees([tree], columns, 1, values)
  return values
}
