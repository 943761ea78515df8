import { factsEn } from '../language/en/facts.ts'
import type { Language } from '../language/language.ts'
import { factsZh } from '../language/zh/facts.ts'
import type { Fact } from './fact.ts'

/** What stands around the name of a product in the label of a suggestion. */
const around = {
  en: factsEn.suggested('\u0001').split('\u0001'),
  zh: factsZh.suggested('\u0001').split('\u0001'),
}

/** Whether a fact is about a product that was bought, that is suggested, or that the marketer named. */
export const isOfProduct = ({ id }: Pick<Fact, 'id'>): boolean => /^(?:product|suggested|asked):/.test(id)

/** The name of the product that a fact is about, as the shop has it: without the words that label it a suggestion. */
export function productName({ id, label }: Pick<Fact, 'id' | 'label'>, language: Language): string {
  const text = label[language]
  if (!id.startsWith('suggested:')) return text
  const [before = '', after = ''] = around[language]
  return text.slice(before.length, text.length - after.length)
}
