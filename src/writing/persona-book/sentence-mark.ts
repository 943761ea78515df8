import type { Language } from '../../language/language.ts'
import type { Sentence, SentenceOrigin } from '../personas/persona.ts'
import { bookWords } from './book-words.ts'

/** Signs that every Latin and Chinese font has; filled where code or a model wrote, hollow where a rule did. */
export const originMarks: Readonly<Record<SentenceOrigin, string>> = {
  code: '■',
  rule: '□',
  model: '●',
  repaired: '◎',
  person: '▲',
}

/** What stands after a sentence: the sign of who wrote it, and the word for interpretation where it is one. */
export function sentenceMark({ origin, kind }: Sentence, language: Language): string {
  const sign = originMarks[origin]
  return kind === 'interpretation' ? `${sign}\u00a0${bookWords(language).how.interpretation}` : sign
}

/** What the sign means, in words. */
export function markMeaning({ origin, kind }: Sentence, language: Language): string {
  const { how } = bookWords(language)
  return kind === 'interpretation' ? `${how.interpretation}, ${how[origin]}` : how[origin]
}
