import type { Language } from './language.ts'

/** Reads a locale such as `zh_CN.UTF-8` or `en-GB`; undefined where it names no language of ours. */
export function languageOf(locale: string | undefined): Language | undefined {
  const tag = locale?.toLowerCase() ?? ''
  if (/^zh([-_.@]|$)/.test(tag)) return 'zh'
  if (/^en([-_.@]|$)/.test(tag)) return 'en'
  return undefined
}
