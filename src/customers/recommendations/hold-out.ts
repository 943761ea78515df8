import { transpose } from '../../numerics/binary-matrix.ts'
import { hashOrder } from '../../numerics/hash.ts'
import { neverRising } from '../../numerics/never-falling.ts'
import { wilsonInterval } from '../../numerics/proportions.ts'
import { type RankingScore, scoreRanking } from '../../numerics/ranking-metrics.ts'
import { popularity } from '../../numerics/simple-scores.ts'
import { bestOf } from './candidates.ts'
import { type Held, holdOutLast } from './last-orders.ts'
import { type EaseFit, methodsFor, scorerFor, tooLarge } from './methods.ts'
import { type History, type Purchases, placeOf } from './purchases.ts'
import { fewestTested, type HoldOut, type Measured, type Method, Mode } from './recommendations.ts'

/** So many customers tell hit rates to within a percentage point; of more, a sample by a hash of the id is asked. */
const mostTested = 5_000

/** Tries every method on the last orders, for each mode apart. @param pause called every now and then, so that it can be cancelled */
export async function compareMethods(
  purchases: Purchases,
  top: number,
  ease: EaseFit,
  pause: () => Promise<void>,
): Promise<HoldOut> {
  const { before, wanted, earlier, onlyNew } = holdOutLast(purchases)
  const leftOut = tooLarge(before)
  const rows = sampled(purchases, [...wanted.keys()])
  const usable = methodsFor('both').filter((method) => !leftOut.some((other) => other.method === method))
  const results = new Map<Method, Tally[]>()
  const isEnough = rows.length >= fewestTested
  // The slowest one is fitted elsewhere while the others are tried.
  const fitting = isEnough && usable.includes('ease') ? ease(before.matrix) : undefined
  fitting?.catch(() => undefined)
  for (const method of isEnough ? usable : []) {
    const scorer = await scorerFor(method, before, (matrix) => fitting ?? ease(matrix))
    results.set(method, await tallies({ before, wanted, earlier }, rows, scorer, top, pause))
  }
  const asked = [0, 1].map((group) => rows.filter((row) => groupOf(earlier[row]) === group).length)
  const comparisons = Mode.options.map((mode, index) => {
    const found = methodsFor(mode).flatMap((method) => {
      const tally = results.get(method)?.[index]
      return tally === undefined || tally.scores.length < fewestTested ? [] : [{ method, tally }]
    })
    const methods = found
      .map(({ method, tally }) => measuredOf(method, tally, asked))
      // The sort is stable, and simpler methods stand first.
      .sort((a, b) => b.hitRate - a.hitRate || b.ndcg - a.ndcg)
    return { mode, methods, customers: rows.filter((row) => came(mode, before, wanted, row).size > 0).length }
  })
  return { top, customers: rows.length, onlyNew, comparisons, leftOut }
}

function sampled({ customers }: Purchases, rows: number[]): number[] {
  if (rows.length <= mostTested) return rows
  const order = hashOrder(rows.map((row) => customers[row]))
  return [...order.subarray(0, mostTested)].map((place) => rows[place]).sort((a, b) => a - b)
}

/** What of the last order a mode could have suggested. */
function came(mode: Mode, { matrix }: History, wanted: Held['wanted'], row: number): Set<number> {
  const products = wanted.get(row) ?? new Set<number>()
  if (mode === 'both') return products
  return new Set([...products].filter((column) => placeOf(matrix, row, column) >= 0 === (mode === 'repurchase')))
}

/** Who has ordered once orders less of the same again than who has often: customers with one earlier order, and those with more. */
const groupOf = (earlier: number): number => (earlier > 1 ? 1 : 0)

/** The scores of one method on one mode, and of each group how often what stood in each place was bought. */
interface Tally {
  scores: RankingScore[]
  hits: Float64Array[]
}

async function tallies(
  { before, wanted, earlier }: Pick<Held, 'before' | 'wanted' | 'earlier'>,
  rows: readonly number[],
  scorer: (row: number, into: Float64Array) => void,
  top: number,
  pause: () => Promise<void>,
): Promise<Tally[]> {
  const { matrix } = before
  const buyers = popularity(transpose(matrix))
  const found = Mode.options.map((): Tally => ({ scores: [], hits: [0, 1].map(() => new Float64Array(top)) }))
  const scores = new Float64Array(matrix.width)
  const copy = new Float64Array(matrix.width)
  for (const [turn, row] of rows.entries()) {
    if (turn % 128 === 0) await pause()
    scorer(row, scores)
    for (const [index, mode] of Mode.options.entries()) {
      const products = came(mode, before, wanted, row)
      if (products.size === 0) continue
      copy.set(scores)
      const list = bestOf(mode, copy, matrix, row, top, buyers)
      found[index].scores.push(scoreRanking(list, products, top))
      list.forEach((column, place) => {
        if (products.has(column)) found[index].hits[groupOf(earlier[row])][place]++
      })
    }
  }
  return found
}

function measuredOf(method: Method, { scores, hits }: Tally, asked: readonly number[]): Measured {
  const sum = (key: keyof RankingScore): number => scores.reduce((total, score) => total + score[key], 0)
  const n = scores.length
  const { low, high } = wilsonInterval(sum('hit'), n) ?? { low: 0, high: 1 }
  return {
    method,
    low,
    high,
    hitRate: sum('hit') / n,
    recall: sum('recall') / n,
    precision: sum('precision') / n,
    ndcg: sum('ndcg') / n,
    rates: ratesOf(
      hits[0].map((count, place) => count + hits[1][place]),
      asked[0] + asked[1],
    ),
    ...(asked[0] < fewestTested ? {} : { ratesAfterOne: ratesOf(hits[0], asked[0]) }),
    ...(asked[1] < fewestTested ? {} : { ratesAfterMore: ratesOf(hits[1], asked[1]) }),
  }
}

const ratesOf = (hits: Float64Array, asked: number): number[] => neverRising([...hits].map((count) => count / asked))
