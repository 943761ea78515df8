import { checkerEn } from '../../language/en/checker.ts'
import type { Language } from '../../language/language.ts'
import { checkerZh } from '../../language/zh/checker.ts'
import type { Fault } from './fault.ts'

const catalogues = { en: checkerEn, zh: checkerZh }

/**
 * One sentence that says what is wrong with which words and what to do: the model gets it for its repair, and a person sees it.
 * @param of language of the text at fault, where that is another one
 * @param reader whom the text is for: of a mail that a person wrote some things are said otherwise than of a portrait
 */
export function explainFault(
  { code, found }: Fault,
  language: Language,
  of: Language = language,
  reader: 'marketer' | 'customer' = 'marketer',
): string {
  const words = catalogues[language]
  const say = reader === 'customer' && (code === 'window' || code === 'trait') ? words.mail[code] : words[code]
  return say(found.trim(), of)
}
