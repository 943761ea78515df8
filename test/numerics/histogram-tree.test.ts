import fc from 'fast-check'
import { type CartNode, DecisionTreeClassifier } from 'ml-cart'
import { describe, expect, it } from 'vitest'
import { fitTree, type TreeNode } from '../../src/numerics/decision-tree.ts'
import { binColumns, mostBins } from '../../src/numerics/histogram.ts'
import { fitValueTree, predictValues, type ValueTree, valueLeafOf } from '../../src/numerics/histogram-tree.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { shuffled } from './shuffled.ts'

const shapeOf = (tree: ValueTree): unknown =>
  tree.kind === 'leaf'
    ? ['leaf', tree.rows, tree.sum]
    : [tree.feature, tree.threshold.toFixed(9), shapeOf(tree.left), shapeOf(tree.right)]
const exactShape = (tree: TreeNode): unknown =>
  tree.kind === 'leaf'
    ? ['leaf', (tree.counts[0] ?? 0) + (tree.counts[1] ?? 0), tree.counts[1]]
    : [tree.feature, tree.threshold.toFixed(9), exactShape(tree.left), exactShape(tree.right)]
const splitsOf = (tree: ValueTree): unknown =>
  tree.kind === 'leaf' ? 'leaf' : [tree.feature, tree.threshold.toFixed(9), splitsOf(tree.left), splitsOf(tree.right)]
const cartShape = ({ splitColumn, splitValue, left, right }: CartNode): unknown =>
  left === undefined || right === undefined
    ? 'leaf'
    : [splitColumn, splitValue?.toFixed(9), cartShape(left), cartShape(right)]

const outcomesOf = (values: ArrayLike<number>): Float64Array => Float64Array.from(values)

/** Columns with many ties, outcomes of 0 and 1. */
const tied = fc
  .record({ n: fc.integer({ min: 2, max: 80 }), d: fc.integer({ min: 1, max: 4 }), seed: fc.nat() })
  .map(({ n, d, seed }) => {
    const random = seededRandom(seed)
    return {
      columns: Array.from({ length: d }, () => Float64Array.from({ length: n }, () => random.integer(7))),
      labels: Uint8Array.from({ length: n }, () => random.integer(2)),
      seed,
    }
  })

describe('a tree on histograms', () => {
  it('is the exhaustive one on outcomes of 0 and 1, with ties, as long as no bin holds two values', () => {
    fc.assert(
      fc.property(tied, fc.integer({ min: 1, max: 5 }), ({ columns, labels }, minLeaf) => {
        const options = { depth: 4, minLeaf }
        const tree = fitValueTree(binColumns(columns), { values: outcomesOf(labels) }, options)
        expect(shapeOf(tree)).toEqual(exactShape(fitTree(columns, labels, 2, options)))
      }),
    )
  })

  it.each([1, 2, 3, 4])('is ml-cart’s on data without ties, seed %i', (seed) => {
    const random = seededRandom(seed)
    const columns = Array.from({ length: 3 }, () => Float64Array.from({ length: 250 }, () => random.next() * 100))
    const labels = Array.from({ length: 250 }, (_, i) => {
      const [x, y, z] = columns.map((column) => (column[i] as number) + 12 * random.next()) as [number, number, number]
      return x + 0.6 * y > 90 || z > 70 ? 1 : 0
    })
    const cart = new DecisionTreeClassifier({
      gainFunction: 'gini',
      maxDepth: 3,
      minNumSamples: 1,
      gainThreshold: 1e-9,
    })
    cart.train(
      labels.map((_, i) => columns.map((column) => column[i] as number)),
      labels,
    )
    const tree = fitValueTree(binColumns(columns), { values: outcomesOf(labels) }, { depth: 3, minLeaf: 1 })
    expect(splitsOf(tree)).toEqual(cartShape(cart.root))
  })

  it('loses next to nothing where bins hold several values', () => {
    const random = seededRandom(11)
    const columns = Array.from({ length: 4 }, () => Float64Array.from({ length: 8_000 }, () => random.next()))
    const labels = Uint8Array.from({ length: 8_000 }, (_, i) =>
      (columns[0]?.[i] ?? 0) ** 2 + (columns[1]?.[i] ?? 0) > 0.3 + random.next() ? 1 : 0,
    )
    const impurity = (leaves: { rows: number; yes: number }[]): number =>
      leaves.reduce((sum, { rows, yes }) => sum + (yes * (rows - yes)) / rows, 0)
    const found: { rows: number; yes: number }[] = []
    fitValueTree(binColumns(columns), { values: outcomesOf(labels) }, { depth: 5, minLeaf: 20 }, undefined, (leaf) =>
      found.push({ rows: leaf.rows, yes: leaf.sum }),
    )
    const exact: { rows: number; yes: number }[] = []
    const collect = (tree: TreeNode): void => {
      if (tree.kind === 'leaf')
        exact.push({ rows: (tree.counts[0] ?? 0) + (tree.counts[1] ?? 0), yes: tree.counts[1] ?? 0 })
      else for (const child of [tree.left, tree.right]) collect(child)
    }
    collect(fitTree(columns, labels, 2, { depth: 5, minLeaf: 20 }))
    expect(impurity(found) / impurity(exact)).toBeLessThan(1.02)
  })

  it('fits amounts by their means, whatever they are counted from', () => {
    const columns = [Float64Array.of(1, 2, 3, 10, 11, 12)]
    const amounts = Float64Array.of(5, 7, 6, 100, 110, 120).map((amount) => amount + 1e6)
    const tree = fitValueTree(binColumns(columns), { values: amounts }, { depth: 1, minLeaf: 1 })
    expect(tree).toMatchObject({ threshold: 6.5, left: { value: 1e6 + 6, rows: 3 }, right: { value: 1e6 + 110 } })
  })

  it('sends a missing value where it fits, and parts the missing from the known where that says most', () => {
    const gaps = Float64Array.of(1, 2, 3, 4, Number.NaN, Number.NaN)
    const grown = (values: number[], depth = 1): ValueTree =>
      fitValueTree(binColumns([gaps]), { values: outcomesOf(values) }, { depth, minLeaf: 1 })
    expect(grown([0, 0, 1, 1, 1, 1])).toMatchObject({ threshold: 2.5, missingLeft: false })
    expect(grown([1, 1, 0, 0, 1, 1])).toMatchObject({ threshold: 2.5, missingLeft: true })
    expect(grown([0, 0, 0, 0, 1, 1])).toMatchObject({ threshold: Number.POSITIVE_INFINITY, missingLeft: false })
    expect([...predictValues(grown([0, 0, 0, 0, 1, 1]), [Float64Array.of(-5, 99, Number.NaN)])]).toEqual([0, 0, 1])
  })

  const ended: [unknown, number[]][] = []

  it('does not depend on the order of the rows, and ends with the rows in the leaf that they are predicted from', () => {
    fc.assert(
      fc.property(tied, ({ columns, labels, seed }) => {
        const order = shuffled(labels.length, seed + 1)
        const moved = columns.map((column) => Float64Array.from(order, (row) => column[row] as number))
        const options = { depth: 3, minLeaf: 1 }
        const values = outcomesOf(labels)
        const tree = fitValueTree(binColumns(columns), { values }, options, undefined, (leaf, rows) => {
          ended.push([leaf, [...rows]])
        })
        const again = { values: Float64Array.from(order, (row) => labels[row] as number) }
        expect(fitValueTree(binColumns(moved), again, options)).toEqual(tree)
        for (const [leaf, rows] of ended.splice(0))
          for (const row of rows) expect(valueLeafOf(tree, columns, row)).toEqual(leaf)
      }),
    )
  })

  it('is one leaf where nothing can be told apart', () => {
    const tree = fitValueTree(
      binColumns([Float64Array.of(1, 1, 1)]),
      { values: Float64Array.of(0, 1, 1) },
      { depth: 3, minLeaf: 1 },
    )
    expect(tree).toMatchObject({ kind: 'leaf', rows: 3, sum: 2 })
  })
})

describe('bins', () => {
  it('are at most as many as allowed, never part equal values, and are about equally full', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2_000 }), (seed, distinct) => {
        const random = seededRandom(seed)
        const column = Float64Array.from({ length: 3_000 }, () =>
          random.next() < 0.05 ? Number.NaN : random.integer(distinct),
        )
        const [binned] = binColumns([column], 64)
        if (binned === undefined) throw new Error('no bins')
        const rows = new Map<number, number>()
        const codes = new Map<number, number>()
        column.forEach((value, row) => {
          const code = binned.codes[row] as number
          rows.set(code, (rows.get(code) ?? 0) + 1)
          if (Number.isNaN(value)) expect(code).toBe(binned.bins)
          else {
            expect(value >= (binned.lows[code] as number) && value <= (binned.highs[code] as number)).toBe(true)
            expect(codes.get(value) ?? code).toBe(code)
            codes.set(value, code)
          }
        })
        expect(binned.bins).toBeLessThanOrEqual(64)
        if (distinct >= 1_000) for (let bin = 0; bin < binned.bins; bin++) expect(rows.get(bin)).toBeLessThan(150)
      }),
      { numRuns: 30 },
    )
  })

  it('hold one value each where these are few', () => {
    const column = Float64Array.from({ length: mostBins }, (_, i) => i * i)
    expect(binColumns([column])[0]?.bins).toBe(mostBins)
  })
})
