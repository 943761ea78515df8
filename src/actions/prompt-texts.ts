import { promptTexts as en, type PromptTexts } from '../language/en/prompt-versions.ts'
import type { Language } from '../language/language.ts'
import { promptTexts as zh } from '../language/zh/prompt-versions.ts'

/** What the commands around versions of prompts say, by language. */
export const promptTexts: Record<Language, PromptTexts> = { en, zh }
