import type { Prediction } from '../../customers/predictions/prediction.ts'
import { formatFigure } from '../../facts/format.ts'
import { formatMoney } from '../../facts/format-money.ts'
import { formatShare } from '../../facts/format-share.ts'
import { amountWords, of100, predictionFeature, predictionTexts, yesWords } from '../../facts/prediction-words.ts'
import type { Language } from '../../language/language.ts'

/** How a prediction is told. */
export interface Told {
  language: Language
  currency: string | undefined
}

/** Sources that the tree goes by for less than this are not told of. */
const telling = 0.03

/** What was foretold, how it was tested, and how good it is. */
export function qualityLines(prediction: Prediction, { language, currency }: Told): string[] {
  const { result: say } = predictionTexts[language]
  const { outcome, split, customers, mean, measured, model, yesNo, amount } = prediction
  const count = formatFigure(customers, 'number', language)
  const money = (value: number): string =>
    outcome.kind === 'spend' ? formatMoney(value, language, currency) : formatFigure(value, 'number', language)
  const how =
    split.by === 'folds' ? say.folds(String(split.folds)) : say.time(split.learnedFrom, split.testedFrom, split.until)
  const [tree, boosted] = [measured.tree, measured.boosted].map(threeDecimals) as [string, string]
  const which = model === 'boosted' ? say.boosted(boosted, tree) : say.tree(tree, boosted)
  if (yesNo === undefined)
    return [
      say.amountHeading(amountWords(outcome, language), money(mean), count),
      how,
      say.explained(
        formatShare(Math.max(0, measured[model])),
        money(amount?.error ?? 0),
        money(amount?.errorOfMean ?? 0),
      ),
      say.totals(money(amount?.expectedTotal ?? 0), money(amount?.observedTotal ?? 0)),
      which,
    ]
  const points = (yesNo.calibrationError * 100).toFixed(1)
  const honest = yesNo.calibrated
    ? yesNo.mended === 'as-is'
      ? say.calibrated(points)
      : say.mended(points)
    : say.uncalibrated(points, of100(yesNo.expectedMean), of100(mean))
  return [
    say.heading(of100(mean), yesWords(prediction, language), count),
    how,
    say.auc(twoDecimals(yesNo.auc), String(Math.round(yesNo.auc * 100))),
    say.accuracy(formatShare(yesNo.accuracy), formatShare(yesNo.majority)),
    which,
    honest,
  ]
}

/** What the tree goes by. */
export function driverLines({ drivers }: Prediction, { language }: Told): string[] {
  const { result: say } = predictionTexts[language]
  const told = drivers.filter(({ share }) => share >= telling)
  return told.length === 0
    ? []
    : [
        say.drivers(
          listed(
            told.map(({ feature, share }) => say.driver(predictionFeature(feature, language), formatShare(share))),
            language,
          ),
        ),
      ]
}

/** A list of more than this part of the customers is long. */
const long = 0.6

/** Who is selected and what for, and what that costs. */
export function decisionLines({ yesNo, scored }: Prediction, { language }: Told): string[] {
  const { result: say } = predictionTexts[language]
  if (yesNo === undefined) return []
  const count = (value: number): string => formatFigure(value, 'number', language)
  const { costs, threshold, cost, costOfNone, costOfAll, selected, open, purpose, best } = yesNo
  const [all, none, own] = [costOfAll, costOfNone, cost].map(count) as [string, string, string]
  const by = say.costsBy[costs.from === 'template' ? purpose : 'user'](count(costs.miss), count(costs.falseAlarm))
  const goes = say.purpose[purpose]
  // What costs as much as a selection without any is not worth the work of one.
  const way =
    costOfAll <= Math.min(cost, costOfNone)
      ? goes.everybody(by, all, own, none)
      : costOfNone <= cost
        ? goes.nobody(by, none, own, all)
        : goes.from(by, twoDecimals(threshold), own, none, all)
  const isLong = selected > long * scored
  return [
    ...(costs.from === 'none' ? [] : [way]),
    goes.selected(count(selected), count(scored), twoDecimals(threshold)),
    ...(isLong ? [say.long(count(best.customers), of100(best.observed))] : []),
    ...(open === undefined ? [] : [say.open(count(open))]),
  ]
}

/** Columns that were left out, and those that were used on the user's word. */
export function columnLines({ leftOut, trusted }: Prediction, { language }: Told): string[] {
  const { result: say } = predictionTexts[language]
  return [
    ...(leftOut.length === 0 ? [] : [say.leftOut(listed(leftOut, language))]),
    ...(trusted.length === 0 ? [] : [say.trusted(listed(trusted, language))]),
  ]
}

/** What was left out, or used, though it tells of sex, origin, marital status or age. */
export function sensitiveLines({ sensitive, yesNo }: Prediction, { language }: Told): string[] {
  const { result: say } = predictionTexts[language]
  if (sensitive.columns.length === 0) return []
  const columns = listed(sensitive.columns, language)
  const gain = (sensitive.with ?? 0) - (sensitive.without ?? 0)
  if (yesNo === undefined) return [say.sensitiveAmount(columns)]
  const change = Math.abs(gain) < 0.0005 ? undefined : signed(sensitive.used ? -gain : gain)
  return [sensitive.used ? say.sensitiveIn(columns, change) : say.sensitiveOut(columns, change)]
}

const listed = (items: readonly string[], language: Language): string => items.join(language === 'zh' ? '、' : ', ')
const twoDecimals = (value: number): string => value.toFixed(2)
const threeDecimals = (value: number): string => value.toFixed(3)
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`
