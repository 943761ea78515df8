import type { Tier } from './value.ts'

/** Tiers in the order in which readers see them. */
export const tiers: readonly Tier[] = ['high', 'potential', 'lapsed', 'low']

/**
 * The tier of each customer, as a place in `tiers`: high-value are the fifth with the highest lifetime value, lapsed those of the fifth with the
 * highest revenue so far who are not among them and whose lifetime value is below the median, potential the next three tenths, low the others.
 * Without a forecast the value so far stands for both, and nobody is lapsed. Equal values go by revenue, then by the order of the customers.
 */
export function tiersOf(value: Float64Array, revenue: Float64Array): Uint8Array {
  const n = value.length
  const placeBy = (first: Float64Array, second: Float64Array): Uint32Array => {
    const order = Uint32Array.from(first.keys()).sort(
      (a, b) => (first[b] ?? 0) - (first[a] ?? 0) || (second[b] ?? 0) - (second[a] ?? 0) || a - b,
    )
    const places = new Uint32Array(n)
    for (const [place, row] of order.entries()) places[row] = place
    return places
  }
  const [byValue, byRevenue] = [placeBy(value, revenue), placeBy(revenue, value)]
  return Uint8Array.from(value, (_, i) => {
    const place = byValue[i] ?? 0
    if (place < 0.2 * n) return 0
    if (place >= 0.5 * n && (byRevenue[i] ?? 0) < 0.2 * n) return 2
    return place < 0.5 * n ? 1 : 3
  })
}
