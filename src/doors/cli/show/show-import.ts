import type { z } from 'zod'
import type { importAction } from '../../../actions/import.ts'
import { formatFigure } from '../../../facts/format.ts'
import { formatDate } from '../../../facts/format-date.ts'
import { reportQualityText } from '../../../language/en/report-quality.ts'
import type { Language } from '../../../language/language.ts'
import { reportQualityText as reportQualityTextZh } from '../../../language/zh/report-quality.ts'
import { lossNotices } from '../../../writing/report/loss-notices.ts'
import { displayWidth, padEnd } from './pad.ts'
import { resultTexts } from './result-texts.ts'

type Imported = z.infer<typeof importAction.output>
type Decision = Imported['quality']['decisions'][number]

/** Up to so many columns that nothing is computed from are listed one by one. */
const shownIdle = 4

/** What was read, how the columns were understood, and what was left out. */
export function showImport(
  { kind, currency, quality, replaces, added, contacts, window, asOf, ambiguousDates }: Imported,
  language: Language,
): string[] {
  const say = resultTexts[language].import
  const count = (value: number): string => formatFigure(value, 'number', language)
  const reasons: Record<string, { name: string }> = (language === 'zh' ? reportQualityTextZh : reportQualityText)
    .reasons
  const separator = language === 'zh' ? '，' : ', '
  const list = (effect: Decision['effect']): string =>
    quality.decisions
      .filter((decision) => decision.effect === effect)
      .map(({ reason, rows }) => `${(reasons[reason]?.name ?? reason).toLowerCase()} ${count(rows)}`)
      .join(separator)
  const width = Math.max(...quality.columns.map(({ header }) => displayWidth(header)), 1) + 2
  const idle = quality.columns.filter(({ why }) => why === 'no-role')
  const columns = quality.columns
    .filter(({ why }) => idle.length <= shownIdle || why !== 'no-role')
    .map(
      ({ header, role, why }) =>
        `  ${padEnd(header, width)} ${say.role(nameOfRole(role, language), say.guess[why as keyof typeof say.guess] ?? why)}`,
    )
  const files = quality.files.map(({ name }) => name).join(separator)
  const guests = quality.decisions.find(({ reason }) => reason === 'guest-by-mailbox')
  const alone = quality.decisions.find(({ reason }) => reason === 'row-number-as-customer')
  return [
    ...(added === undefined
      ? []
      : [
          say.added(
            count(added.rows),
            count(added.used),
            count(added.newCustomers),
            added.moved === undefined ? undefined : count(added.moved),
          ),
          ...(added.replaced === 0 ? [] : [say.replacedOrders(count(added.replaced))]),
        ]),
    say.read(count(quality.rowsIn), files, count(quality.customers)),
    ...(replaces.length === 0
      ? []
      : [say.replaces(replaces.join(separator), [...replaces, ...quality.files.map(({ name }) => name)].join(' '))]),
    ...(quality.skipped === undefined
      ? []
      : [say.skipped(quality.skipped.map(({ name, why }) => say.role(name, say.whySkipped[why])).join(separator))]),
    ...(quality.layout === undefined ? [] : [say.layout(quality.layout)]),
    say.columns,
    ...columns,
    ...(idle.length <= shownIdle
      ? []
      : [`  ${say.idle(count(idle.length), idle.map(({ header }) => header).join(separator))}`]),
    say.used(count(quality.rowsUsed), count(quality.rowsRejected)),
    ...(quality.rowsRejected > 0 ? [say.reasons(list('rejected'))] : []),
    ...(list('netted') === '' ? [] : [say.netted(list('netted'))]),
    ...(guests === undefined ? [] : [say.guests(count(guests.rows))]),
    ...lossNotices(quality, language).map(say.warning),
    ...(quality.customersAtOrBelowZero > 0 ? [say.belowZero(count(quality.customersAtOrBelowZero))] : []),
    ...(alone === undefined ? [] : [say.rowNumber(count(alone.rows))]),
    ...(window === undefined || asOf === undefined
      ? []
      : [say.window(formatDate(window.from, language), formatDate(window.to, language), formatDate(asOf, language))]),
    ...(contacts === undefined
      ? []
      : [
          say.contacts(
            count(contacts.addresses),
            count(contacts.agreed),
            contacts.shared === 0 ? undefined : count(contacts.shared),
          ),
        ]),
    ...(ambiguousDates ? [say.ambiguous] : []),
    ...(kind === 'orders' && currency === undefined ? [say.noCurrency] : []),
  ]
}

/** A role in the reader's language; in English a role's key is its name. */
function nameOfRole(role: string, language: Language): string {
  const say = resultTexts[language].import
  if (role === 'unused') return say.unused
  if (role === 'attribute') return say.attribute
  return language === 'zh' ? (reportQualityTextZh.roles[role] ?? role) : role
}
