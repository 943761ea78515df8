import {
  fitTree,
  leafOf,
  mergeEqualLeaves,
  pathsOf,
  predict,
  presort,
  recount,
  type TreeNode,
  type TreePath,
} from '../../numerics/decision-tree.ts'
import { dealFolds } from '../../numerics/folds.ts'
import { hashOrder } from '../../numerics/hash.ts'
import { readableThreshold } from './readable-threshold.ts'
import type { Condition, RulePath, Segmentation } from './segmentation.ts'

/** What the surrogate tree says of one segment. */
interface SegmentRule {
  rule: RulePath
  otherPaths: number
  sql: string
}

/** Rules for all segments, and how far they can be trusted. */
export interface Surrogate {
  rules: SegmentRule[]
  fidelity: Segmentation['fidelity']
}

/** A feature to explain segments by, in natural units, with the SQL that gives it. */
export interface Explaining {
  id: string
  column: Float64Array
  sql: string
}

const depth = 4
const folds = 5
const minLeaf = 1
/** Rows that a tree is fitted on at most; what it says of the segments is counted over all. */
const fittedRows = 20_000

/**
 * Explains segments by a surrogate tree of depth 4 over features in natural units. The rule shown of a segment is its
 * largest path; its SQL is the OR of all of its leaves. Fidelity is the share of customers that the tree puts in their
 * own segment: of all customers, and in 5-fold cross-validation. Above 20,000 customers the trees are fitted, and
 * cross-validated, on as many; the rules count all. These and the folds are drawn by a hash of the id, so that a customer
 * more or less leaves the others where they are.
 * @param customers their ids, in the order of the columns
 */
export function explainSegments(
  customers: readonly string[],
  features: readonly Explaining[],
  labels: Uint8Array,
  segments: number,
  seed: number,
): Surrogate {
  const columns = features.map(({ column }) => column)
  const sample = hashOrder(customers, seed).subarray(0, fittedRows)
  const fitted = columns.map((column) => Float64Array.from(sample, (row) => column[row] as number))
  const fittedLabels = Uint8Array.from(sample, (row) => labels[row] as number)
  const orders = presort(fitted)
  const grown = mergeEqualLeaves(fitTree(fitted, fittedLabels, segments, { depth, minLeaf }, orders))
  const tree = recount(readableTree(grown, columns), columns, labels, Uint32Array.from(labels.keys()))
  const paths = pathsOf(tree)
  return {
    rules: Array.from({ length: segments }, (_, segment) => ruleOf(segment, paths, features, labels)),
    fidelity: {
      training: agreement(predict(tree, columns), labels),
      crossValidated: crossValidate(fitted, fittedLabels, segments, orders),
      folds,
      leaves: paths.length,
      depth: depthOf(tree),
    },
  }
}

const depthOf = (tree: TreeNode): number =>
  tree.kind === 'leaf' ? 0 : 1 + Math.max(depthOf(tree.left), depthOf(tree.right))

/** The same tree with thresholds of the fewest digits that part the same customers. */
function readableTree(tree: TreeNode, columns: readonly Float64Array[]): TreeNode {
  const ascending = columns.map((column) => column.toSorted())
  const mend = (node: TreeNode): TreeNode =>
    node.kind === 'leaf'
      ? node
      : {
          ...node,
          threshold: readableThreshold(ascending[node.feature] ?? new Float64Array(), node.threshold),
          left: mend(node.left),
          right: mend(node.right),
        }
  return mend(tree)
}

function ruleOf(
  segment: number,
  paths: readonly TreePath[],
  features: readonly Explaining[],
  labels: Uint8Array,
): SegmentRule {
  const own = paths.filter(({ leaf }) => leaf.label === segment)
  const size = labels.reduce((sum, label) => sum + (label === segment ? 1 : 0), 0)
  // A segment that no leaf is named for has the path in which most of its customers end.
  const candidates = own.length > 0 ? own : paths
  const [largest] = candidates.toSorted((a, b) => (b.leaf.counts[segment] ?? 0) - (a.leaf.counts[segment] ?? 0))
  const customers = largest?.leaf.counts.reduce((a, b) => a + b, 0) ?? 0
  const inSegment = largest?.leaf.counts[segment] ?? 0
  return {
    rule: {
      conditions: largest === undefined ? [] : conditionsOf(largest, features),
      customers,
      precision: customers === 0 ? 0 : inSegment / customers,
      recall: size === 0 ? 0 : inSegment / size,
    },
    otherPaths: Math.max(0, own.length - 1),
    sql: own.length === 0 ? 'FALSE' : own.map((path) => `(${sqlOf(path, features)})`).join(' OR '),
  }
}

function conditionsOf(path: TreePath, features: readonly Explaining[]): Condition[] {
  return boundsOf(path).map(([feature, bound]) => ({ feature: features[feature]?.id ?? '', ...bound }))
}

function sqlOf(path: TreePath, features: readonly Explaining[]): string {
  const parts = boundsOf(path).flatMap(([feature, { low, high }]) => [
    ...(low === undefined ? [] : [`${features[feature]?.sql} > ${low}`]),
    ...(high === undefined ? [] : [`${features[feature]?.sql} <= ${high}`]),
  ])
  return parts.length === 0 ? 'TRUE' : parts.join(' AND ')
}

const boundsOf = ({ bounds }: TreePath) => [...bounds].sort(([a], [b]) => a - b)

/** Over rows in random order: each fold is a stretch of them. */
function crossValidate(
  columns: readonly Float64Array[],
  labels: Uint8Array,
  segments: number,
  orders: readonly Uint32Array[],
): number {
  const fold = dealFolds(labels.length, folds)
  let right = 0
  for (let held = 0; held < folds; held++) {
    const others = orders.map((order) => order.filter((row) => fold[row] !== held))
    const tree = fitTree(columns, labels, segments, { depth, minLeaf }, others)
    for (let row = 0; row < labels.length; row++) {
      if (fold[row] === held && leafOf(tree, columns, row).label === labels[row]) right++
    }
  }
  return right / labels.length
}

function agreement(a: Uint8Array, b: Uint8Array): number {
  return a.length === 0 ? 0 : a.reduce((sum, label, i) => sum + (label === b[i] ? 1 : 0), 0) / a.length
}
