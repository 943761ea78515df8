import type { Fact, FactSheet } from '../../facts/fact.ts'
import { isAsked } from '../strategy/asked-products.ts'

/** What every brief shows of an audience, whether or not a sentence says it. */
const always = [
  'customers',
  'customers.share',
  'revenue.share',
  'recency.median',
  'frequency.median',
  'monetary.median',
  'average_order_value.mean',
  'still_buying.mean',
  'lifetime_value.mean',
  'predicted.share',
]

/** The facts that texts rest on, behind those that every brief shows, each once and in the order in which they are met. */
export function evidenceOf({ facts }: FactSheet, texts: readonly { facts: readonly string[] }[]): Fact[] {
  // A name that the marketer gave has no figure to show.
  const ids = new Set([...always, ...texts.flatMap((text) => text.facts).filter((id) => !isAsked(id))])
  return [...ids].flatMap((id) => facts.find((fact) => fact.id === id) ?? [])
}

/** The facts of sheets that name a product, without those that are known, each once. */
export function productFacts(sheets: readonly Pick<FactSheet, 'facts'>[], known: readonly Fact[]): Fact[] {
  const named = sheets.flatMap(({ facts }) => facts).filter(({ id }) => /^(?:product|suggested|asked):/.test(id))
  const others = named.filter(({ id }) => !known.some((fact) => fact.id === id))
  return [...new Map(others.map((fact) => [fact.id, fact])).values()]
}
