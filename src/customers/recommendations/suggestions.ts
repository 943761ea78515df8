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

/** The reason for what stands at a place of a customer's list. */
export type ReasonOf = (row: number, place: number) => Reason

/** What is kept of a reason in one number: a product that goes with it, that many buy it, or below that in how many orders it was. */
const popular = -1
const again = (orders: number): number => popular - orders

/**
 * The reason for each suggestion, told when it is asked for. The customer's own product that goes best with one is that with the highest
 * cosine similarity of their buyers, the first of equal ones; where nobody bought the two together, many buying it is the reason.
 */
export async function reasonsFor(
  { matrix, orders }: History,
  { products }: Suggestions,
  pause: () => Promise<void>,
): Promise<ReasonOf> {
  const inverted = transpose(matrix)
  const buyers = popularity(inverted)
  const { starts, byProduct, rows, places } = placesOf(products, matrix.width)
  const kept = new Int32Array(places.length)
  for (let product = 0; product < matrix.width; product++) {
    if (product % 128 === 0) await pause()
    if (byProduct[product] === byProduct[product + 1]) continue
    const together = boughtWith(matrix, inverted, product)
    for (let at = byProduct[product]; at < byProduct[product + 1]; at++) {
      const own = placeOf(matrix, rows[at], product)
      kept[places[at]] = own >= 0 ? again(orders[own]) : bestWith(matrix, rows[at], together, buyers)
    }
  }
  return (row, place) => {
    const code = kept[starts[row] + place]
    if (code >= 0) return { kind: 'with', product: code }
    if (code < popular) return { kind: 'again', orders: popular - code }
    return { kind: 'popular', customers: buyers[products[row][place]] }
  }
}

/** All places of all lists in a line, and again by product: to whom each is suggested, and where that stands in the line. */
function placesOf(products: readonly Uint32Array[], width: number) {
  const starts = new Uint32Array(products.length + 1)
  const byProduct = new Uint32Array(width + 1)
  for (const [row, list] of products.entries()) {
    starts[row + 1] = starts[row] + list.length
    for (const product of list) byProduct[product + 1]++
  }
  for (let product = 0; product < width; product++) byProduct[product + 1] += byProduct[product]
  const next = byProduct.slice(0, width)
  const rows = new Uint32Array(starts[products.length])
  const places = new Uint32Array(rows.length)
  for (const [row, list] of products.entries())
    for (const [place, product] of list.entries()) {
      const at = next[product]++
      rows[at] = row
      places[at] = starts[row] + place
    }
  return { starts, byProduct, rows, places }
}

/** How many buyers of a product have bought each other one. */
function boughtWith(matrix: BinaryMatrix, inverted: BinaryMatrix, product: number): Uint32Array {
  const together = new Uint32Array(matrix.width)
  for (const row of rowOf(inverted, product)) for (const column of rowOf(matrix, row)) together[column]++
  return together
}

/** The customer's own product that goes best with one, or that there is none. */
function bestWith(matrix: BinaryMatrix, row: number, together: Uint32Array, buyers: Float64Array): number {
  let best = 0
  let found = popular
  for (const column of rowOf(matrix, row)) {
    const similarity = together[column] / Math.sqrt(buyers[column])
    if (similarity <= best) continue
    best = similarity
    found = column
  }
  return found
}
