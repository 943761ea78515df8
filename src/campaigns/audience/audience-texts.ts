import { type AudienceTexts, audienceText as english } from '../../language/en/audience.ts'
import type { Language } from '../../language/language.ts'
import { audienceText as chinese } from '../../language/zh/audience.ts'

/** What is said of audiences, per language. */
export const audienceTexts: Record<Language, AudienceTexts> = { en: english, zh: chinese }
