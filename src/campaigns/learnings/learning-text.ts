import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { valueName } from '../../facts/value-name.ts'
import { learningTexts as en, type LearningTexts } from '../../language/en/learnings.ts'
import type { Language } from '../../language/language.ts'
import { learningTexts as zh } from '../../language/zh/learnings.ts'
import { z95 } from '../../numerics/z95.ts'
import { CopyAngle } from '../../writing/copy/copy.ts'
import { campaignTexts } from '../campaign-texts.ts'
import { anyAudience, type Learning } from './learning.ts'
import { depthOf } from './offer-feature.ts'
import { TextFeature } from './text-features.ts'

/** What is said of learnings, by language. */
export const learningTexts: Record<Language, LearningTexts> = { en, zh }

/**
 * A learning as a sentence: what it is, how sure it is, the effect to expect and the one that was measured, and what that shows.
 * @param name of its audience, where it stands among those of others
 */
export function learningText(learning: Learning, language: Language, name?: string): string {
  const { id, effect, low, high, measured, mailboxes, from, until } = learning
  const texts = learningTexts[language]
  return texts.line({
    id,
    thing: thingText(learning.feature, language),
    whom: whomText(learning, language, { name }),
    versus: texts.versus[learning.versus],
    effect: points(effect),
    low: points(low),
    high: points(high),
    measured: points(measured),
    mailboxes: formatNumber(mailboxes),
    campaigns: campaignsBehind(learning).join(', '),
    from,
    until,
    verdict: texts.verdicts[shownBy(learning)],
    state: texts.states[learning.state],
    reason: texts.reasons[learning.reason],
  })
}

/** The same without a figure. */
export function learningWords(learning: Learning, language: Language): string {
  const texts = learningTexts[language]
  return texts.words({
    thing: thingText(learning.feature, language),
    whom: whomText(learning, language, { values: false }),
    verdict: texts.verdicts[shownBy(learning)],
    state: texts.states[learning.state],
  })
}

/** Whom a learning is about; where that was measured on segments of an earlier grouping, what became of these. @param values whether figures may be told */
export function whomText(
  { audience, earlier = [], gone }: Pick<Learning, 'audience' | 'earlier' | 'gone'>,
  language: Language,
  { name, values = true }: { name?: string | undefined; values?: boolean } = {},
): string {
  const texts = learningTexts[language]
  if (audience === anyAudience) return texts.all
  const whom = name ?? texts.these
  if (gone !== undefined) return texts.gone[gone](whom)
  const shares = earlier.flatMap(({ share }) => share ?? [])
  if (shares.length === 0) return whom
  return values ? texts.carried(whom, formatShare(Math.min(...shares))) : texts.carriedOver(whom)
}

/** What a learning is about, in words: "the angle “thanks: …”". @param feature as in Learning.feature */
export function thingText(feature: string, language: Language): string {
  const texts = learningTexts[language]
  const [kind, name = ''] = feature.split(':')
  if (kind === 'angle') return texts.angle(campaignTexts[language].angles[CopyAngle.parse(name)])
  if (kind === 'text') return texts.features[TextFeature.parse(name)]
  if (kind === 'weekday') return texts.weekday(valueName('weekday', name)[language])
  const depth = depthOf(feature)
  if (depth !== undefined) return texts.discount(formatShare(depth))
  return name === 'amount' || name === 'free-shipping' ? texts.offers[name] : texts.offers.none
}

/** What the measurements show by themselves, before they are drawn towards what is usual. */
export function shownBy({ measured, error }: Pick<Learning, 'measured' | 'error'>): 'raised' | 'lowered' | 'open' {
  if (Math.abs(measured) < z95 * error) return 'open'
  return measured > 0 ? 'raised' : 'lowered'
}

/** A share of mailboxes in points, without the unit. */
export const points = (share: number): string => formatNumber(Number((100 * share).toFixed(1)))

/** The campaigns that a learning rests on, the first first. */
export const campaignsBehind = ({ evidence }: Pick<Learning, 'evidence'>): string[] => [
  ...new Set(evidence.map(({ campaign }) => campaign)),
]
