import type { BinnedColumn } from './histogram.ts'
import { fitValueTree, type ValueLeaf, type ValueTree, type ValueTreeOptions, valueLeafOf } from './histogram-tree.ts'

/** Squared error of the training rows around the mean of a node. */
const errorAt = ({ rows, sum, squares }: ValueTree): number =>
  rows === 0 ? 0 : Math.max(0, squares - (sum * sum) / rows)

interface Link {
  /** How much the error would grow per leaf that is given up. */
  readonly strength: number
  readonly node: ValueTree
}

const leavesBelow = (tree: ValueTree): number =>
  tree.kind === 'leaf' ? 1 : leavesBelow(tree.left) + leavesBelow(tree.right)

const errorBelow = (tree: ValueTree): number =>
  tree.kind === 'leaf' ? errorAt(tree) : errorBelow(tree.left) + errorBelow(tree.right)

/** The inner node that gives least for its leaves, the outermost of equals. */
function weakestLink(tree: ValueTree): Link | undefined {
  if (tree.kind === 'leaf') return undefined
  const own: Link = { node: tree, strength: (errorAt(tree) - errorBelow(tree)) / (leavesBelow(tree) - 1) }
  return [tree.left, tree.right]
    .map(weakestLink)
    .reduce<Link>((best, link) => (link !== undefined && link.strength < best.strength ? link : best), own)
}

const asLeaf = ({ rows, sum, squares }: ValueTree): ValueLeaf => ({
  kind: 'leaf',
  value: rows === 0 ? 0 : sum / rows,
  rows,
  sum,
  squares,
})

function without(tree: ValueTree, node: ValueTree): ValueTree {
  if (tree === node) return asLeaf(tree)
  return tree.kind === 'leaf' ? tree : { ...tree, left: without(tree.left, node), right: without(tree.right, node) }
}

/**
 * The trees that minimise error + penalty × leaves as the penalty grows, the whole tree first (Breiman et al. 1984, section 3.3:
 * weakest links are cut one after another). For targets of 0 and 1 the error is half the Gini index times the rows.
 * @returns each tree with the penalty, per row, from which on it is the best; penalties ascend
 */
export function pruningSequence(tree: ValueTree): { penalty: number; tree: ValueTree }[] {
  const sequence = [{ penalty: 0, tree }]
  let now = tree
  for (let link = weakestLink(now); link !== undefined; link = weakestLink(now)) {
    now = without(now, link.node)
    const penalty = Math.max(link.strength / tree.rows, sequence.at(-1)?.penalty ?? 0)
    // A link as weak as the one before is cut in the same go.
    if (penalty === sequence.at(-1)?.penalty) sequence.pop()
    sequence.push({ penalty, tree: now })
  }
  return sequence
}

/** The tree of a sequence that is the best at a penalty. */
function atPenalty(sequence: readonly { penalty: number; tree: ValueTree }[], penalty: number): ValueTree {
  // A sequence begins with a penalty that is not above the least one asked for.
  const found = sequence.findLast((step) => step.penalty <= penalty) ?? sequence[0]
  return (found as { tree: ValueTree }).tree
}

/**
 * A tree pruned to where cross-validation finds the least squared error (Breiman et al. 1984, section 3.4.2: penalties half-way between
 * the sequence's in the geometric sense, a tree per fold). Of equals the smaller tree.
 * @param columns one per feature, and the same binned
 * @param targets n values, 0 and 1 for an outcome
 * @param rows those to fit on
 * @param dealt the fold of each row of the columns, once or several times over: with few rows one dealing says little
 */
export function fitPrunedTree(
  { columns, binned }: { columns: readonly Float64Array[]; binned: readonly BinnedColumn[] },
  targets: Float64Array,
  options: ValueTreeOptions,
  rows: Uint32Array,
  { dealt, folds }: { dealt: readonly Uint8Array[]; folds: number },
): ValueTree {
  const sequence = pruningSequence(fitValueTree(binned, { values: targets }, options, rows))
  const penalties = sequence.map(({ penalty }, step) => {
    const next = sequence[step + 1]?.penalty
    return next === undefined ? Number.POSITIVE_INFINITY : Math.sqrt(penalty * next)
  })
  const errors = new Float64Array(penalties.length)
  for (const foldOf of dealt)
    for (let fold = 0; fold < folds; fold++) {
      const others = rows.filter((row) => foldOf[row] !== fold)
      const ofFold = pruningSequence(fitValueTree(binned, { values: targets }, options, others))
      const trees = penalties.map((penalty) => atPenalty(ofFold, penalty))
      for (const row of rows) {
        if (foldOf[row] !== fold) continue
        for (const [step, tree] of trees.entries())
          errors[step] =
            (errors[step] as number) + (valueLeafOf(tree, columns, row).value - (targets[row] as number)) ** 2
      }
    }
  const least = errors.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const best = errors.findLastIndex((error) => error <= least * (1 + 1e-12))
  return (sequence[best] ?? (sequence[0] as { tree: ValueTree })).tree
}
