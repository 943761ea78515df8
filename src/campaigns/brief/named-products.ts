import type { Fact, FactSheet } from '../../facts/fact.ts'
import { productName } from '../../facts/product-name.ts'
import { isNameable } from '../../writing/copy/nameable-product.ts'
import type { PlannedProduct } from '../strategy/choose-products.ts'

/** Most products that a message names. */
const most = 3

/** The facts of a campaign’s products that its messages name: the first few whose names can stand in one, each name once. */
export function namedProducts(
  products: readonly PlannedProduct[],
  sheets: readonly Pick<FactSheet, 'facts'>[],
): Fact[] {
  const facts = sheets.flatMap((sheet) => sheet.facts)
  const known = products.flatMap(({ fact }) => facts.find(({ id }) => id === fact) ?? [])
  const nameable = known.filter((fact) => isNameable(productName(fact, 'en')) && isNameable(productName(fact, 'zh')))
  return [...new Map(nameable.map((fact) => [productName(fact, 'en'), fact])).values()].slice(0, most)
}

/** A sheet that knows these facts too: what is suggested may come from the segment that most of an audience are in. */
export const withFacts = (sheet: FactSheet, facts: readonly Fact[]): FactSheet => {
  const missing = facts.filter(({ id }) => !sheet.facts.some((known) => known.id === id))
  return missing.length === 0 ? sheet : { ...sheet, facts: [...sheet.facts, ...missing] }
}
