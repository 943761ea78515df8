import type { z } from 'zod'
import type { importAction } from '../../../actions/import.ts'
import { formatFigure } from '../../../facts/format.ts'
import { formatDate } from '../../../facts/format-date.ts'
import { reportQualityText } from '../../../language/en/report-quality.ts'
import type { Language } from '../../../language/language.ts'
import { reportQualityText as reportQualityTextZh } from '../../../language/zh/report-quality.ts'
import { lossNotices } from '../../../writing/report/loss-notices.ts'
import { resultTexts } from './result-texts.ts'
import { columnLines } from './show-columns.ts'

type Companion = z.infer<typeof importAction.output>['companions'][number]

/** From this share of the rows on, customers without an order are a sign of the wrong column. */
const mostly = 0.9

/** Up to so many kinds of events are listed. */
const shownKinds = 8

/** What was read of events, reviews or people, how the columns were understood, and what was left out. */
export function showCompanion(
  { kind, window, types, quality, seconds }: Companion,
  language: Language,
  asOf: string | undefined,
): string[] {
  const say = resultTexts[language].import
  const words = language === 'zh' ? reportQualityTextZh : reportQualityText
  const count = (value: number): string => formatFigure(value, 'number', language)
  const separator = language === 'zh' ? '，' : ', '
  const files = [...new Set(quality.files.map(({ name }) => name))].join(separator)
  const period =
    window === undefined ? '' : say.besideWindow(formatDate(window.from, language), formatDate(window.to, language))
  const rejected = quality.decisions
    .filter(({ effect }) => effect === 'rejected')
    .map(({ reason, rows }) => `${(words.reasons[reason]?.name ?? reason).toLowerCase()} ${count(rows)}`)
  const strangers = quality.decisions.find(({ reason }) => reason === 'unknown-customer')
  const kinds = types
    .filter(({ value }) => value !== '')
    .slice(0, shownKinds)
    .map(({ value, group, rows }) => say.role(`${value} ${count(rows)}`, words.beside.groups[group]))
  return [
    '',
    say.beside[kind](count(quality.rowsIn), files, count(quality.customers), period),
    ...(quality.layout === undefined ? [] : [say.layout(quality.layout)]),
    say.columns,
    ...columnLines(quality.columns, language, true),
    ...(kinds.length === 0 ? [] : [say.kinds(kinds.join(separator))]),
    ...(seconds === undefined ? [] : [say.durations(seconds)]),
    say.used(count(quality.rowsUsed), count(quality.rowsRejected)),
    ...(rejected.length === 0 ? [] : [say.reasons(rejected.join(separator))]),
    ...(strangers === undefined ? [] : [say.strangers(count(strangers.rows), strangers.rows)]),
    ...(strangers !== undefined && strangers.rows >= quality.rowsUsed * mostly ? [say.warning(say.allStrangers)] : []),
    ...(kind === 'events' && asOf !== undefined && window !== undefined && window.to > asOf
      ? [say.warning(say.laterThanOrders(formatDate(window.to, language), formatDate(asOf, language)))]
      : []),
    ...lossNotices(quality, language).map(say.warning),
  ]
}
