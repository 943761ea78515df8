import type { Language } from '../../language/language.ts'

/** The language of a question: Chinese where a quarter of its letters are Chinese characters, so that it may hold English names. */
export function questionLanguage(text: string): Language {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  // A Chinese character says about as much as three Latin letters.
  const latin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / 3
  return chinese > 0 && chinese * 2 >= latin ? 'zh' : 'en'
}
