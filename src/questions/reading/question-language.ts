import type { Language } from '../../language/language.ts'

/** The language of a question: Chinese where a quarter of its letters are Chinese characters, so that it may hold English names. */
export function questionLanguage(text: string): Language {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  // A Chinese character says about as much as three Latin letters.
  const latin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / 3
  // A long English name hides a short Chinese question: "WHITE HANGING HEART T-LIGHT HOLDER 均价多少".
  const asks = /多少|几[个单件次款种]|什么|怎么|哪|吗|呢|卖|买|销|退|给我|帮我/u.test(text)
  return chinese > 0 && (chinese * 2 >= latin || (asks && chinese >= 3)) ? 'zh' : 'en'
}
