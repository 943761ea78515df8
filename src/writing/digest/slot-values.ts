import { isOfProduct, productName } from '../../facts/product-name.ts'
import type { Language } from '../../language/language.ts'
import type { SlotValue } from '../checker/claim-context.ts'
import type { DigestLine } from './digest.ts'

/**
 * What the slots of a digest stand for: f:recency the figure, f:recency|vs:all the comparison with all customers where one holds,
 * p:product1 the name. A name that no line has stands for nothing.
 */
export function slotValues(lines: readonly DigestLine[], language: Language): (name: string) => SlotValue | undefined {
  const byName = new Map(lines.map(({ name, fact }) => [name, fact]))
  return (slot) => {
    const [, kind, name = '', compared] = /^([fp]):([\w-]+)(\|vs:all)?$/.exec(slot) ?? []
    const fact = byName.get(name)
    if (fact === undefined) return undefined
    if (kind === 'p')
      return isOfProduct(fact) && compared === undefined
        ? { fact, form: 'name', text: productName(fact, language) }
        : undefined
    if (compared === undefined) return { fact, form: 'value', text: fact.display[language] }
    return fact.comparison && { fact, form: 'comparison', text: fact.comparison.display[language] }
  }
}
