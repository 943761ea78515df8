import { formatFigure } from '../../facts/format.ts'
import type { Language, Localized } from '../../language/language.ts'
import type { Bounds } from './bounds.ts'
import { unitOfNeed } from './check-words.ts'
import { type NeedName, needs } from './need.ts'
import { strategyWords } from './strategy-words.ts'

/** What an audience is called that was made to measure from needs: "Customers who have not ordered for more than 93 days and spent £642 or more". */
export function nameOfNeeds(asked: readonly NeedName[], bounds: Bounds, currency: string | undefined): Localized {
  const name = (language: Language): string => {
    const { needs: words, made } = strategyWords[language]
    return made(
      asked.map((need) => {
        const { feature, limit } = needs[need]
        return words[need].clause(formatFigure(limit(bounds) ?? 0, unitOfNeed(feature), language, currency))
      }),
    )
  }
  return { en: name('en'), zh: name('zh') }
}
