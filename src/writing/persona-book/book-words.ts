import type { PersonaBookText } from '../../language/en/persona-book.ts'
import { personaBookText as en } from '../../language/en/persona-book.ts'
import type { Language } from '../../language/language.ts'
import { personaBookText as zh } from '../../language/zh/persona-book.ts'

/** All words of a persona document in one language. */
export const bookWords = (language: Language): PersonaBookText => (language === 'zh' ? zh : en)
