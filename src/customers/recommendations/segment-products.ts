import type { Purchases } from './purchases.ts'
import type { SegmentProduct } from './recommendations.ts'
import type { Suggestions } from './suggestions.ts'

/** How many products are named for a segment. */
const named = 10

/**
 * What the customers of each segment would buy and have not: products by how many of the segment would buy them in their next order, at the
 * rates at which products in each place were bought in the hold-out; without rates, by how many they are suggested to. Of equal ones the
 * one suggested to more comes first, then the one that stands first.
 * @param labels the segment of each customer, from 0; −1 for none
 */
export function segmentProducts(
  { products }: Purchases,
  suggestions: Suggestions,
  labels: ArrayLike<number>,
  segments: number,
  rates: readonly number[],
): SegmentProduct[][] {
  const everyone = suggestions.products.length
  const ofAll = new Float64Array(products.length)
  const customers = Array.from({ length: segments }, () => new Float64Array(products.length))
  const expected = Array.from({ length: segments }, () => new Float64Array(products.length))
  const sizes = new Float64Array(segments)
  for (const [row, list] of suggestions.products.entries()) {
    const label = labels[row]
    if (label >= 0) sizes[label]++
    for (const [place, product] of list.entries()) {
      ofAll[product]++
      if (label < 0) continue
      customers[label][product]++
      expected[label][product] += rates[place] ?? 0
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
