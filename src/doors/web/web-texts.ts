import { webTexts as english, type WebTexts } from '../../language/en/chat-web.ts'
import type { Language } from '../../language/language.ts'
import { webTexts as chinese } from '../../language/zh/chat-web.ts'

/** What the page says, per language. */
export const webTexts: Record<Language, WebTexts> = { en: english, zh: chinese }
