import type { Contact } from '../../customers/contacts/contact.ts'
import { mayReceive } from '../../customers/contacts/may-receive.ts'
import { keysOf } from '../../customers/contacts/reader.ts'
import type { Channel } from '../goal.ts'
import type { SuppressionReason } from '../suppressions/suppression.ts'
import type { Exclusion } from './funnel.ts'

/** What is known of mailboxes and customers before anybody is assigned to an arm. */
export interface Eligibility {
  channel: Channel
  /** Readers, each with the reason. */
  suppressed: ReadonlyMap<string, SuppressionReason>
  /** Customers with an open complaint. */
  complained: ReadonlySet<string>
  /** Customers who bought too lately for this goal. */
  bought: ReadonlySet<string>
  /** Days before the as-of date that count as lately. */
  boughtWithin?: number
  /** Readers who had their share of messages. */
  capped: ReadonlySet<string>
  /** Whether a mailbox is in the standing hold-out. */
  isStanding: (mailbox: string) => boolean
}

/** Why a mailbox cannot be in a campaign, the first reason that holds; undefined where it can. Never looks at an arm. */
export function exclusionOf(mailbox: string, of: readonly Contact[], known: Eligibility): Exclusion | undefined {
  if (!mayReceive(known.channel, of)) return 'consent'
  if (suppressionOf(mailbox, of, known) !== undefined) return 'suppressed'
  if (of.some(({ customer }) => known.complained.has(customer))) return 'complaint'
  if (of.some(({ customer }) => known.bought.has(customer))) return 'bought'
  if (keysOf(mailbox, of).some((key) => known.capped.has(key))) return 'capped'
  return known.isStanding(mailbox) ? 'standing' : undefined
}

/** Why a reader is suppressed, under whichever key it was heard; undefined where they are not. */
export const suppressionOf = (
  reader: string,
  of: readonly Contact[],
  { suppressed }: Pick<Eligibility, 'suppressed'>,
): SuppressionReason | undefined => keysOf(reader, of).flatMap((key) => suppressed.get(key) ?? [])[0]
