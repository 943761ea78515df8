import { type WritingResults, writingResults } from '../language/en/writing-results.ts'
import type { Language } from '../language/language.ts'
import { writingResults as writingResultsZh } from '../language/zh/writing-results.ts'

/** What the commands around models, prompts and personas say, by language. */
export const writingTexts: Record<Language, WritingResults> = { en: writingResults, zh: writingResultsZh }
