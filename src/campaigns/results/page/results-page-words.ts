import { resultsPageWords as english, type ResultsPageWords } from '../../../language/en/results-page.ts'
import type { Language } from '../../../language/language.ts'
import { resultsPageWords as chinese } from '../../../language/zh/results-page.ts'

/** Words of the page of a result, per language. */
export const resultsPageWords: Record<Language, ResultsPageWords> = { en: english, zh: chinese }
