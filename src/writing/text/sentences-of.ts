import type { Language } from '../../language/language.ts'

/** The sentences of a paragraph, each to be held by itself: one that does not hold need not take the others with it. */
export const sentencesOf = (text: string, language: Language): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].flatMap(
    ({ segment }) => segment.trim() || [],
  )
