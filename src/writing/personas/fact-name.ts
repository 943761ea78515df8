import type { Fact } from '../../facts/fact.ts'
import { attributeHeader } from '../../facts/feature-text.ts'
import type { Language } from '../../language/language.ts'
import type { Slot } from './statement.ts'

/** What a sentence calls the thing that a fact measures: a product, a place or day, a column, an entry "Plan: Basic". */
export function factName(fact: Fact, language: Language): Slot {
  const label = fact.label[language]
  const text = fact.id.startsWith('product:')
    ? label
    : isAttributeValue(fact)
      ? label
      : fact.id.startsWith('attribute:')
        ? attributeHeader(fact.id).replace(/\.(median|mean)$/, '')
        : label.replace(/^[^:：]*(: |：)/, '')
  return { fact: fact.id, text }
}

/** A share of customers with a certain entry in a text column. */
export const isAttributeValue = (fact: Fact): boolean => fact.id.startsWith('attribute:') && fact.id.endsWith('.share')
