import type { Fact } from '../../facts/fact.ts'
import { isOfProduct, productName } from '../../facts/product-name.ts'
import type { Language } from '../../language/language.ts'

/** The forms in which a fact may stand in a sentence: its figure, the name of its product, the figure of all customers, and how the two compare. */
export const displaysOf = (fact: Fact, language: Language): string[] => [
  fact.display[language],
  ...(isOfProduct(fact) ? [productName(fact, language)] : []),
  ...(fact.all === undefined ? [] : [fact.all.display[language]]),
  ...(fact.comparison === undefined ? [] : [fact.comparison.display[language]]),
]
