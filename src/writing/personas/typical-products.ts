import type { Fact } from '../../facts/fact.ts'
import { isHigher, type Reading } from './reading.ts'

/** Share gained over all customers, weighed by how many times theirs it is: neither rare nor bought by everyone. */
const typicality = (fact: Fact): number =>
  fact.all === undefined || fact.all.value <= 0
    ? 0
    : (fact.value - fact.all.value) * Math.log(fact.value / fact.all.value)

/** Products that the segment buys clearly more often than all customers, most telling first. */
export const typicalProducts = (reading: Reading): Fact[] =>
  reading
    .startingWith('product:')
    .filter((fact) => isHigher(fact) && (fact.comparison?.ratio ?? 0) >= 1.3)
    .toSorted((a, b) => typicality(b) - typicality(a))

/** The product that most of the segment’s customers have bought. */
export const bestSeller = (reading: Reading): Fact | undefined =>
  reading.startingWith('product:').toSorted((a, b) => b.value - a.value)[0]
