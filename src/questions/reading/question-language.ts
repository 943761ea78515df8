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
  if (chineseWords.test(text) && !englishWords.test(text.toLowerCase())) return 'zh'
  // A long English name hides a short Chinese question: "WHITE HANGING HEART T-LIGHT HOLDER 均价多少".
  const asks = /多少|几[个单件次款种]|什么|怎么|哪|吗|呢|卖|买|销|退|给我|帮我/u.test(text)
  return asks && chinese >= 3 ? 'zh' : 'en'
}
