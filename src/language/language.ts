import { z } from 'zod'

/** The languages that Shoal speaks; every text for readers exists in each of them. */
export const Language = z.enum(['en', 'zh'])
export type Language = z.infer<typeof Language>

/** A text in every language. */
export const Localized = z.strictObject({ en: z.string(), zh: z.string() })
export type Localized = z.infer<typeof Localized>

/** Reads a locale such as `zh_CN.UTF-8` or `en-GB`; undefined where it names no language of ours. */
export function languageOf(locale: string | undefined): Language | undefined {
  const tag = locale?.toLowerCase() ?? ''
  if (/^zh([-_.@]|$)/.test(tag)) return 'zh'
  if (/^en([-_.@]|$)/.test(tag)) return 'en'
  return undefined
}
