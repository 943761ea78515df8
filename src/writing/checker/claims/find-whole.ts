import type { Language } from '../../../language/language.ts'
import { type Whole, wholeWords } from '../lexicon/wholes.ts'

/** The whole that a phrase names: the first one, or the last. */
export const findWhole = (phrase: string, language: Language, last = false): Whole | undefined => {
  const found = wholeWords[language].flatMap(([pattern, whole]) => {
    const at = phrase.search(pattern)
    return at < 0 ? [] : [{ at, whole }]
  })
  return found.toSorted((a, b) => (last ? b.at - a.at : a.at - b.at))[0]?.whole
}
