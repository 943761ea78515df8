import { type BoostLoss, fitBoostedTrees, predictBoosted, usualBoost } from '../../numerics/boosted-trees.ts'
import { hash53 } from '../../numerics/hash.ts'
import { binColumns } from '../../numerics/histogram.ts'
import { predictValues, type ValueTree } from '../../numerics/histogram-tree.ts'
import { fitPrunedTree } from '../../numerics/prune-tree.ts'
import { stratifiedFolds } from './stratified-folds.ts'

/** What a model is fitted on: customers, their columns and what is to be foretold of them. */
export interface LearningSet {
  readonly customers: readonly string[]
  readonly columns: readonly Float64Array[]
  /** 0 and 1, or amounts. */
  readonly targets: Float64Array
  readonly loss: BoostLoss
  readonly seed: number
  /** Customers behind a leaf at least. */
  readonly minLeaf: number
}

/** Questions from the root of a tree to a leaf at most. */
const depth = 5
const innerFolds = 5
/** Customers that one dealing to folds is enough for; with fewer they are dealt several times, as chance would prune otherwise. */
const enough = 5_000
/** Customers that models are fitted on at most, drawn by a hash of the id. */
export const fittedCustomers = 100_000

/** A tree pruned by cross-validation. */
export function fitExplainingTree(set: LearningSet): ValueTree {
  const { columns, targets, minLeaf } = set
  const times = Math.max(1, Math.min(5, Math.round(enough / targets.length)))
  const dealt = Array.from({ length: times }, (_, time) =>
    stratifiedFolds(set.customers, targets, innerFolds, set.seed + 1 + time),
  )
  return fitPrunedTree(
    { columns, binned: binColumns(columns) },
    targets,
    { depth, minLeaf },
    Uint32Array.from(targets.keys()),
    { dealt, folds: innerFolds },
  )
}

/** Boosted trees; a fifth of the customers, drawn by a hash of the id, decides how many. Returns what scores others. */
export function fitBooster({ customers, columns, targets, loss, seed, minLeaf }: LearningSet): Scorer {
  const held = Uint8Array.from(customers, (id) => (hash53(id, seed + 2) / 2 ** 53 < 0.2 ? 1 : 0))
  const model = fitBoostedTrees(
    columns,
    targets,
    { ...usualBoost, loss, minLeaf: Math.min(minLeaf, usualBoost.minLeaf) },
    held,
  )
  return (others) => predictBoosted(model, others)
}

/** Scores customers by columns in the order of those that it was fitted on. */
export type Scorer = (columns: readonly Float64Array[]) => Float64Array

export const treeScorer =
  (tree: ValueTree): Scorer =>
  (columns) =>
    predictValues(tree, columns)

/** Part of a learning set. */
export function partOf(set: LearningSet, rows: Uint32Array): LearningSet {
  const take = (values: Float64Array): Float64Array => {
    const taken = new Float64Array(rows.length)
    for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i] as number] as number
    return taken
  }
  return {
    ...set,
    customers: Array.from(rows, (row) => set.customers[row] as string),
    columns: set.columns.map(take),
    targets: take(set.targets),
  }
}

/**
 * Scores every customer by a model of the others: one per fold.
 * @param learn makes a scorer of the others
 */
export function outOfFold(
  set: LearningSet,
  foldOf: Uint8Array,
  folds: number,
  learn: (part: LearningSet) => Scorer,
): Float64Array {
  const scores = new Float64Array(set.targets.length)
  const all = Uint32Array.from(set.targets.keys())
  for (let fold = 0; fold < folds; fold++) {
    const scorer = learn(
      partOf(
        set,
        all.filter((row) => foldOf[row] !== fold),
      ),
    )
    const held = all.filter((row) => foldOf[row] === fold)
    const found = scorer(partOf(set, held).columns)
    for (const [place, row] of held.entries()) scores[row] = found[place] as number
  }
  return scores
}
