import type { Language, Localized } from '../../language/language.ts'
import type { Reason } from '../campaign.ts'
import { campaignTexts } from '../campaign-texts.ts'
import { learningTexts, points, shownBy } from '../learnings/learning-text.ts'
import type { RankedAngle } from './choose-angles.ts'
import { strategyWords } from './strategy-words.ts'

type Rule = 'unlearned' | 'learned' | 'learned-instead' | 'learned-open' | 'only' | 'untried' | 'beside'

/**
 * Why an angle is tried: since learnings show that it raises orders or that those before it do less, else by the rules.
 * @param ranked all that there were to try, @param place 0 for the first, @param isUnlearned whether learnings are switched off
 */
export function angleReason(ranked: readonly RankedAngle[], place: number, isUnlearned: boolean): Reason {
  const one = ranked[place]
  if (one === undefined) throw new Error(`there is no angle ${place}`)
  const learned = ranked.flatMap(({ learning }) => learning ?? [])
  const rule = ruleFor(one, place, ranked.length, isUnlearned ? undefined : learned.length)
  const ids = { learned: [one.learning], 'learned-instead': one.passed, 'learned-open': learned }
  const cited = rule in ids ? ids[rule as keyof typeof ids].flatMap((learning) => learning?.id ?? []) : []
  const mayBeNothing = one.learning !== undefined && one.learning.low <= 0
  const text = (language: Language): string => {
    const words = strategyWords[language]
    const { angleReasons } = learningTexts[language]
    const name = campaignTexts[language].angles[one.angle]
    if (rule === 'learned') return angleReasons.raised(name, cited.join(', '), points(one.effect.mean), mayBeNothing)
    if (rule === 'learned-instead') return angleReasons.instead(name, cited.join(', '))
    if (rule === 'learned-open') return angleReasons.open(name, cited.join(', '))
    if (rule === 'unlearned') return angleReasons.off(name)
    return rule === 'only' ? words.noAngle(name) : words.angle[rule](name)
  }
  const texts: Localized = { en: text('en'), zh: text('zh') }
  return { choice: 'angle', rule: `angle.${rule}`, text: texts, facts: one.licence, learnings: [...new Set(cited)] }
}

function ruleFor({ learning, passed }: RankedAngle, place: number, of: number, learned: number | undefined): Rule {
  if (learning !== undefined && shownBy(learning) === 'raised') return 'learned'
  if (passed.length > 0) return 'learned-instead'
  if (of === 1) return 'only'
  if (place > 0) return 'beside'
  if (learned === undefined) return 'unlearned'
  return learned > 0 ? 'learned-open' : 'untried'
}
