import type { z } from 'zod'
import type { change } from '../../../actions/change.ts'
import type { describe } from '../../../actions/describe.ts'
import type { explain } from '../../../actions/explain.ts'
import type { ForecastOutput } from '../../../actions/forecast.ts'
import type { holdout } from '../../../actions/holdout.ts'
import { say } from '../../../agent/tools/change/change-facts.ts'
import { changeResult } from '../../../agent/tools/change-tool.ts'
import { explainedResult } from '../../../agent/tools/explain-customer-tool.ts'
import { forecastResult } from '../../../agent/tools/forecast-tool.ts'
import { holdOutResult } from '../../../agent/tools/hold-out-tool.ts'
import { allSegments } from '../../../agent/tools/segments/all-segments.ts'
import { oneSegment } from '../../../agent/tools/segments/one-segment.ts'
import { twoSegments } from '../../../agent/tools/segments/two-segments.ts'
import type { ToolOutcome } from '../../../agent/tools/tool.ts'
import type { Language } from '../../../language/language.ts'
import { showAnswer } from './show-answer.ts'

/** What a terminal shows is what a talk says. */
const linesOf = (outcome: ToolOutcome, language: Language): string[] =>
  outcome.kind === 'found' ? showAnswer(outcome.result, language) : [outcome.text[language]]

/** Why a figure changed, or why that cannot be told. */
export const showChange = ({ change: found, text }: z.infer<typeof change.output>, language: Language): string[] =>
  found === undefined
    ? [text?.[language] ?? say((words) => words.nothing)[language]]
    : showAnswer(changeResult(found), language)

/** All segments in short, one of them, or two beside each other. */
export function showDescription(output: z.infer<typeof describe.output>, language: Language): string[] {
  const { sheets, segments } = output
  if (sheets.length === 1 && segments.length > 1) return linesOf(oneSegment(output), language)
  return sheets.length === 2 && segments.length > 2
    ? linesOf(twoSegments(output), language)
    : showAnswer(allSegments(output), language)
}

export const showForecast = (output: ForecastOutput, language: Language): string[] =>
  linesOf(forecastResult(output), language)

export const showHoldout = (output: z.infer<typeof holdout.output>, language: Language): string[] =>
  linesOf(holdOutResult(output), language)

/** With figures: it is the person at the machine who asks. */
export const showExplained = (output: z.infer<typeof explain.output>, language: Language): string[] =>
  linesOf(explainedResult(output, true), language)
