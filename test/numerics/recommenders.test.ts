import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestScores } from '../../src/numerics/best-scores.ts'
import { type BinaryMatrix, binaryMatrix, rowOf, transpose } from '../../src/numerics/binary-matrix.ts'
import { easeScores, fitEase } from '../../src/numerics/ease.ts'
import { itemNeighbours } from '../../src/numerics/item-neighbours.ts'
import { scoreRanking } from '../../src/numerics/ranking-metrics.ts'
import { ownFrequency, popularity, popularityScores } from '../../src/numerics/simple-scores.ts'
import { nearestRows, type Scorer, userNeighbours } from '../../src/numerics/user-neighbours.ts'

const matrixOf = (rows: number[][], width: number): BinaryMatrix =>
  binaryMatrix(
    rows.length,
    width,
    rows.flatMap((row, r) => row.map(() => r)),
    rows.flat(),
  )
const someRows = fc.array(fc.array(fc.nat(7), { maxLength: 6 }), { minLength: 1, maxLength: 12 })
const scoresOf = (scorer: Scorer, row: number, width: number): number[] => {
  const into = new Float64Array(width).fill(7)
  scorer(row, into)
  return [...into]
}

describe('a matrix of ones', () => {
  it('holds each place once and ascending, and turned twice it is itself', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const matrix = matrixOf(rows, 8)
        expect(rows.map((_, r) => [...rowOf(matrix, r)])).toEqual(
          rows.map((row) => [...new Set(row)].sort((a, b) => a - b)),
        )
        expect(transpose(transpose(matrix))).toEqual(matrix)
      }),
    )
  })
})

describe('the best scores', () => {
  it('are those of a whole sort: score, then tie, then place', () => {
    const figures = fc.array(fc.tuple(fc.constantFrom(Number.NEGATIVE_INFINITY, 0, 1, 2), fc.nat(2)), { maxLength: 30 })
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 8 }), (pairs, n) => {
        const sorted = pairs
          .map(([score, tie], place) => ({ score, tie, place }))
          .filter(({ score }) => score !== Number.NEGATIVE_INFINITY)
          .sort((a, b) => b.score - a.score || b.tie - a.tie || a.place - b.place)
        const found = bestScores(
          Float64Array.from(pairs, ([score]) => score),
          n,
          Float64Array.from(pairs, ([, tie]) => tie),
        )
        expect([...found]).toEqual(sorted.slice(0, n).map(({ place }) => place))
      }),
    )
  })
})

describe('neighbours', () => {
  it('are those that every pair compared would give; of equal ones the first', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 1, max: 5 }), (rows, k) => {
        const matrix = matrixOf(rows, 8)
        const sets = rows.map((row) => new Set(row))
        const nearest = nearestRows(matrix, transpose(matrix), k)
        sets.forEach((own, row) => {
          const slow = sets
            .map((other, place) => ({
              place,
              cosine: [...own].filter((column) => other.has(column)).length / Math.sqrt(own.size * other.size),
            }))
            .filter(({ place, cosine }) => place !== row && cosine > 0)
            .sort((a, b) => b.cosine - a.cosine || a.place - b.place)
            .slice(0, k)
          const { rows: found, similarities } = nearest(row)
          expect([...found]).toEqual(slow.map(({ place }) => place))
          expect([...similarities]).toEqual(slow.map(({ cosine }) => cosine))
        })
      }),
    )
  })

  const shop = matrixOf([[0, 1], [0, 1, 2], [0, 3], [4], []], 5)
  const turned = transpose(shop)

  it('of a customer recommend what they have, weighed by how alike they are', () => {
    const [a, b] = [2 / Math.sqrt(6), 1 / 2]
    expect(scoresOf(userNeighbours(shop, turned, 50), 0, 5)).toEqual([a + b, a, a, b, 0])
    expect(scoresOf(userNeighbours(shop, turned, 1), 0, 5)).toEqual([a, a, a, 0, 0])
  })

  it('of products vote by how often the two are bought by the same customers', () => {
    const found = scoresOf(itemNeighbours(shop, turned, 50), 2, 5)
    expect(found[2]).toBeCloseTo(1 / Math.sqrt(3), 12)
    expect(found[1]).toBeCloseTo(2 / Math.sqrt(6), 12)
    expect(scoresOf(itemNeighbours(shop, turned, 1), 2, 5)).toEqual([1 / Math.sqrt(3), 2 / Math.sqrt(6), 0, 0, 0])
  })

  it('are none for a customer whose products nobody else has, or who has none: no score at all', () => {
    for (const row of [3, 4])
      for (const scorer of [userNeighbours(shop, turned, 50), itemNeighbours(shop, turned, 50)])
        expect(scoresOf(scorer, row, 5)).toEqual([0, 0, 0, 0, 0])
  })
})

describe('simple scores', () => {
  it('count buyers, or how often the customer had it', () => {
    const matrix = matrixOf([[0, 2], [2]], 3)
    const turned = transpose(matrix)
    expect(scoresOf(popularityScores(turned), 1, 3)).toEqual([1, 0, 2])
    expect([...popularity(turned)]).toEqual([1, 0, 2])
    expect(scoresOf(ownFrequency(matrix, [4, 9, 1]), 0, 3)).toEqual([4, 0, 9])
  })
})

describe('EASE', () => {
  it('is the solution of its least squares: no other weight of a product changes the sum for the better', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(0.5, 10), (rows, lambda) => {
        const matrix = matrixOf(rows, 8)
        const lower = fitEase(matrix, lambda)
        const weights = Array.from({ length: 8 }, (_, i) => {
          const only = matrixOf([[i]], 8)
          return scoresOf(easeScores(only, lower), 0, 8)
        })
        const sets = rows.map((row) => new Set(row))
        // The derivative of |X − X B|² + λ |B|² by B_ij is 0 off the diagonal, where B is held at 0.
        for (let i = 0; i < 8; i++) {
          expect(weights[i][i]).toBeCloseTo(0, 10)
          for (let j = 0; j < 8; j++) {
            if (i === j) continue
            const slope = sets.reduce((sum, own) => {
              if (!own.has(i)) return sum
              const guess = [...own].reduce((total, column) => total + weights[column][j], 0)
              return sum + guess - (own.has(j) ? 1 : 0)
            }, lambda * weights[i][j])
            expect(slope).toBeCloseTo(0, 4)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('a ranking', () => {
  it('is measured by hand', () => {
    expect(scoreRanking([5, 1, 7], new Set([1, 2]), 3)).toEqual({
      hit: 1,
      recall: 1 / 2,
      precision: 1 / 3,
      ndcg: 1 / Math.log2(3) / (1 + 1 / Math.log2(3)),
    })
    expect(scoreRanking([5], new Set([1]), 10)).toEqual({ hit: 0, recall: 0, precision: 0, ndcg: 0 })
    expect(scoreRanking([1, 2], new Set([2, 1]), 2).ndcg).toBe(1)
  })
})
