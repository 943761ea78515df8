import type { Language } from '../../language/language.ts'
import { analysisTexts } from './analysis-texts.ts'
import type { Contrast } from './contrast.ts'
import { formatDifference } from './format-effect.ts'
import { isKnown } from './not-known.ts'
import { anyArm } from './trial.ts'
import { verdictOf } from './verdict.ts'

/**
 * What an arm did to a metric, in plain words; looked at early, by the interval that holds at every look.
 * @param metric as it stands in a sentence
 * @param show an amount, where it is not a plain number
 */
export function effectSentence(
  contrast: Contrast,
  metric: string,
  language: Language,
  show: (value: number) => string = (value) => formatDifference('amount', value),
): string {
  const { kind, difference, anyTime } = contrast
  const { sentences, reasons, points, any } = analysisTexts[language]
  const arm = contrast.arm === anyArm ? any : contrast.arm
  const interval = anyTime ?? difference
  if (!isKnown(difference)) return sentences['not-known']({ arm, metric, reason: reasons[difference.unknown] })
  if (!isKnown(interval)) return sentences['not-known']({ arm, metric, reason: reasons[interval.unknown] })
  const verdict = verdictOf(contrast)
  const [number, unit] =
    kind === 'rate' ? [(value: number) => formatDifference('rate', value), points] : [show, (text: string) => text]
  return sentences[verdict === 'not-known' ? 'not-shown' : verdict]({
    arm,
    metric,
    difference: unit(number(Math.abs(difference.effect)).replace(/^\+/, '')),
    low: number(interval.low),
    high: unit(number(interval.high)),
  })
}
