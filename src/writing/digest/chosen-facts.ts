import type { Fact, FactSheet } from '../../facts/fact.ts'
import { mostMarkedFirst } from '../personas/reading.ts'

/** Facts of one kind that a model is shown, beside those on the segment as a whole. */
const perDimension = 2
const products = 3
const attributes = 8

const dimensionOf = (fact: Fact): string | undefined => /^(country|category|weekday|daytime):/.exec(fact.id)?.[1]

/** Features of which a model is shown the median, or the mean of those that are shares. */
const isTypical = ({ id, kind }: Fact): boolean =>
  !id.includes(':') && kind !== 'mean' && kind !== 'quantile' && kind !== 'total' && id !== 'orders'
const isMarkedShare = ({ id, kind, unit, comparison }: Fact): boolean =>
  !id.includes(':') && kind === 'mean' && (unit === 'share' || unit === 'rate') && comparison !== undefined

/**
 * The facts that a model is shown, in the order of the sheet: what the segment is as a whole, and of products, places, times and
 * columns those that set it apart most. A whole sheet would be longer and tell no more.
 */
export function chosenFacts(sheet: FactSheet): Fact[] {
  const marked = (fact: Fact): boolean => fact.comparison?.relation === 'higher'
  const some = (facts: Fact[], count: number): Fact[] => mostMarkedFirst(facts).slice(0, count)
  const dimensions = Map.groupBy(
    sheet.facts.filter((fact) => dimensionOf(fact) !== undefined && (marked(fact) || fact.value >= 0.5)),
    dimensionOf,
  )
  const chosen = new Set([
    ...sheet.facts.filter((fact) => isTypical(fact) || isMarkedShare(fact)),
    ...[...dimensions.values()].flatMap((facts) => some(facts, perDimension)),
    ...sheet.facts.filter((fact) => fact.id.startsWith('product:') && marked(fact)).slice(0, products),
    ...some(
      sheet.facts.filter(({ id, kind, comparison }) => id.startsWith('attribute:') && kind !== 'mean' && comparison),
      attributes,
    ),
  ])
  return sheet.facts.filter((fact) => chosen.has(fact))
}
