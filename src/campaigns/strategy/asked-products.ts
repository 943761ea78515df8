import type { Fact, FactSheet } from '../../facts/fact.ts'
import { isOfProduct, productName } from '../../facts/product-name.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { isNameable } from '../../writing/copy/nameable-product.ts'

/** Whether a fact is a name that the marketer gave: it carries no figure. */
export const isAsked = (id: string): boolean => id.startsWith('asked:')

/**
 * The products that the marketer named, as facts: those of the sheets where one has that name, whatever its case; else a name without a figure, of which
 * nothing is known. Each once. @throws ShoalError campaign/product where a name cannot stand in a message
 */
export function askedProducts(names: readonly string[], sheet: FactSheet, home: FactSheet): Fact[] {
  const known = [sheet, home].flatMap(({ facts }) => facts.filter(isOfProduct))
  const facts = names.map((text) => {
    const name = text.trim().replaceAll(/\s+/g, ' ')
    if (!isNameable(name)) throw new ShoalError('campaign/product', { product: text })
    return known.find((fact) => sameName(productName(fact, 'en'), name)) ?? bareName(name, sheet)
  })
  return [...new Map(facts.map((fact) => [productName(fact, 'en').toLowerCase(), fact])).values()]
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const bareName = (name: string, { segment, snapshot }: FactSheet): Fact => ({
  id: `asked:${name}.name`,
  label: { en: name, zh: name },
  value: 0,
  unit: 'share',
  kind: 'share',
  population: segment,
  better: 'neither',
  display: { en: name, zh: name },
  customers: 0,
  source: { query: 'named by the marketer', snapshot },
})
