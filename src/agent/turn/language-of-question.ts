import type { Language } from '../../language/language.ts'

/** The language that a question is asked in: Chinese where it holds a Chinese character; undefined where it has no word of either. */
export function languageOfQuestion(question: string): Language | undefined {
  if (/\p{Script=Han}/u.test(question)) return 'zh'
  return /\p{Letter}/u.test(question) ? 'en' : undefined
}
