import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bestScores } from '../../src/numerics/best-scores.ts'
import { type BinaryMatrix, rowOf, transpose } from '../../src/numerics/binary-matrix.ts'
import { easeScores, fitEase } from '../../src/numerics/ease.ts'
import { itemNeighbours } from '../../src/numerics/item-neighbours.ts'
import { type RankingScore, scoreRanking } from '../../src/numerics/ranking-metrics.ts'
import { ownFrequency, popularity, popularityScores } from '../../src/numerics/simple-scores.ts'
import { type Scorer, userNeighbours } from '../../src/numerics/user-neighbours.ts'
import { type Baskets, retailBaskets } from './retail-baskets.ts'

interface Result {
  method: string
  users: number
  hit_rate10: number
  recall10: number
  precision10: number
  ndcg10: number
}

const oracle = JSON.parse(readFileSync('fixtures/oracle-next-basket.json', 'utf8'))

let baskets: Baskets
let inverted: BinaryMatrix
let scorers: Record<string, Scorer>

beforeAll(async () => {
  baskets = await retailBaskets()
  const { matrix, lines } = baskets
  inverted = transpose(matrix)
  scorers = {
    popularity: popularityScores(inverted),
    user_knn_cosine_binary_k50: userNeighbours(matrix, inverted, 50),
    user_knn_cosine_binary_k200: userNeighbours(matrix, inverted, 200),
    item_knn_cosine_binary_k50: itemNeighbours(matrix, inverted, 50),
    ease_lam200: easeScores(matrix, fitEase(matrix, 200)),
    'own_purchase_frequency(+pop tiebreak)': ownFrequency(matrix, lines),
  }
}, 120_000)

/** Mean scores of the ten best over the customers of whom anything came that counts: of all products, and of those new to them. */
function measure(method: string): { all: Result; fresh: Result } {
  const { matrix, wanted } = baskets
  const scores = new Float64Array(matrix.width)
  const tie = popularity(inverted)
  const [all, fresh]: [RankingScore[], RankingScore[]] = [[], []]
  for (const [row, came] of wanted) {
    const own = new Set(rowOf(matrix, row))
    scorers[method]?.(row, scores)
    all.push(scoreRanking(bestScores(scores, 10, tie), came, 10))
    const unknown = new Set([...came].filter((column) => !own.has(column)))
    if (unknown.size === 0) continue
    for (const column of own) scores[column] = Number.NEGATIVE_INFINITY
    fresh.push(scoreRanking(bestScores(scores, 10, tie), unknown, 10))
  }
  return { all: meansOf(method, all), fresh: meansOf(method, fresh) }
}

const known = new Map<string, ReturnType<typeof measure>>()
/** The scores of a method take long, and both tests need them. */
function measured(method: string): ReturnType<typeof measure> {
  const found = known.get(method) ?? measure(method)
  known.set(method, found)
  return found
}

function meansOf(method: string, found: readonly RankingScore[]): Result {
  const mean = (key: 'hit' | 'recall' | 'precision' | 'ndcg'): number =>
    found.reduce((sum, score) => sum + score[key], 0) / found.length
  return {
    method,
    users: found.length,
    hit_rate10: mean('hit'),
    recall10: mean('recall'),
    precision10: mean('precision'),
    ndcg10: mean('ndcg'),
  }
}

describe('next basket on Online Retail', () => {
  it('has the customers, products and purchases of the protocol', () => {
    const { matrix, wanted } = baskets
    expect([matrix.rows, matrix.width, matrix.columns.length, wanted.size]).toEqual([
      oracle.users,
      oracle.items,
      oracle.nnz,
      oracle.test_users,
    ])
  })

  it.each([
    ['new products only', true, oracle.results_new_items_only as Result[]],
    ['repurchases included', false, oracle.results_incl_repurchase as Result[]],
  ])(
    'reaches the independent figures, %s',
    (_, newOnly, expected) => {
      for (const result of expected) {
        const found = measured(result.method)[newOnly ? 'fresh' : 'all']
        expect(found.users).toBe(result.users)
        for (const key of ['hit_rate10', 'recall10', 'precision10', 'ndcg10'] as const)
          expect(Math.abs(found[key] - result[key]), `${result.method} ${key} ${found[key]}`).toBeLessThan(0.002)
      }
    },
    120_000,
  )
})
