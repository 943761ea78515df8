import fc from 'fast-check'
import { type CartNode, DecisionTreeClassifier } from 'ml-cart'
import { describe, expect, it } from 'vitest'
import {
  fitTree,
  leafOf,
  mergeEqualLeaves,
  pathsOf,
  predict,
  presort,
  recount,
  type TreeNode,
} from '../../src/numerics/decision-tree.ts'
import { dealFolds } from '../../src/numerics/folds.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { shuffled } from './shuffled.ts'

const shapeOf = (tree: TreeNode): unknown =>
  tree.kind === 'leaf' ? 'leaf' : [tree.feature, tree.threshold.toFixed(9), shapeOf(tree.left), shapeOf(tree.right)]
const cartShape = ({ splitColumn, splitValue, left, right }: CartNode): unknown =>
  left === undefined || right === undefined
    ? 'leaf'
    : [splitColumn, splitValue?.toFixed(9), cartShape(left), cartShape(right)]

const rowsOf = (columns: Float64Array[]): number[][] =>
  Array.from({ length: columns[0]?.length ?? 0 }, (_, i) => columns.map((column) => column[i] as number))

/** Least weighted Gini impurity of all splits of these rows, by trying each half-way point of each feature. */
function exhaustive(columns: Float64Array[], labels: Uint8Array, rows: number[], minLeaf: number): number | undefined {
  const squares = (part: number[]): number => {
    const counts = new Map<number, number>()
    for (const row of part) counts.set(labels[row] as number, (counts.get(labels[row] as number) ?? 0) + 1)
    return [...counts.values()].reduce((sum, count) => sum + count * count, 0) / part.length
  }
  let best: number | undefined
  for (const column of columns) {
    for (const at of new Set(rows.map((row) => column[row] as number))) {
      const left = rows.filter((row) => (column[row] as number) <= at)
      const right = rows.filter((row) => (column[row] as number) > at)
      if (left.length < minLeaf || right.length < minLeaf) continue
      best = Math.max(best ?? 0, squares(left) + squares(right))
    }
  }
  return best !== undefined && best > squares(rows) * (1 + 1e-9) ? best : undefined
}

/** Data with many ties: whole numbers of 0 … 4. */
const tied = fc
  .record({ n: fc.integer({ min: 2, max: 60 }), d: fc.integer({ min: 1, max: 3 }), seed: fc.nat() })
  .map(({ n, d, seed }) => {
    const random = seededRandom(seed)
    return {
      columns: Array.from({ length: d }, () => Float64Array.from({ length: n }, () => random.integer(5))),
      labels: Uint8Array.from({ length: n }, () => random.integer(3)),
      seed,
    }
  })

describe('a classification tree', () => {
  it.each([1, 2, 3, 4, 5, 6])('is ml-cart’s on data without ties, depth 3, seed %i', (seed) => {
    const random = seededRandom(seed)
    const columns = Array.from({ length: 3 }, () => Float64Array.from({ length: 400 }, () => random.next() * 100))
    const labels = Uint8Array.from({ length: 400 }, (_, i) => {
      const [x, y, z] = columns.map((column) => (column[i] as number) + 12 * random.next()) as [number, number, number]
      return x + 0.6 * y > 90 ? 0 : z > 40 ? 1 : y > 50 ? 2 : 3
    })
    const cart = new DecisionTreeClassifier({
      gainFunction: 'gini',
      maxDepth: 3,
      minNumSamples: 1,
      gainThreshold: 1e-9,
    })
    cart.train(rowsOf(columns), [...labels])
    const tree = fitTree(columns, labels, 4, { depth: 3, minLeaf: 1 })
    expect(shapeOf(tree)).toEqual(cartShape(cart.root))
    expect([...predict(tree, columns)]).toEqual(cart.predict(rowsOf(columns)))
  })

  it('splits every node as well as an exhaustive search does, on data with ties', () => {
    fc.assert(
      fc.property(tied, fc.integer({ min: 1, max: 4 }), ({ columns, labels }, minLeaf) => {
        const check = (node: TreeNode, rows: number[], depth: number): void => {
          const best = depth === 0 ? undefined : exhaustive(columns, labels, rows, minLeaf)
          expect(node.kind).toBe(best === undefined ? 'leaf' : 'split')
          if (node.kind === 'leaf') return
          const column = columns[node.feature] as Float64Array
          const left = rows.filter((row) => (column[row] as number) <= node.threshold)
          const right = rows.filter((row) => (column[row] as number) > node.threshold)
          const score = [left, right].reduce((sum, part) => {
            const counts = [0, 1, 2].map((label) => part.filter((row) => labels[row] === label).length)
            return sum + counts.reduce((total, count) => total + count * count, 0) / part.length
          }, 0)
          expect(score).toBeCloseTo(best as number, 9)
          check(node.left, left, depth - 1)
          check(node.right, right, depth - 1)
        }
        check(fitTree(columns, labels, 3, { depth: 3, minLeaf }), [...labels.keys()], 3)
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(tied, ({ columns, labels, seed }) => {
        const order = shuffled(labels.length, seed + 1)
        const moved = columns.map((column) => Float64Array.from(order, (row) => column[row] as number))
        const movedLabels = Uint8Array.from(order, (row) => labels[row] as number)
        const options = { depth: 4, minLeaf: 1 }
        expect(fitTree(moved, movedLabels, 3, options)).toEqual(fitTree(columns, labels, 3, options))
      }),
    )
  })

  it('is the same on part of the rows, whether these are filtered before or after sorting', () => {
    fc.assert(
      fc.property(tied, ({ columns, labels }) => {
        const even = (row: number): boolean => row % 2 === 0
        const orders = presort(columns).map((order) => order.filter(even))
        const options = { depth: 3, minLeaf: 1 }
        const part = columns.map((column) => column.filter((_, row) => even(row)))
        expect(fitTree(columns, labels, 3, options, orders)).toEqual(
          fitTree(
            part,
            labels.filter((_, row) => even(row)),
            3,
            options,
          ),
        )
      }),
    )
  })

  it('has one path per leaf, whose bounds hold just the rows that end there', () => {
    fc.assert(
      fc.property(tied, ({ columns, labels }) => {
        const tree = fitTree(columns, labels, 3, { depth: 4, minLeaf: 1 })
        const paths = pathsOf(tree)
        for (const row of labels.keys()) {
          const met = paths.filter(({ bounds }) =>
            [...bounds].every(([feature, { low, high }]) => {
              const value = columns[feature]?.[row] as number
              return value > (low ?? Number.NEGATIVE_INFINITY) && value <= (high ?? Number.POSITIVE_INFINITY)
            }),
          )
          expect(met.map(({ leaf }) => leaf)).toEqual([leafOf(tree, columns, row)])
        }
      }),
    )
  })

  it('predicts the same after its needless splits are merged, with no two sister leaves of one class', () => {
    fc.assert(
      fc.property(tied, ({ columns, labels }) => {
        const tree = fitTree(columns, labels, 3, { depth: 4, minLeaf: 1 })
        const merged = mergeEqualLeaves(tree)
        expect(predict(merged, columns)).toEqual(predict(tree, columns))
        const sisters = (node: TreeNode): boolean =>
          node.kind === 'split' &&
          ((node.left.kind === 'leaf' && node.right.kind === 'leaf' && node.left.label === node.right.label) ||
            sisters(node.left) ||
            sisters(node.right))
        expect(sisters(merged)).toBe(false)
        expect(recount(merged, columns, labels, Uint32Array.from(labels.keys()))).toEqual(merged)
      }),
    )
  })

  it('stays a leaf where nothing can be told apart', () => {
    expect(fitTree([Float64Array.of(1, 1, 1)], Uint8Array.of(0, 1, 1), 2, { depth: 3, minLeaf: 1 })).toEqual({
      kind: 'leaf',
      counts: [1, 2],
      label: 1,
    })
  })

  it('fits 50,000 rows of three columns in well under a second', () => {
    const random = seededRandom(1)
    const columns = Array.from({ length: 3 }, () => Float64Array.from({ length: 50_000 }, () => random.integer(5_000)))
    const labels = Uint8Array.from({ length: 50_000 }, (_, i) => (columns[0]?.[i] as number) >> 11)
    const start = performance.now()
    fitTree(columns, labels, 3, { depth: 4, minLeaf: 1 })
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

describe('folds', () => {
  it('are equally large', () => {
    const fold = dealFolds(23, 5)
    expect([0, 1, 2, 3, 4].map((f) => fold.filter((other) => other === f).length)).toEqual([5, 5, 4, 5, 4])
  })

  it.each([0, 500, 1_000])('stay as they are for nearly all when a row comes, as number %i', (place) => {
    const before = [...dealFolds(1_000, 5)]
    const after = [...dealFolds(1_001, 5)].toSpliced(place, 1)
    expect(before.filter((fold, row) => fold !== after[row]).length).toBeLessThanOrEqual(5)
  })
})
