import type { Fact } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'

/** The forms in which a fact may stand in a sentence: its figure, that of all customers, and how the two compare. */
export const displaysOf = ({ display, all, comparison }: Fact, language: Language): string[] => [
  display[language],
  ...(all === undefined ? [] : [all.display[language]]),
  ...(comparison === undefined ? [] : [comparison.display[language]]),
]
