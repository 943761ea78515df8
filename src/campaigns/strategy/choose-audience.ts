import { formatFigure } from '../../facts/format.ts'
import { formatMoney } from '../../facts/format-money.ts'
import type { Language } from '../../language/language.ts'
import type { Reason } from '../campaign.ts'
import { learningTexts } from '../learnings/learning-text.ts'
import type { Candidate } from './candidate.ts'
import { strategyWords } from './strategy-words.ts'

/** What a reason for an audience is told with. */
interface Setting {
  currency: string | undefined
  /** Whether nobody told what is left of revenue. */
  isRevenue: boolean
  /** Whether the marketer chose it. */
  isAsked: boolean
  /** What a point brings where all could be written to. */
  pointOfAll: number | undefined
}

/** Why a campaign is for whom it is for: which needs of the goal they meet, and what a point of effect is worth there. */
export function audienceReason(candidate: Candidate, { currency, isRevenue, isAsked, pointOfAll }: Setting): Reason {
  const { segment, checks, name, customers, point, learned } = candidate
  const met = checks.filter((check) => check.met)
  const lacks = checks.filter((check) => !check.met)
  const text = (language: Language): string => {
    const { audience, needs, join } = strategyWords[language]
    const listed = (some: typeof checks): string => some.map(({ need }) => needs[need].name).join(join)
    const size = formatFigure(customers, 'customers', language)
    const called = segment === undefined ? name[language] : `${segment} ${name[language]}`
    const why = ((): string => {
      if (isAsked) return lacks.length === 0 ? audience.asked(size) : audience.askedLacks(size, listed(lacks))
      if (segment === undefined) return audience.made(listed(checks), size)
      return lacks.length === 0
        ? audience.segment(called, size, listed(checks))
        : audience.nearest(called, size, listed(met), listed(lacks))
    })()
    if (point === undefined) return why
    const gap = language === 'zh' ? '' : ' '
    const [own, whole] = [point, pointOfAll ?? point].map((amount) => formatMoney(amount, language, currency))
    const worth = [
      why,
      audience.point(own ?? '', isRevenue),
      ...(whole === undefined || whole === own ? [] : [audience.pointOfAll(whole)]),
    ].join(gap)
    return learned === undefined || isAsked
      ? worth
      : `${worth}${gap}${learningTexts[language].segment(learned.learnings.join(', '))}`
  }
  const facts = segment === undefined ? [] : [...new Set(checks.map(({ feature }) => `${feature}.median`))]
  const rule = isAsked
    ? 'asked'
    : segment === undefined
      ? 'made-to-measure'
      : lacks.length === 0
        ? 'segment'
        : 'nearest'
  return {
    choice: 'audience',
    rule: `audience.${rule}`,
    text: { en: text('en'), zh: text('zh') },
    facts,
    learnings: isAsked ? [] : (learned?.learnings ?? []),
  }
}
