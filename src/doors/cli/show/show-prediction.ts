import type { z } from 'zod'
import type { predict } from '../../../actions/predict.ts'
import type { Prediction } from '../../../customers/predictions/prediction.ts'
import { formatFigure } from '../../../facts/format.ts'
import { formatMoney } from '../../../facts/format-money.ts'
import { formatShare } from '../../../facts/format-share.ts'
import type { Language } from '../../../language/language.ts'
import {
  amountWords,
  conditionWords,
  of100,
  predictionFeature,
  predictionTexts,
  yesWords,
} from '../../../writing/predictions/prediction-words.ts'

type Predicted = z.infer<typeof predict.output>

/** How many rules are shown from each end. */
const shown = 3
/** Sources that the tree goes by for less than this are not told of. */
const telling = 0.03

/** What is expected, how good that is, what it goes by, and whom to turn to. */
export function showPrediction(output: Predicted, language: Language): string[] {
  const { prediction, file, hasSegments } = output
  const { result: say } = predictionTexts[language]
  return [
    ...qualityLines(output, language),
    '',
    ...driverLines(prediction, language),
    ...ruleLines(output, language),
    '',
    ...decisionLines(output, language),
    ...sensitiveLines(prediction, language),
    ...(prediction.leftOut.length === 0 ? [] : [say.leftOut(listed(prediction.leftOut, language))]),
    prediction.unusual.forest === undefined ? say.unusualPlain : say.unusual(twoDecimals(prediction.unusual.forest)),
    ...whyLines(output, language),
    say.written(file),
    hasSegments ? say.next : say.nextSegment,
  ]
}

function qualityLines({ prediction, yes, currency }: Predicted, language: Language): string[] {
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
  const honest = yesNo.calibrated
    ? yesNo.mended === 'as-is'
      ? say.calibrated
      : say.mended
    : say.uncalibrated(of100(yesNo.expectedMean), of100(mean))
  return [
    say.heading(of100(mean), yesWords(outcome, yes, language), count),
    how,
    say.auc(twoDecimals(yesNo.auc), String(Math.round(yesNo.auc * 100))),
    say.accuracy(formatShare(yesNo.accuracy), formatShare(yesNo.majority)),
    which,
    honest,
  ]
}

function driverLines({ drivers }: Prediction, language: Language): string[] {
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

function ruleLines({ prediction, yes, currency }: Predicted, language: Language): string[] {
  const words = predictionTexts[language]
  const { rules, outcome, yesNo } = prediction
  const line = ({ conditions, customers, mean }: Prediction['rules'][number]): string => {
    const count = formatFigure(customers, 'number', language)
    const told = conditionWords(conditions, language)
    return `  ${
      yesNo === undefined
        ? words.amountRule(
            outcome.kind === 'spend' ? formatMoney(mean, language, currency) : formatFigure(mean, 'number', language),
            count,
            told,
          )
        : words.rule(of100(mean), yesWords(outcome, yes, language), count, told)
    }`
  }
  const most = rules.slice(0, shown)
  const least = rules.slice(Math.max(shown, rules.length - shown)).toReversed()
  return [words.result.most, ...most.map(line), ...(least.length === 0 ? [] : [words.result.least, ...least.map(line)])]
}

function decisionLines({ prediction: { yesNo, scored }, kind }: Predicted, language: Language): string[] {
  const { result: say } = predictionTexts[language]
  if (yesNo === undefined) return []
  const count = (value: number): string => formatFigure(value, 'number', language)
  const { costs, threshold, cost, costOfNone, costOfAll, expected, open } = yesNo
  return [
    ...(costs.given ? [say.costs(twoDecimals(threshold), count(cost), count(costOfNone), count(costOfAll))] : []),
    say.expected(count(expected), count(scored)),
    // What became of a credit is settled; of a contract it is not.
    ...(open === undefined || kind === 'bank' ? [] : [say.open(count(open))]),
  ]
}

function sensitiveLines({ sensitive, selection, yesNo }: Prediction, language: Language): string[] {
  const { result: say } = predictionTexts[language]
  if (sensitive.columns.length === 0) return []
  const columns = listed(sensitive.columns, language)
  const gain = (sensitive.with ?? 0) - (sensitive.without ?? 0)
  const heading =
    yesNo === undefined
      ? say.sensitiveAmount(columns)
      : sensitive.used
        ? say.sensitiveIn(columns, signed(-gain))
        : say.sensitiveOut(columns, signed(gain))
  return [
    heading,
    ...selection.flatMap(({ column, groups }) => [
      say.selection(column),
      ...groups.map(
        ({ group, expected, observed, customers }) =>
          `  ${say.group(group === '' ? say.notKnown : group, formatShare(expected), formatShare(observed), formatFigure(customers, 'number', language))}`,
      ),
    ]),
  ]
}

function whyLines({ why, prediction, yes, currency }: Predicted, language: Language): string[] {
  if (why === undefined) return []
  const { result: say } = predictionTexts[language]
  const { outcome, yesNo } = prediction
  const count = formatFigure(why.customers, 'number', language)
  const path = `  ${conditionWords(why.path, language)}`
  if (yesNo === undefined) {
    const money = (value: number): string =>
      outcome.kind === 'spend' ? formatMoney(value, language, currency) : formatFigure(value, 'number', language)
    return ['', say.whyAmount(why.customer, money(why.score), money(why.mean), count), path, '']
  }
  const words = yesWords(outcome, yes, language)
  return [
    '',
    say.why(why.customer, twoDecimals(why.score), of100(why.mean), words, count),
    path,
    why.change === undefined
      ? say.noChange
      : say.change(conditionWords(why.change.conditions, language), of100(why.change.mean), words),
    '',
  ]
}

const listed = (items: readonly string[], language: Language): string => items.join(language === 'zh' ? '、' : ', ')
const twoDecimals = (value: number): string => value.toFixed(2)
const threeDecimals = (value: number): string => value.toFixed(3)
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`
