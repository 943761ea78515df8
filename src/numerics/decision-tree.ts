/** A classification tree: an inner node asks whether a feature is at most the threshold, a leaf counts its classes. */
export type TreeNode = Leaf | Split

export interface Leaf {
  readonly kind: 'leaf'
  /** How many training rows of each class ended here. */
  readonly counts: readonly number[]
  /** The most frequent class, the lowest on a tie. */
  readonly label: number
}

interface Split {
  readonly kind: 'split'
  readonly feature: number
  /** Rows with a value of at most this go left. */
  readonly threshold: number
  readonly left: TreeNode
  readonly right: TreeNode
}

export interface TreeOptions {
  readonly depth: number
  readonly minLeaf: number
}

interface Fit {
  columns: readonly Float64Array[]
  labels: Uint8Array
  classes: number
  minLeaf: number
}

/** The rows in the ascending order of each column: sort once, and fit on any part of the rows by filtering. */
export function presort(columns: readonly Float64Array[]): Uint32Array[] {
  return columns.map((column) =>
    Uint32Array.from(column.keys()).sort((a, b) => (column[a] as number) - (column[b] as number)),
  )
}

/**
 * Fits a classification tree by greedy search over all thresholds with the Gini index (Breiman, Friedman, Olshen & Stone
 * 1984, chapter 4). Thresholds lie half-way between neighbouring values; of equally good splits the one of the first
 * feature and the lowest threshold wins, so the tree does not depend on the order of the rows.
 * @param columns one per feature, n values each, @param labels n classes from 0, @param orders the rows to fit on, presorted
 */
export function fitTree(
  columns: readonly Float64Array[],
  labels: Uint8Array,
  classes: number,
  options: TreeOptions,
  orders: readonly Uint32Array[] = presort(columns),
): TreeNode {
  return grow({ columns, labels, classes, minLeaf: options.minLeaf }, orders, options.depth)
}

function grow(fit: Fit, orders: readonly Uint32Array[], depth: number): TreeNode {
  const counts = countClasses(fit, orders[0] ?? new Uint32Array())
  const leaf: Leaf = { kind: 'leaf', counts, label: counts.indexOf(Math.max(...counts)) }
  if (depth === 0 || counts.filter((count) => count > 0).length < 2) return leaf
  const best = findSplit(fit, orders, counts)
  if (best === undefined) return leaf
  // A leaf counts its rows in any order: below the last split one order is enough.
  const needed = depth === 1 ? orders.slice(0, 1) : orders
  const [left, right] = part(needed, fit.columns[best.feature] as Float64Array, best.threshold)
  return { kind: 'split', ...best, left: grow(fit, left, depth - 1), right: grow(fit, right, depth - 1) }
}

/** Each order in two halves: rows whose value is at most the threshold, and the others. */
function part(orders: readonly Uint32Array[], column: Float64Array, threshold: number): [Uint32Array[], Uint32Array[]] {
  const goesLeft = new Uint8Array(column.length)
  let size = 0
  for (const row of orders[0] as Uint32Array) {
    const left = (column[row] as number) <= threshold ? 1 : 0
    goesLeft[row] = left
    size += left
  }
  const lefts = orders.map(() => new Uint32Array(size))
  const rights = orders.map((order) => new Uint32Array(order.length - size))
  orders.forEach((order, feature) => {
    const left = lefts[feature] as Uint32Array
    const right = rights[feature] as Uint32Array
    let toLeft = 0
    let toRight = 0
    for (let i = 0; i < order.length; i++) {
      const row = order[i] as number
      if (goesLeft[row] === 1) left[toLeft++] = row
      else right[toRight++] = row
    }
  })
  return [lefts, rights]
}

function countClasses({ labels, classes }: Fit, rows: Uint32Array): number[] {
  const counts = new Array<number>(classes).fill(0)
  for (const row of rows) {
    const label = labels[row] ?? 0
    counts[label] = (counts[label] ?? 0) + 1
  }
  return counts
}

/** The split with the lowest weighted impurity: maximises Σ left²/nLeft + Σ right²/nRight; undefined where none improves. */
function findSplit(
  fit: Fit,
  orders: readonly Uint32Array[],
  counts: readonly number[],
): { feature: number; threshold: number } | undefined {
  const n = orders[0]?.length ?? 0
  const unsplit = counts.reduce((sum, count) => sum + count * count, 0) / n
  let best: { feature: number; threshold: number } | undefined
  // Relative, so that rounding does not make a split of nothing.
  let bestScore = unsplit * (1 + 1e-12)
  const left = new Float64Array(fit.classes)
  for (const [feature, order] of orders.entries()) {
    const column = fit.columns[feature] as Float64Array
    left.fill(0)
    let leftSquares = 0
    let rightSquares = unsplit * n
    for (let i = 0; i < n - 1; i++) {
      const row = order[i] as number
      const label = fit.labels[row] as number
      const before = left[label] as number
      const after = (counts[label] as number) - before
      leftSquares += 2 * before + 1
      rightSquares -= 2 * after - 1
      left[label] = before + 1
      const value = column[row] as number
      const next = column[order[i + 1] as number] as number
      if (value === next || i + 1 < fit.minLeaf || n - i - 1 < fit.minLeaf) continue
      const score = leftSquares / (i + 1) + rightSquares / (n - i - 1)
      if (score > bestScore * (1 + 1e-12)) {
        bestScore = score
        best = { feature, threshold: value + (next - value) / 2 }
      }
    }
  }
  return best
}

/** The leaf in which a row ends. */
export function leafOf(tree: TreeNode, columns: readonly Float64Array[], row: number): Leaf {
  let node = tree
  while (node.kind === 'split') {
    node = ((columns[node.feature] as Float64Array)[row] as number) <= node.threshold ? node.left : node.right
  }
  return node
}

/** The class of every row. */
export function predict(tree: TreeNode, columns: readonly Float64Array[]): Uint8Array {
  const n = columns[0]?.length ?? 0
  return Uint8Array.from({ length: n }, (_, row) => leafOf(tree, columns, row).label)
}

/** The same tree with splits taken back whose leaves are of one class: fewer leaves, equal predictions. */
export function mergeEqualLeaves(tree: TreeNode): TreeNode {
  if (tree.kind === 'leaf') return tree
  const left = mergeEqualLeaves(tree.left)
  const right = mergeEqualLeaves(tree.right)
  if (left.kind === 'split' || right.kind === 'split' || left.label !== right.label) return { ...tree, left, right }
  const counts = left.counts.map((count, label) => count + (right.counts[label] as number))
  return { kind: 'leaf', counts, label: left.label }
}

/** The same tree with every leaf counting the classes of other rows; the labels of the leaves stay. */
export function recount(
  tree: TreeNode,
  columns: readonly Float64Array[],
  labels: Uint8Array,
  rows: Uint32Array,
): TreeNode {
  if (tree.kind === 'leaf') {
    const counts = tree.counts.map(() => 0)
    for (const row of rows) counts[labels[row] as number] = (counts[labels[row] as number] as number) + 1
    return { ...tree, counts }
  }
  const column = columns[tree.feature] as Float64Array
  const goesLeft = (row: number): boolean => (column[row] as number) <= tree.threshold
  const left = rows.filter(goesLeft)
  const right = rows.filter((row) => !goesLeft(row))
  return {
    ...tree,
    left: recount(tree.left, columns, labels, left),
    right: recount(tree.right, columns, labels, right),
  }
}

/** A leaf with the bounds that lead to it: low < value <= high per feature. */
export interface TreePath {
  readonly leaf: Leaf
  readonly bounds: ReadonlyMap<number, { low?: number; high?: number }>
}

/** Every leaf with its bounds, from left to right. */
export function pathsOf(tree: TreeNode, bounds: TreePath['bounds'] = new Map()): TreePath[] {
  if (tree.kind === 'leaf') return [{ leaf: tree, bounds }]
  const { feature, threshold, left, right } = tree
  const now = bounds.get(feature) ?? {}
  return [
    ...pathsOf(left, new Map(bounds).set(feature, { ...now, high: threshold })),
    ...pathsOf(right, new Map(bounds).set(feature, { ...now, low: threshold })),
  ]
}
