import type { Fact } from '../../facts/fact.ts'
import { isHigher, type Reading } from './reading.ts'

/** From which share of the segment on, and from how many times that of all customers on, a product is worth a campaign. */
const hook = { share: 0.1, ratio: 1.5 }

/** Share gained over all customers, weighed by how many times theirs it is: neither rare nor bought by everyone. */
const typicality = (fact: Fact): number =>
  fact.all === undefined || fact.all.value <= 0
    ? 0
    : (fact.value - fact.all.value) * Math.log(fact.value / fact.all.value)

/** Products that the segment buys so much more often than all customers that a campaign can start from them, most telling first. */
export const typicalProducts = (reading: Reading): Fact[] =>
  reading
    .startingWith('product:')
    .filter((fact) => isHigher(fact) && fact.value >= hook.share && (fact.comparison?.ratio ?? 0) >= hook.ratio)
    .toSorted((a, b) => typicality(b) - typicality(a))

/** The product with the most buyers in the segment, where they are more than a few and no other has as many. */
export function bestSeller(reading: Reading): Fact | undefined {
  const products = reading.startingWith('product:').filter((fact) => fact.value >= hook.share)
  const [first, next] = products.toSorted((a, b) => b.value - a.value)
  return first?.value === next?.value ? undefined : first
}
