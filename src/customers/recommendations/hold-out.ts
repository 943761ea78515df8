import { transpose } from '../../numerics/binary-matrix.ts'
import { hashOrder } from '../../numerics/hash.ts'
import { neverRising } from '../../numerics/never-rising.ts'
import { wilsonInterval } from '../../numerics/proportions.ts'
import { type RankingScore, scoreRanking } from '../../numerics/ranking-metrics.ts'
import { popularity } from '../../numerics/simple-scores.ts'
import { bestOf } from './candidates.ts'
import { type EaseFit, methodsFor, scorerFor, tooLarge } from './methods.ts'
import { type History, historyOf, type Purchases, placeOf } from './purchases.ts'
import { fewestTested, type HoldOut, type Measured, type Method, Mode } from './recommendations.ts'

/** So many customers tell hit rates to within a percentage point; of more, a sample by a hash of the id is asked. */
const mostTested = 5_000

/** What stays known once the last order of each customer with two or more is held out, and what was in those. */
interface Held {
  before: History
  /** By customer: the products of the last order, of those that are known from before. */
  wanted: Map<number, Set<number>>
}

/** Holds out the last order by time of every customer with at least two; of two at the same time, the higher order number. */
export function holdOutLast(purchases: Purchases): Held {
  const { customer, order, product } = purchases
  const last = new Int32Array(purchases.customers.length).fill(-1)
  const first = new Int32Array(purchases.customers.length).fill(-1)
  for (let at = 0; at < order.length; at++) {
    if (first[customer[at]] < 0) first[customer[at]] = order[at]
    last[customer[at]] = order[at]
  }
  const isHeld = (at: number): boolean => order[at] === last[customer[at]] && last[customer[at]] !== first[customer[at]]
  const before = historyOf(purchases, (at) => !isHeld(at))
  const known = popularity(transpose(before.matrix))
  const wanted = new Map<number, Set<number>>()
  for (let at = 0; at < order.length; at++) {
    if (!isHeld(at) || known[product[at]] === 0) continue
    const set = wanted.get(customer[at]) ?? new Set()
    wanted.set(customer[at], set.add(product[at]))
  }
  return { before, wanted }
}

/** Tries every method on the last orders, for each mode apart. @param pause called every now and then, so that it can be cancelled */
export async function compareMethods(
  purchases: Purchases,
  top: number,
  ease: EaseFit,
  pause: () => Promise<void>,
): Promise<HoldOut> {
  const { before, wanted } = holdOutLast(purchases)
  const leftOut = tooLarge(before)
  const rows = sampled(purchases, [...wanted.keys()])
  const usable = methodsFor('both').filter((method) => !leftOut.some((other) => other.method === method))
  const results = new Map<Method, Tally[]>()
  const isEnough = rows.length >= fewestTested
  for (const method of isEnough ? usable : [])
    results.set(method, await tallies(before, wanted, rows, await scorerFor(method, before, ease), top, pause))
  const comparisons = Mode.options.map((mode, index) => {
    const found = methodsFor(mode).flatMap((method) => {
      const tally = results.get(method)?.[index]
      return tally === undefined || tally.scores.length < fewestTested ? [] : [{ method, tally }]
    })
    const methods = found
      .map(({ method, tally }) => measuredOf(method, tally, rows.length))
      // The sort is stable, and simpler methods stand first.
      .sort((a, b) => b.hitRate - a.hitRate || b.ndcg - a.ndcg)
    return { mode, methods, customers: rows.filter((row) => came(mode, before, wanted, row).size > 0).length }
  })
  return { top, customers: rows.length, comparisons, leftOut }
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

/** The scores of one method on one mode, and how often what stood in each place was bought. */
interface Tally {
  scores: RankingScore[]
  hits: Float64Array
}

async function tallies(
  before: History,
  wanted: Held['wanted'],
  rows: readonly number[],
  scorer: (row: number, into: Float64Array) => void,
  top: number,
  pause: () => Promise<void>,
): Promise<Tally[]> {
  const { matrix } = before
  const buyers = popularity(transpose(matrix))
  const found = Mode.options.map((): Tally => ({ scores: [], hits: new Float64Array(top) }))
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
        if (products.has(column)) found[index].hits[place]++
      })
    }
  }
  return found
}

function measuredOf(method: Method, { scores, hits }: Tally, asked: number): Measured {
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
    rates: neverRising([...hits].map((count) => count / asked)),
  }
}
