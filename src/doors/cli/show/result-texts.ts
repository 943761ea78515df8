import { results as english, type ResultTexts } from '../../../language/en/results.ts'
import type { Language } from '../../../language/language.ts'
import { results as chinese } from '../../../language/zh/results.ts'

/** What the command line says of results, per language. */
export const resultTexts: Record<Language, ResultTexts> = { en: english, zh: chinese }
