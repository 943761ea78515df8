import { mailboxOf } from '../../customers/contacts/contact.ts'
import type { State } from '../../workspace/state.ts'
import { readOptOutToken } from '../optout/opt-out-token.ts'
import type { Suppression } from '../suppressions/suppression.ts'
import { suppress } from '../suppressions/suppression-records.ts'
import { recordEvent } from './event-records.ts'
import type { Feedback } from './feedback.ts'
import { campaignOfMessageId } from './message-id.ts'
import { readingsOf } from './readings-of.ts'

/** What became of feedback: heard for the first time, heard before, or that it does not show that it answers a mail of ours. */
export type Heard = 'new' | 'known' | 'unmatched' | 'no-recipient'

/** How far each kind keeps a mailbox from being written to; a soft bounce does not. */
const reach: Record<Feedback['kind'], Pick<Suppression, 'channel' | 'scope' | 'reason'> | undefined> = {
  'hard-bounce': { channel: 'email', scope: 'channel', reason: 'bounce' },
  complaint: { channel: 'all', scope: 'all', reason: 'complaint' },
  'opt-out': { channel: 'email', scope: 'channel', reason: 'opt-out' },
  'soft-bounce': undefined,
}

/**
 * Keeps feedback as an event, and the mailbox from being written to where it says so.
 * @param secret of opt-outs: the link and the Message-ID of a mail are signed with it
 * @param isTrusted whether it counts without showing that it answers a mail of ours: it then belongs to the latest campaign that wrote there
 * @param at when it is heard, ISO, for feedback without a date
 * @param campaign the one that whoever brings it says it is of, where it does not show that itself
 */
export function recordFeedback(
  state: State,
  secret: string,
  feedback: Feedback,
  {
    isTrusted,
    source,
    at,
    campaign: said,
  }: { isTrusted: boolean; source: string; at: string; campaign?: string | undefined },
): Heard {
  const answered = answeredMail(secret, feedback)
  if (answered === undefined && !isTrusted) return 'unmatched'
  const mailbox = answered?.mailbox ?? mailboxOf(feedback.address)
  if (mailbox === undefined) return 'no-recipient'
  const { kind, status, id } = feedback
  const when = feedback.at ?? at
  return state.transaction(() => {
    const campaign = answered?.campaign ?? said ?? latestCampaignTo(state, mailbox)
    // A campaign writes to a mailbox once, so that each kind of answer counts once, wherever it is heard.
    const key = [kind, mailbox, campaign === undefined ? (id ?? feedback.at ?? 'undated') : campaign].join(' ')
    const event = { mailbox, channel: 'email', kind, at: when, source, key } as const
    const isNew = recordEvent(state, {
      ...event,
      ...(campaign === undefined ? {} : { campaign }),
      ...(status === undefined ? {} : { detail: status.slice(0, 40) }),
    })
    const kept = reach[kind]
    if (kept !== undefined) suppress(state, { mailbox, ...kept, at: when, source: campaign ?? source })
    return isNew ? 'new' : 'known'
  })
}

/** The mail of ours that feedback answers, by what only we can have put into it. */
function answeredMail(
  secret: string,
  { token, messageId, address }: Feedback,
): { campaign: string; mailbox: string } | undefined {
  const signed = token === undefined ? undefined : readOptOutToken(secret, token)
  if (signed !== undefined) return { campaign: signed.campaign, mailbox: signed.mailbox }
  if (messageId === undefined) return undefined
  for (const mailbox of readingsOf(address)) {
    const campaign = campaignOfMessageId(secret, messageId, mailbox)
    if (campaign !== undefined) return { campaign, mailbox }
  }
  return undefined
}

/** All feedback is about e-mail, so that campaigns by other channels had no part in it. */
function latestCampaignTo(state: State, mailbox: string): string | undefined {
  const [row] = state.rows(
    `SELECT campaign FROM outbox JOIN campaigns ON campaigns.id = outbox.campaign
     WHERE mailbox = ? AND state IN ('sent', 'unknown') AND campaigns.document ->> '$.channel' = 'email'
     ORDER BY outbox.at DESC, campaign DESC LIMIT 1`,
    mailbox,
  )
  return row === undefined ? undefined : String(row['campaign'])
}
