import { largeLosses } from '../../customers/cleaning/large-losses.ts'
import type { Decision, QualityReport } from '../../customers/cleaning/quality.ts'
import { formatFigure } from '../../facts/format.ts'
import { reportQualityText } from '../../language/en/report-quality.ts'
import type { Language } from '../../language/language.ts'
import { reportQualityText as reportQualityTextZh } from '../../language/zh/report-quality.ts'
import { rowsOf } from './rows-of.ts'

/** One sentence or two for each rejection that takes a large part of the rows away: how many, what they look like, what to do. */
export function lossNotices(quality: QualityReport, language: Language): string[] {
  const words = language === 'zh' ? reportQualityTextZh : reportQualityText
  const { losses } = words
  return largeLosses(quality).map((decision) => {
    const rows = formatFigure(decision.rows, 'number', language)
    const all = formatFigure(quality.rowsIn, 'number', language)
    const share = formatFigure(decision.rows / quality.rowsIn, 'share', language)
    const name = words.reasons[decision.reason]?.name ?? decision.reason
    return [losses.notice(name, rows, all, share, examplesOf(decision)), losses.remedies[decision.reason]]
      .filter((part) => part !== undefined)
      .join(losses.gap)
  })
}

/** What stood there: "03/2024 (orders.csv:7)"; the rows alone where no value was at fault. */
function examplesOf(decision: Decision): string[] {
  const values = decision.examples.flatMap(({ file, row, value }) =>
    value === undefined ? [] : [`“${shortened(value)}” (${file}:${row})`],
  )
  return values.length > 0 ? values : [rowsOf(decision)].filter((rows) => rows !== '')
}

const shortened = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value)
