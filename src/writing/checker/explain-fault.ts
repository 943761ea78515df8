import { checkerEn } from '../../language/en/checker.ts'
import type { Language } from '../../language/language.ts'
import { checkerZh } from '../../language/zh/checker.ts'
import type { Fault } from './fault.ts'

const catalogues = { en: checkerEn, zh: checkerZh }

/**
 * One sentence that says what is wrong with which words and what to do: the model gets it for its repair, and a person sees it.
 * @param of language of the text at fault, where that is another one
 */
export const explainFault = ({ code, found }: Fault, language: Language, of: Language = language): string =>
  catalogues[language][code](found.trim(), of)
