import type { Language } from '../../language/language.ts'

/** Words of Chinese sentences, and of English ones: names from the data have neither. */
const chineseWords = /[各的按是有多哪几为占]/
const englishWords = /\b(?:the|of|by|how|what|which|in|is|are|for|and|show|give|with|do|does|did|from|to|why)\b/

/** The language of a question: Chinese where a quarter of its letters are Chinese characters, or where all that is not a name is Chinese, so that it may hold names of columns. */
export function questionLanguage(text: string): Language {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  // A Chinese character says about as much as three Latin letters.
  const latin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / 3
  if (chinese > 0 && chinese * 2 >= latin) return 'zh'
  return chineseWords.test(text) && !englishWords.test(text.toLowerCase()) ? 'zh' : 'en'
}
