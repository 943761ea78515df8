import { type AnalysisTexts, analysis as english } from '../../language/en/analysis.ts'
import type { Language } from '../../language/language.ts'
import { analysis as chinese } from '../../language/zh/analysis.ts'

/** What the analysis of campaigns and experiments says, per language. */
export const analysisTexts: Record<Language, AnalysisTexts> = { en: english, zh: chinese }
