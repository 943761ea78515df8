import { createHash } from 'node:crypto'
import { mailboxOf } from '../../customers/contacts/contact.ts'
import { recordFeedback } from '../feedback/record-feedback.ts'
import type { HeardEvent, RowFault } from './heard-event.ts'
import { type MatchDesk, matchCampaign } from './match-campaign.ts'
import { ResultEventKind } from './result-event.ts'
import { addResultEvent } from './result-event-records.ts'

/** What became of an event: kept now, kept before, or why not. */
export type Kept = { heard: 'new' | 'known'; campaign: string | undefined } | { fault: RowFault }

/**
 * Keeps an event once, however often it is imported: by what its provider knows it by, else by all that it says. Opt-outs, complaints and bounces go
 * where feedback is kept, and keep the mailbox from being written to.
 * @param at when it is imported, ISO: for feedback without a date
 */
export function keepEvent(desk: MatchDesk, event: HeardEvent, { source, at }: { source: string; at: string }): Kept {
  const mailbox = mailboxOf(event.address)
  if (mailbox === undefined) return { fault: 'mailbox' }
  if (desk.isForgotten?.(mailbox) === true) return { fault: 'forgotten' }
  const match = matchCampaign(desk, mailbox, event)
  if ('fault' in match) return match
  const { campaign } = match
  const kind = ResultEventKind.safeParse(event.kind)
  if (!kind.success) return keepFeedback(desk, event, campaign, { source, at })
  // An order counts in the days of a campaign, a visit too.
  if (event.at === undefined && !event.isTotal && (event.kind === 'order' || event.kind === 'visit'))
    return { fault: 'time' }
  const { times, isTotal, value, link, agent, isMachine } = event
  const isNew = addResultEvent(desk.state, {
    ...(campaign === undefined ? {} : { campaign }),
    mailbox,
    kind: kind.data,
    ...(event.at === undefined ? {} : { at: event.at }),
    times,
    isTotal,
    ...(value === undefined ? {} : { value }),
    ...(link === undefined ? {} : { link }),
    ...(agent === undefined ? {} : { agent }),
    ...(isMachine === undefined ? {} : { isMachine }),
    source,
    key: keyOf(event, mailbox, campaign),
  })
  return { heard: isNew ? 'new' : 'known', campaign }
}

/** A sum is known by whose it is, so that a later export of it takes its place. */
function keyOf(event: HeardEvent, mailbox: string, campaign: string | undefined): string {
  const { kind, at, link, agent, value, isTotal, id } = event
  const parts = isTotal
    ? ['sum', kind, campaign ?? '', mailbox]
    : id === undefined
      ? ['event', kind, campaign ?? '', mailbox, at ?? '', link ?? '', agent ?? '', String(value ?? '')]
      : ['id', kind, mailbox, id]
  return createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 24)
}

function keepFeedback(
  { state, secret }: MatchDesk,
  event: HeardEvent,
  campaign: string | undefined,
  { source, at }: { source: string; at: string },
): Kept {
  const { kind, address, messageId, id } = event
  if (kind !== 'opt-out' && kind !== 'complaint' && kind !== 'hard-bounce' && kind !== 'soft-bounce')
    return { fault: 'event' }
  const heard = recordFeedback(
    state,
    secret,
    { kind, address, at: event.at, status: undefined, messageId, token: undefined, id },
    { isTrusted: true, source, at, campaign },
  )
  return heard === 'new' || heard === 'known' ? { heard, campaign } : { fault: 'mailbox' }
}
