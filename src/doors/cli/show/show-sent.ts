import type { SendOutput } from '../../../actions/send-output.ts'
import type { AudienceChange } from '../../../campaigns/audience/audience-change.ts'
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
    ...(output.changed === undefined ? [] : [changedText(output.changed, texts[language])]),
    ...(output.dryRun ? showDryRun(output, texts[language], language) : showRun(output, texts[language])),
  ]
}

/** How the audience differs from the one that the brief was read for. */
function changedText({ before, now }: AudienceChange, say: SendTexts): string {
  const counts = ({ customers, mailboxes }: AudienceChange['now']): string =>
    say.counts(formatNumber(customers), mailboxes === undefined ? undefined : formatNumber(mailboxes))
  return say.changed(counts(before), counts(now))
}

function showDryRun(output: SendOutput, say: SendTexts, language: Language): string[] {
  const {
    campaign,
    channel,
    status,
    at,
    findings = 0,
    again = [],
    mails,
    held,
    funnel,
    messages,
    list,
    waiting,
  } = output
  const isOver = status === 'sent' || status === 'measured'
  const reasons = isOver ? [] : reasonLines(output, say)
  const head = isOver
    ? say.wasSent(campaign, at === undefined ? undefined : moment(at))
    : status === 'sending'
      ? say.underWay(campaign, formatNumber(waiting), formatNumber(mails))
      : say.dry(campaign, formatNumber(mails), formatNumber(held))
  return [
    head,
    ...again.map((one) => say.again(one.campaign, formatNumber(one.mailboxes), moment(one.at), one.sameWords)),
    ...(status === 'draft' ? [say.draft(campaign, findings)] : []),
    ...(!isOver && held === 0 && mails > 0 ? [say.noneHeld] : []),
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
    ...(list === undefined ? [] : [say.recipients(list)]),
    ...(isOver ? [say.next.results(campaign)] : stepsToSend(output, say)),
  ]
}

/** What lacks until it can leave, and what to do next, by how far the campaign is. */
function stepsToSend({ campaign, channel, status, until, missing }: SendOutput, say: SendTexts): string[] {
  if (missing.length > 0) {
    const keys = missing.map((key) => `delivery.${key}`).join(', ')
    return [say.missing(keys), say.next.settings(campaign)]
  }
  if (status === 'sending') return [say.next.goOn(campaign)]
  const next =
    status === 'approved'
      ? say.next.send(campaign)
      : status === 'scheduled' && until !== undefined
        ? say.next.wait(campaign, moment(until))
        : say.next.approve(campaign)
  return [...(channel === 'email' ? [say.dns] : []), next]
}

function showRun(output: SendOutput, say: SendTexts): string[] {
  if (output.ended === 'waiting' && output.mails === 0 && output.until !== undefined)
    return [say.notYet(output.campaign, moment(output.until)), say.next.wait(output.campaign, moment(output.until))]
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
    ...(held === 0 && sent + waiting > 0 ? [say.noneHeld] : []),
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
