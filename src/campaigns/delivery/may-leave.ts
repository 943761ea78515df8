import { isForgotten } from '../../customers/forget/forgotten.ts'
import type { State } from '../../workspace/state.ts'
import { standingHoldout, standingSalt } from '../audience/standing-holdout.ts'
import type { Campaign } from '../campaign.ts'
import { suppressionReason } from '../suppressions/suppressed.ts'
import { cappedUntil } from './contact-cap.ts'
import { isSendable } from './is-sendable.ts'
import type { LeaveRules } from './leave-rules.ts'
import { quietUntil } from './quiet-hours.ts'
import { type Recipient, recipientOf } from './recipient.ts'

/** Whether a message may leave now: it may, never, or not before a time. */
export type Leave =
  | { kind: 'now'; recipient: Recipient }
  | { kind: 'never'; reason: string }
  | { kind: 'later'; reason: 'capped' | 'quiet'; until: number }

/** Asks right before a message leaves: has the reader opted out or refused since, were they written to enough, is it night there? */
export function mayLeave(
  state: State,
  { channel, goal }: Pick<Campaign, 'channel' | 'goal'>,
  mailbox: string,
  { caps, capped, quietHours, timeZone, standing }: LeaveRules,
  now: number,
): Leave {
  const suppressed = suppressionReason(state, mailbox, channel, goal)
  if (suppressed !== undefined) return { kind: 'never', reason: suppressed }
  if (isForgotten(state, mailbox)) return { kind: 'never', reason: 'forgotten' }
  // A message that was put off beyond a new year may meet a mailbox that is held out in that one.
  const isStanding = standingHoldout(standingSalt(state), new Date(now).getUTCFullYear(), standing)
  if (isStanding(mailbox)) return { kind: 'never', reason: 'standing' }
  const recipient = recipientOf(state, mailbox)
  if (recipient.hasRefused) return { kind: 'never', reason: 'consent' }
  if (channel === 'email' && !isSendable(recipient.address)) return { kind: 'never', reason: 'address' }
  const cappedTo = cappedUntil(state, mailbox, caps, now)
  if (cappedTo !== undefined)
    return capped === 'drop'
      ? { kind: 'never', reason: 'capped' }
      : { kind: 'later', reason: 'capped', until: cappedTo }
  const quietTo = quietHours && quietUntil(now, recipient.timeZone ?? timeZone, quietHours, timeZone)
  return quietTo === undefined ? { kind: 'now', recipient } : { kind: 'later', reason: 'quiet', until: quietTo }
}
