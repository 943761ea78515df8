import type { Fact } from '../../facts/fact.ts'
import { attributeHeader } from '../../facts/feature-text.ts'
import { isOfProduct, productName } from '../../facts/product-name.ts'
import type { Language } from '../../language/language.ts'
import type { Slot } from './statement.ts'

/** Countries that English names with an article. */
const takesArticle =
  /^(UK|USA|UAE|RSA|Bahamas|Gambia|Netherlands|Philippines|Maldives|Seychelles|Channel Islands)$|\b(United|Republic|Kingdom|Emirates|States|Islands|Union|European Community)\b/

/** What a sentence calls the thing that a fact measures: a product, a place or day, a column, an entry "Plan: Basic". */
export function factName(fact: Fact, language: Language): Slot {
  const label = fact.label[language]
  const text = isOfProduct(fact)
    ? productName(fact, language)
    : isAttributeValue(fact)
      ? label
      : fact.id.startsWith('attribute:')
        ? attributeHeader(fact.id).replace(/\.(median|mean)$/, '')
        : label.replace(/^[^:：]*(: |：)/, '')
  const article =
    language === 'en' && fact.id.startsWith('country:') && takesArticle.test(text) ? { article: 'the' } : {}
  return { fact: fact.id, text, ...article }
}

/** A share of customers with a certain entry in a text column. */
export const isAttributeValue = (fact: Fact): boolean => fact.id.startsWith('attribute:') && fact.id.endsWith('.share')
