import { type BinaryMatrix, rowOf, transpose } from '../../numerics/binary-matrix.ts'
import { popularity } from '../../numerics/simple-scores.ts'
import type { Scorer } from '../../numerics/user-neighbours.ts'
import { bestOf } from './candidates.ts'
import { type History, placeOf } from './purchases.ts'
import type { Mode } from './recommendations.ts'

/** What is suggested to each customer, best first, with the score of each. */
export interface Suggestions {
  products: Uint32Array[]
  scores: Float64Array[]
}

/** The n best products of a mode for every customer. @param pause called every now and then, so that it can be cancelled */
export async function suggest(
  { matrix }: History,
  mode: Mode,
  scorer: Scorer,
  n: number,
  pause: () => Promise<void>,
): Promise<Suggestions> {
  const buyers = popularity(transpose(matrix))
  const scores = new Float64Array(matrix.width)
  const found: Suggestions = { products: [], scores: [] }
  for (let row = 0; row < matrix.rows; row++) {
    if (row % 128 === 0) await pause()
    scorer(row, scores)
    const best = bestOf(mode, scores, matrix, row, n, buyers)
    found.products.push(best)
    found.scores.push(Float64Array.from(best, (column) => scores[column]))
  }
  return found
}

/** Why a product is suggested: the customer's own product that goes best with it, how often it was bought, or that many buy it. */
export type Reason =
  | { kind: 'with'; product: number }
  | { kind: 'again'; orders: number }
  | { kind: 'popular'; customers: number }

/**
 * The reason for each suggestion. The customer's own product that goes best with one is that with the highest cosine similarity of
 * their buyers, the first of equal ones; where nobody bought the two together, many buying it is the reason.
 */
export async function reasonsFor(
  { matrix, orders }: History,
  { products }: Suggestions,
  pause: () => Promise<void>,
): Promise<Reason[][]> {
  const inverted = transpose(matrix)
  const buyers = popularity(inverted)
  const reasons = products.map((list) => new Array<Reason>(list.length))
  for (const [product, places] of suggestedTo(products, matrix.width).entries()) {
    if (places.length === 0) continue
    if (product % 128 === 0) await pause()
    const together = boughtWith(matrix, inverted, product)
    for (const { row, place } of places) {
      const own = placeOf(matrix, row, product)
      reasons[row][place] =
        own >= 0 ? { kind: 'again', orders: orders[own] } : because(matrix, row, product, together, buyers)
    }
  }
  return reasons
}

function suggestedTo(products: readonly Uint32Array[], width: number): { row: number; place: number }[][] {
  const to = Array.from({ length: width }, (): { row: number; place: number }[] => [])
  for (const [row, list] of products.entries())
    for (const [place, product] of list.entries()) to[product].push({ row, place })
  return to
}

/** How many buyers of a product have bought each other one. */
function boughtWith(matrix: BinaryMatrix, inverted: BinaryMatrix, product: number): Uint32Array {
  const together = new Uint32Array(matrix.width)
  for (const row of rowOf(inverted, product)) for (const column of rowOf(matrix, row)) together[column]++
  return together
}

function because(
  matrix: BinaryMatrix,
  row: number,
  product: number,
  together: Uint32Array,
  buyers: Float64Array,
): Reason {
  let best = 0
  let found: number | undefined
  for (const column of rowOf(matrix, row)) {
    const similarity = together[column] / Math.sqrt(buyers[column])
    if (similarity <= best) continue
    best = similarity
    found = column
  }
  return found === undefined ? { kind: 'popular', customers: buyers[product] } : { kind: 'with', product: found }
}
