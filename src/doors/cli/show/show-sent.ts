import type { SendOutput } from '../../../actions/send-output.ts'
import { funnelRows } from '../../../campaigns/audience/funnel-rows.ts'
import { staleWarning } from '../../../campaigns/brief/page/stale-warning.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { SendTexts } from '../../../language/en/send.ts'
import { sendTexts as english } from '../../../language/en/send.ts'
import type { Language } from '../../../language/language.ts'
import { sendTexts as chinese } from '../../../language/zh/send.ts'
import { moment } from './moment.ts'
import { tableLines } from './table.ts'

const texts: Record<Language, SendTexts> = { en: english, zh: chinese }

/** What "shoal send" says on a terminal. */
export function showSent(output: SendOutput, language: Language): string[] {
  const stale = staleWarning(output.old?.asOf, output.old?.days, language)
  return [
    ...(stale === undefined ? [] : [stale]),
    ...(output.dryRun ? showDryRun(output, texts[language], language) : showRun(output, texts[language])),
  ]
}

function showDryRun(output: SendOutput, say: SendTexts, language: Language): string[] {
  const { campaign, channel, mails, held, funnel, messages, missing, list } = output
  const reasons = reasonLines(output, say)
  return [
    say.dry(campaign, formatNumber(mails), formatNumber(held)),
    ...(funnel === undefined
      ? []
      : tableLines(funnelRows(funnel, channel, language).map((row) => [`  ${row[0]}`, row[1]]))),
    ...(reasons.length === 0 ? [] : [say.notNow, ...reasons]),
    '',
    ...messages.flatMap(({ variant, mails: to, subject, body, optOut, eml, html }) => [
      say.variant(variant, formatNumber(to)),
      ...(subject === '' ? [] : [`  ${say.subject(subject)}`]),
      ...body.split('\n').map((line) => `  ${line}`.trimEnd()),
      ...(optOut === undefined ? [] : [`  ${say.optOut(optOut)}`]),
      ...(eml === undefined || html === undefined ? [] : [say.files(eml, html)]),
      '',
    ]),
    ...(missing.length === 0 ? [] : [say.missing(missing.map((key) => `delivery.${key}`).join(', '))]),
    ...(list === undefined ? [] : [say.recipients(list)]),
    say.next.approve(campaign),
  ]
}

function showRun(output: SendOutput, say: SendTexts): string[] {
  const { campaign, ended, sent, held, refused, suppressed, unknown, waiting, until, paused, manyComplaints, list } =
    output
  const figures = { sent, held, refused, suppressed, unknown, waiting }
  const [next, end] = {
    'dry-run': [say.next.approve, undefined],
    finished: [say.next.results, say.finished],
    waiting: [say.next.goOn, until === undefined ? undefined : say.waiting(moment(until))],
    paused: [say.next.remaining, paused && say.paused(paused)],
  }[ended] as [(id: string) => string, string | undefined]
  return [
    say.sent({
      sent: formatNumber(figures.sent),
      held: formatNumber(figures.held),
      refused: formatNumber(figures.refused),
      suppressed: formatNumber(figures.suppressed),
      unknown: formatNumber(figures.unknown),
      waiting: formatNumber(figures.waiting),
    }),
    ...reasonLines(output, say),
    ...(list === undefined ? [] : [say.notSent(list)]),
    ...(manyComplaints ? [say.manyComplaints] : []),
    ...(end === undefined ? [] : [end]),
    next(campaign),
  ]
}

const reasonLines = ({ reasons }: SendOutput, say: SendTexts): string[] =>
  reasons.flatMap(({ state, reason, mailboxes }) =>
    state === 'refused' || state === 'suppressed' || state === 'unknown' || state === 'waiting'
      ? [say.reason(state, say.reasons[reason] ?? say.reply(reason), formatNumber(mailboxes))]
      : [],
  )
