import { copyEn } from '../../language/en/copy.ts'
import type { Language } from '../../language/language.ts'
import { copyZh } from '../../language/zh/copy.ts'

const texts = { en: copyEn, zh: copyZh }

/** A text message with the line that says how to opt out. */
export const withOptOut = (text: string, language: Language): string =>
  `${text}${texts[language].gap}${texts[language].optOut}`
