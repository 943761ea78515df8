import { learningPage as en, type LearningPage } from '../../language/en/learning-page.ts'
import type { Language } from '../../language/language.ts'
import { learningPage as zh } from '../../language/zh/learning-page.ts'

/** What the page of learnings and the commands around it say, by language. */
export const learningPageWords: Record<Language, LearningPage> = { en, zh }
