import type { Language } from '../../language/language.ts'

const ended = /[.!?。！？…”’")）」』]$/u

/** What a model forgets and code may mend without changing a word: spaces, the capital at the beginning, the stop at the end. */
export function tidySentence(text: string, language: Language, shape: 'sentence' | 'line'): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim()
  if (plain === '') return plain
  const begun = language === 'en' && /^\p{Ll}/u.test(plain) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  if (shape === 'line' || ended.test(begun)) return begun
  return `${begun.replace(/[,;:、，；：]$/u, '')}${language === 'zh' ? '。' : '.'}`
}
