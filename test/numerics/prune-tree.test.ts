import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealFolds } from '../../src/numerics/folds.ts'
import { binColumns } from '../../src/numerics/histogram.ts'
import { fitValueTree, type ValueTree } from '../../src/numerics/histogram-tree.ts'
import { fitPrunedTree, pruningSequence } from '../../src/numerics/prune-tree.ts'
import { seededRandom } from '../../src/numerics/random.ts'

const leaves = (tree: ValueTree): number => (tree.kind === 'leaf' ? 1 : leaves(tree.left) + leaves(tree.right))
const error = (tree: ValueTree): number =>
  tree.kind === 'leaf' ? tree.squares - tree.sum ** 2 / tree.rows : error(tree.left) + error(tree.right)

/** Every tree that pruning can make of a tree. */
const prunings = (tree: ValueTree): { leaves: number; error: number }[] => [
  { leaves: 1, error: tree.squares - tree.sum ** 2 / tree.rows },
  ...(tree.kind === 'leaf'
    ? []
    : prunings(tree.left).flatMap((a) =>
        prunings(tree.right).map((b) => ({ leaves: a.leaves + b.leaves, error: a.error + b.error })),
      )),
]

const grown = (n: number, seed: number, depth = 3): ValueTree => {
  const random = seededRandom(seed)
  const columns = [0, 1].map(() => Float64Array.from({ length: n }, () => random.integer(9)))
  const values = Float64Array.from({ length: n }, (_, i) =>
    (columns[0]?.[i] ?? 0) > 4 !== random.next() < 0.3 ? 1 : 0,
  )
  return fitValueTree(binColumns(columns), { values }, { depth, minLeaf: 1 })
}

describe('pruning', () => {
  it('gives the best of all prunings at every penalty', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 40 }), (seed, n) => {
        const tree = grown(n, seed)
        const all = prunings(tree)
        const sequence = pruningSequence(tree)
        sequence.forEach(({ penalty, tree: best }, step) => {
          const next = sequence[step + 1]?.penalty ?? penalty + 1
          const at = ((penalty + next) / 2) * tree.rows
          const least = Math.min(...all.map((pruned) => pruned.error + at * pruned.leaves))
          expect(error(best) + at * leaves(best)).toBeCloseTo(least, 9)
        })
        expect(leaves(sequence.at(-1)?.tree ?? tree)).toBe(1)
      }),
      { numRuns: 60 },
    )
  })

  it('has scikit-learn’s penalties', () => {
    const columns = [Float64Array.from({ length: 12 }, (_, i) => i + 1)]
    const values = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1)
    const tree = fitValueTree(binColumns(columns), { values }, { depth: 3, minLeaf: 1 })
    const expected = [0, 0.025, 0.06805555555555556]
    const found = pruningSequence(tree).map(({ penalty }) => penalty)
    expect(found.length).toBe(expected.length)
    found.forEach((penalty, i) => {
      expect(penalty).toBeCloseTo(expected[i] ?? Number.NaN, 9)
    })
  })

  it('keeps what holds for new rows: one split of noise and a step, no split of noise alone', () => {
    const random = seededRandom(4)
    const columns = [0, 1, 2].map(() => Float64Array.from({ length: 900 }, () => random.next()))
    const noise = Float64Array.from({ length: 900 }, () => random.integer(2))
    const step = Float64Array.from({ length: 900 }, (_, i) =>
      (columns[0]?.[i] ?? 0) > 0.5 !== random.next() < 0.2 ? 1 : 0,
    )
    const pruned = (targets: Float64Array): ValueTree =>
      fitPrunedTree(
        { columns, binned: binColumns(columns) },
        targets,
        { depth: 6, minLeaf: 5 },
        Uint32Array.from(targets.keys()),
        {
          dealt: [dealFolds(900, 5)],
          folds: 5,
        },
      )
    expect([leaves(pruned(noise)), leaves(pruned(step))]).toEqual([1, 2])
  })
})
