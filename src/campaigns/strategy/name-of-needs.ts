import type { Language, Localized } from '../../language/language.ts'
import type { NeedName } from './need.ts'
import { strategyWords } from './strategy-words.ts'

/** What an audience is called that was made to measure from needs. */
export function nameOfNeeds(asked: readonly NeedName[]): Localized {
  const name = (language: Language): string => {
    const { needs, made, join } = strategyWords[language]
    return made(asked.map((need) => needs[need].name).join(join))
  }
  return { en: name('en'), zh: name('zh') }
}
