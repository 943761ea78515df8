import type { z } from 'zod'
import type { predict } from '../../../actions/predict.ts'
import type { Prediction } from '../../../customers/predictions/prediction.ts'
import { formatFigure } from '../../../facts/format.ts'
import { formatMoney } from '../../../facts/format-money.ts'
import { formatShare } from '../../../facts/format-share.ts'
import { conditionWords, of100, predictionTexts, spacedHan, yesWords } from '../../../facts/prediction-words.ts'
import type { Language } from '../../../language/language.ts'
import {
  columnLines,
  decisionLines,
  driverLines,
  qualityLines,
  sensitiveLines,
  type Told,
} from '../../../writing/predictions/prediction-lines.ts'

type Predicted = z.infer<typeof predict.output>

/** How many rules are shown from each end. */
const shown = 3

/** What is expected, how good that is, what it goes by, and whom to turn to. */
export function showPrediction(output: Predicted, language: Language): string[] {
  const { prediction, file, orders, hasSegments, currency } = output
  const told: Told = { language, currency }
  const { result: say } = predictionTexts[language]
  const { unusual } = prediction
  const lines = [
    ...whyLines(output, told),
    ...qualityLines(prediction, told),
    '',
    ...driverLines(prediction, told),
    ...ruleLines(prediction, told),
    '',
    ...decisionLines(prediction, told),
    ...sensitiveLines(prediction, told),
    ...selectionLines(prediction, told),
    ...columnLines(prediction, told),
    unusualLine(unusual.forest, say),
    ...(output.wantsOffers === true ? [say.setOffers] : []),
  ]
  const odd =
    orders === undefined ? [] : [say.unusualOrders(formatFigure(orders.count, 'number', language), orders.file)]
  return [
    ...lines.map((line) => spacedHan(line, language)),
    ...odd,
    say.written(file),
    hasSegments ? say.next : say.nextSegment,
  ]
}

function ruleLines(prediction: Prediction, { language, currency }: Told): string[] {
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
        : words.rule(of100(mean), yesWords(prediction, language), count, told)
    }`
  }
  const most = rules.slice(0, shown)
  const least = rules.slice(Math.max(shown, rules.length - shown)).toReversed()
  return [words.result.most, ...most.map(line), ...(least.length === 0 ? [] : [words.result.least, ...least.map(line)])]
}

/** Whom the selection takes, by sex, origin, marital status and age. */
function selectionLines({ selection }: Prediction, { language }: Told): string[] {
  const { result: say } = predictionTexts[language]
  return selection.flatMap(({ column, groups }) => [
    say.selection(column),
    ...groups.map(({ group, selected, observed, customers }) => {
      const count = formatFigure(customers, 'number', language)
      return `  ${say.group(group === '' ? say.notKnown : group, formatShare(selected), formatShare(observed), count)}`
    }),
  ])
}

/** From this distance to guessing on, unusual customers have the outcome more or less often. */
const tells = 0.05

function unusualLine(auc: number | undefined, say: (typeof predictionTexts)[Language]['result']): string {
  if (auc === undefined) return say.unusualPlain
  const way = auc >= 0.5 + tells ? 'more' : auc <= 0.5 - tells ? 'less' : 'same'
  return say.unusual[way](auc.toFixed(2))
}

/** What holds of the customer who was asked for, and how the tree explains it. */
function whyLines({ why, prediction }: Predicted, { language, currency }: Told): string[] {
  if (why === undefined) return []
  const { result: say } = predictionTexts[language]
  const { outcome, yesNo, model } = prediction
  const count = formatFigure(why.customers, 'number', language)
  const path = `  ${conditionWords(why.path, language)}`
  if (yesNo === undefined) {
    const money = (value: number): string =>
      outcome.kind === 'spend' ? formatMoney(value, language, currency) : formatFigure(value, 'number', language)
    return [say.why(why.customer, money(why.score), model), say.whyAmount(money(why.mean), count), path, '']
  }
  const words = yesWords(prediction, language)
  return [
    say.why(why.customer, why.score.toFixed(2), model),
    say.whyDecision[yesNo.purpose](why.score >= yesNo.threshold, yesNo.threshold.toFixed(2)),
    say.whyGroup(of100(why.mean), words, count),
    path,
    why.change === undefined
      ? say.noChange
      : say.change(conditionWords(why.change.conditions, language), of100(why.change.mean), words),
    '',
  ]
}
