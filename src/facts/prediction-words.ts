import type { Outcome, Prediction, PredictionCondition } from '../customers/predictions/prediction.ts'
import { configComments as configCommentsEn } from '../language/en/config.ts'
import { predictionText as english, type PredictionText } from '../language/en/predictions.ts'
import type { Language } from '../language/language.ts'
import { configComments as configCommentsZh } from '../language/zh/config.ts'
import { predictionText as chinese } from '../language/zh/predictions.ts'
import { featureText } from './feature-text.ts'
import { formatNumber, roundFigure } from './round-figure.ts'

export const predictionTexts: Record<Language, PredictionText> = { en: english, zh: chinese }

/** What a feature of a prediction is called. */
export const predictionFeature = (feature: string, language: Language): string =>
  predictionTexts[language].features[feature] ?? featureText(feature, language).label

/** What a path through the tree asks for, in plain words. */
export function conditionWords(conditions: readonly PredictionCondition[], language: Language): string {
  const { condition: words } = predictionTexts[language]
  return conditions.length === 0
    ? words.everyone
    : conditions.map((one) => oneCondition(one, language)).join(words.join)
}

function oneCondition({ feature, low, high, known, is, isNot }: PredictionCondition, language: Language): string {
  const { condition: words } = predictionTexts[language]
  const name = predictionFeature(feature, language)
  if (is !== undefined) return is === '' ? words.unknown(name) : words.is(name, is)
  if (isNot !== undefined) {
    const told = isNot.filter((value) => value !== '')
    return told.length === 0 ? words.known(name) : words.isNot(name, told)
  }
  const range =
    low !== undefined && high !== undefined
      ? words.between(name, figure(low), figure(high))
      : low !== undefined
        ? words.above(name, figure(low))
        : high !== undefined
          ? words.upTo(name, figure(high))
          : undefined
  if (range === undefined) return known === false ? words.unknown(name) : words.known(name)
  return known === false ? words.orUnknown(range) : range
}

/** A threshold has few digits already. */
const figure = (value: number): string => formatNumber(value)

/** The words of the template's trades are known in both languages; others stand as the workspace has them. */
function inLanguage(own: string, language: Language): string {
  const trade = (['bank', 'telecom'] as const).find(
    (kind) => trades.en[kind].yes === own || trades.zh[kind].yes === own,
  )
  return trade === undefined ? own : trades[language][trade].yes
}

const trades = { en: configCommentsEn.predict, zh: configCommentsZh.predict }

/** What those with the outcome do, as the workspace says it or in general. */
export function yesWords({ outcome, yes: own }: Pick<Prediction, 'outcome' | 'yes'>, language: Language): string {
  const { yes } = predictionTexts[language]
  const { kind, column = '', is = '', days = 0 } = outcome
  return kind === 'buys' || kind === 'churns'
    ? yes[kind](String(days))
    : own === undefined
      ? yes['yes-no'](column, is)
      : inLanguage(own, language)
}

/** What an amount is called. */
export function amountWords({ kind, column = '', days = 0 }: Outcome, language: Language): string {
  const { amount } = predictionTexts[language]
  return kind === 'spend' ? amount.spend(String(days)) : amount.amount(column)
}

/** A share as so many of a hundred. */
export const of100 = (share: number): string =>
  formatNumber(roundFigure(share * 100, 'number') < 1 ? roundFigure(share * 100, 'number') : Math.round(share * 100))

/** A Chinese line with spaces between Chinese and Latin letters, as names of columns stand in it; another one as it is. */
export const spacedHan = (line: string, language: Language): string =>
  language === 'zh' ? line.replace(/(\p{Script=Han})(?=[A-Za-z0-9])|([A-Za-z0-9%])(?=\p{Script=Han})/gu, '$1$2 ') : line
