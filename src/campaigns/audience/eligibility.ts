import type { Contact } from '../../customers/contacts/contact.ts'
import type { Channel } from '../goal.ts'
import { mayReceive } from './address-in.ts'
import type { Exclusion } from './funnel.ts'
import type { SuppressionReason } from './suppressed-for.ts'

/** What is known of mailboxes and customers before anybody is assigned to an arm. */
export interface Eligibility {
  channel: Channel
  /** Mailboxes, each with the reason. */
  suppressed: ReadonlyMap<string, SuppressionReason>
  /** Customers with an open complaint. */
  complained: ReadonlySet<string>
  /** Customers who bought too lately for this goal. */
  bought: ReadonlySet<string>
  /** Days before the as-of date that count as lately. */
  boughtWithin?: number
  /** Mailboxes that had their share of messages. */
  capped: ReadonlySet<string>
  /** Whether a mailbox is in the standing hold-out. */
  isStanding: (mailbox: string) => boolean
}

/** Why a mailbox cannot be in a campaign, the first reason that holds; undefined where it can. Never looks at an arm. */
export function exclusionOf(mailbox: string, of: readonly Contact[], known: Eligibility): Exclusion | undefined {
  if (!mayReceive(known.channel, of)) return 'consent'
  if (known.suppressed.has(mailbox)) return 'suppressed'
  if (of.some(({ customer }) => known.complained.has(customer))) return 'complaint'
  if (of.some(({ customer }) => known.bought.has(customer))) return 'bought'
  if (known.capped.has(mailbox)) return 'capped'
  return known.isStanding(mailbox) ? 'standing' : undefined
}
