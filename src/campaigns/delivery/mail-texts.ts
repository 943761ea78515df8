import { mailTexts as en, type MailTexts } from '../../language/en/mail.ts'
import type { Language } from '../../language/language.ts'
import { mailTexts as zh } from '../../language/zh/mail.ts'

/** What stands in every mail besides its copy, per language. */
export const mailTextsIn: Record<Language, MailTexts> = { en, zh }
