import type { Language, Localized } from '../../language/language.ts'
import type { CopyAngle } from '../../writing/copy/copy.ts'
import type { Reason } from '../campaign.ts'
import { campaignTexts } from '../campaign-texts.ts'
import { learningTexts, points, shownBy } from '../learnings/learning-text.ts'
import type { RankedAngle } from './choose-angles.ts'
import { strategyWords } from './strategy-words.ts'

/** What an angle was chosen within. */
interface AngleSetting {
  /** Whether learnings are switched off. */
  isUnlearned: boolean
  /** The angles of the goal, the best first. */
  serving: readonly CopyAngle[]
  /** Those that guardrails stopped. */
  stopped: ReadonlySet<CopyAngle>
}

type Rule = 'unlearned' | 'learned' | 'learned-instead' | 'learned-open' | 'only' | 'untried' | 'beside'

/**
 * Why an angle is tried: since learnings show that it raises orders or that those before it do less, else by the rules.
 * @param ranked all that there were to try, @param place 0 for the first
 */
export function angleReason(
  ranked: readonly RankedAngle[],
  place: number,
  { isUnlearned, serving, stopped }: AngleSetting,
): Reason {
  const one = ranked[place]
  if (one === undefined) throw new Error(`there is no angle ${place}`)
  const learned = ranked.flatMap(({ learning }) => learning ?? [])
  const rule = ruleFor(one, place, ranked.length, isUnlearned ? undefined : learned.length)
  const ids = { learned: [one.learning], 'learned-instead': one.passed, 'learned-open': learned }
  const cited = rule in ids ? ids[rule as keyof typeof ids].flatMap((learning) => learning?.id ?? []) : []
  const before = isByRule(rule) && place === 0 ? serving.slice(0, placeIn(serving, one.angle)) : []
  const over = before.filter((angle) => !stopped.has(angle))
  const mayBeNothing = one.learning !== undefined && one.learning.low <= 0
  const text = (language: Language): string => {
    const words = strategyWords[language]
    const gap = language === 'zh' ? '' : ' '
    const names = over.map((angle) => words.quoted(shortOf(campaignTexts[language].angles[angle])))
    return over.length === 0 ? why(language) : `${why(language)}${gap}${words.overAngles(names)}`
  }
  const why = (language: Language): string => {
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

/** Whether the order of the goal decided. */
const isByRule = (rule: Rule): boolean =>
  rule === 'untried' || rule === 'unlearned' || rule === 'learned-open' || rule === 'only'

const placeIn = (serving: readonly CopyAngle[], angle: CopyAngle): number => {
  const place = serving.indexOf(angle)
  return place < 0 ? serving.length : place
}

/** "invitation: come and look round" → invitation. */
const shortOf = (name: string): string => name.split(/: |：/)[0] ?? name
