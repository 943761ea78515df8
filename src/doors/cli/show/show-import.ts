import type { z } from 'zod'
import type { importAction } from '../../../actions/import.ts'
import { formatFigure } from '../../../facts/format.ts'
import { formatDate } from '../../../facts/format-date.ts'
import { reportQualityText } from '../../../language/en/report-quality.ts'
import type { Language } from '../../../language/language.ts'
import { reportQualityText as reportQualityTextZh } from '../../../language/zh/report-quality.ts'
import { lossNotices } from '../../../writing/report/loss-notices.ts'
import { draftTexts } from './draft-texts.ts'
import { resultTexts } from './result-texts.ts'
import { columnLines } from './show-columns.ts'
import { showCompanion } from './show-companion.ts'

type Imported = z.infer<typeof importAction.output>
type Decision = Imported['quality']['decisions'][number]

/** What was read, how the columns were understood, and what was left out. */
export function showImport(
  {
    kind,
    currency,
    quality,
    companions,
    replaces,
    added,
    contacts,
    unusable,
    window,
    asOf,
    ambiguousDates,
    campaigns,
  }: Imported,
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
  const files = quality.files.map(({ name }) => name).join(separator)
  const guests = quality.decisions.find(({ reason }) => reason === 'guest-by-mailbox')
  const alone = quality.decisions.find(({ reason }) => reason === 'row-number-as-customer')
  return [
    ...(added === undefined || replaces.length > 0
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
    ...columnLines(quality.columns, language),
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
          say.contacts({
            addresses: count(contacts.addresses),
            agreed: count(contacts.agreed),
            refused: count(contacts.refused),
            unsaid: count(contacts.mailboxes - contacts.agreed - contacts.refused),
            shared: contacts.shared === 0 ? undefined : count(contacts.shared),
          }),
          ...(unusable === undefined
            ? []
            : [say.warning(say.unusable(count(unusable.count), unusable.rows.join(separator)))]),
          say.nextReach,
        ]),
    ...companions.flatMap((companion) => showCompanion(companion, language, asOf)),
    ...(ambiguousDates || companions.some((companion) => companion.ambiguousDates) ? [say.ambiguous] : []),
    ...(kind === 'orders' && currency === undefined ? [say.noCurrency] : []),
    ...(campaigns.length === 0 ? [] : [draftTexts[language].waitForSegments(campaigns.join(separator))]),
  ]
}
