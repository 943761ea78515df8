import { featureText } from '../../facts/feature-text.ts'
import { formatFigure } from '../../facts/format.ts'
import type { Language } from '../../language/language.ts'
import type { Check } from './candidate.ts'
import { strategyWords } from './strategy-words.ts'

/** What the figures of a feature are measured in. */
export const unitOfNeed = (feature: Check['feature']): 'days' | 'orders' | 'money' =>
  feature === 'recency' ? 'days' : feature === 'frequency' ? 'orders' : 'money'

/** Conditions as a reader says them: "days since the last order: more than 98 days; net spend: at least £642". One whose limit is not known is left out. */
export function checkWords(checks: readonly Check[], language: Language, currency: string | undefined): string {
  const { condition, join } = strategyWords[language]
  return checks
    .flatMap(({ feature, operator, limit }) =>
      limit === undefined
        ? []
        : [
            condition(
              featureText(feature, language).label,
              operator,
              formatFigure(limit, unitOfNeed(feature), language, currency),
            ),
          ],
    )
    .join(join)
}
