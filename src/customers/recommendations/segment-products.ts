import type { Purchases } from './purchases.ts'
import type { SegmentProduct } from './recommendations.ts'
import type { Suggestions } from './suggestions.ts'

/** How many products are named for a segment. */
const named = 10

/** How often what stood at a place of a list was bought by customers like one, where they ordered again; NaN where that is not known. */
export type RateOf = (row: number, place: number) => number

interface Segments {
  /** The segment of each customer, from 0; −1 for none. */
  labels: ArrayLike<number>
  segments: number
  rateOf: RateOf
  /** Customers of whose purchases nothing was kept: they say nothing of a segment. */
  isCold: (row: number) => boolean
}

/**
 * What the customers of each segment would buy of what is suggested to them: products by how many of the segment would buy them if all
 * ordered again, at the rates of the hold-out; without rates, by how many they are suggested to. Of equal ones the one suggested to more
 * comes first, then the one that stands first.
 */
export function segmentProducts(
  { products }: Purchases,
  suggestions: Suggestions,
  { labels, segments, rateOf, isCold }: Segments,
): SegmentProduct[][] {
  let everyone = 0
  const ofAll = new Float64Array(products.length)
  const customers = Array.from({ length: segments }, () => new Float64Array(products.length))
  const expected = Array.from({ length: segments }, () => new Float64Array(products.length))
  const sizes = new Float64Array(segments)
  for (const [row, list] of suggestions.products.entries()) {
    if (isCold(row)) continue
    const label = labels[row]
    everyone++
    if (label >= 0) sizes[label]++
    for (const [place, product] of list.entries()) {
      ofAll[product]++
      if (label < 0) continue
      customers[label][product]++
      expected[label][product] += rateOf(row, place) || 0
    }
  }
  return customers.map((counts, label) =>
    [...counts.keys()]
      .filter((product) => counts[product] > 0)
      .sort((a, b) => expected[label][b] - expected[label][a] || counts[b] - counts[a] || a - b)
      .slice(0, named)
      .map((product) => ({
        product: products[product].code,
        name: products[product].name,
        customers: counts[product],
        share: counts[product] / sizes[label],
        shareOfAll: ofAll[product] / everyone,
        expected: expected[label][product],
      })),
  )
}
