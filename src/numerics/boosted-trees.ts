import { addTrees } from './flat-trees.ts'
import { binColumns } from './histogram.ts'
import { fitValueTree, type ValueTree } from './histogram-tree.ts'
import { probability } from './logistic.ts'

/** What is minimised: squared error of amounts, or the negative log-likelihood of a yes/no outcome. */
export type BoostLoss = 'squared' | 'logistic'

export interface BoostOptions {
  readonly loss: BoostLoss
  /** Trees at most. */
  readonly trees: number
  /** The part of each tree's step that is taken. */
  readonly shrinkage: number
  readonly depth: number
  readonly minLeaf: number
  /** Added to the weight of each leaf. */
  readonly penalty: number
  /** Ends after so many trees that did not help the validation part. */
  readonly patience: number
}

/** What serves customers by the thousand; with fewer rows early stopping keeps it small. */
export const usualBoost: Omit<BoostOptions, 'loss'> = {
  trees: 400,
  shrinkage: 0.06,
  depth: 3,
  minLeaf: 20,
  penalty: 1,
  patience: 25,
}

/** A sum of trees: of amounts for the squared loss, of log-odds for the logistic one. */
export interface BoostedTrees {
  readonly loss: BoostLoss
  readonly base: number
  readonly trees: readonly ValueTree[]
  readonly shrinkage: number
}

/**
 * Gradient boosting of small trees on histograms (Friedman 2001, algorithm 1; Newton steps with a penalty as Chen and Guestrin 2016,
 * equations 5 and 7). Missing values are a bin that goes where it fits better. Deterministic: no row or column is drawn.
 * @param columns one per feature, n values each, NaN where missing
 * @param targets n amounts, or 0 and 1
 * @param held 1 for the rows of the validation part, which only decide how many trees are kept; without it all trees are
 */
export function fitBoostedTrees(
  columns: readonly Float64Array[],
  targets: Float64Array,
  options: BoostOptions,
  held?: Uint8Array,
): BoostedTrees {
  const binned = binColumns(columns)
  const rows = Uint32Array.from(targets.keys()).filter((row) => held?.[row] !== 1)
  const validation = Uint32Array.from(targets.keys()).filter((row) => held?.[row] === 1)
  const base = baseOf(targets, rows, options.loss)
  const raw = new Float64Array(targets.length).fill(base)
  const residuals = new Float64Array(targets.length)
  const weights = options.loss === 'logistic' ? new Float64Array(targets.length) : undefined
  const trees: ValueTree[] = []
  let best = { loss: lossOver(validation, raw, targets, options.loss), trees: 0 }
  while (trees.length < options.trees) {
    step(rows, raw, targets, residuals, weights)
    const tree = fitValueTree(
      binned,
      weights === undefined ? { values: residuals } : { values: residuals, weights },
      options,
      rows,
    )
    if (tree.kind === 'leaf') break
    trees.push(tree)
    addTrees([tree], columns, options.shrinkage, raw)
    if (validation.length === 0) continue
    const loss = lossOver(validation, raw, targets, options.loss)
    if (loss < best.loss) best = { loss, trees: trees.length }
    else if (trees.length - best.trees >= options.patience) break
  }
  const kept = validation.length === 0 ? trees : trees.slice(0, best.trees)
  return { loss: options.loss, base, trees: kept, shrinkage: options.shrinkage }
}

/** Amounts, or probabilities. @param columns as it was fitted on */
export function predictBoosted(
  { loss, base, trees, shrinkage }: BoostedTrees,
  columns: readonly Float64Array[],
): Float64Array {
  const raw = new Float64Array(columns[0]?.length ?? 0).fill(base)
  addTrees(trees, columns, shrinkage, raw)
  return loss === 'logistic' ? raw.map(probability) : raw
}

/** The best constant: the mean, or its log-odds, kept finite where only one outcome is there. */
function baseOf(targets: Float64Array, rows: Uint32Array, loss: BoostLoss): number {
  const sum = rows.reduce((total, row) => total + (targets[row] as number), 0)
  if (loss === 'squared') return rows.length === 0 ? 0 : sum / rows.length
  const share = (sum + 0.5) / (rows.length + 1)
  return Math.log(share / (1 - share))
}

/** Residuals, and for the logistic loss the second derivatives, at what is predicted so far. */
function step(
  rows: Uint32Array,
  raw: Float64Array,
  targets: Float64Array,
  residuals: Float64Array,
  weights: Float64Array | undefined,
): void {
  for (const row of rows) {
    const now = raw[row] as number
    const expected = weights === undefined ? now : probability(now)
    residuals[row] = (targets[row] as number) - expected
    if (weights !== undefined) weights[row] = Math.max(expected * (1 - expected), 1e-12)
  }
}

/** Mean loss of rows: squared error, or negative log-likelihood. */
function lossOver(rows: Uint32Array, raw: Float64Array, targets: Float64Array, loss: BoostLoss): number {
  let sum = 0
  for (const row of rows) {
    const [now, target] = [raw[row] as number, targets[row] as number]
    // log(1 + eˣ) − y·x, without overflow.
    sum +=
      loss === 'squared' ? (target - now) ** 2 : Math.max(now, 0) + Math.log1p(Math.exp(-Math.abs(now))) - target * now
  }
  return sum / Math.max(1, rows.length)
}
