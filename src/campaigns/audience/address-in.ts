import type { Contact } from '../../customers/contacts/contact.ts'
import type { Channel } from '../goal.ts'

/** What a message in a channel goes to; undefined where the contact has none. */
export const addressIn = (channel: Channel, { mailbox, push, phone }: Contact): string | undefined =>
  ({ email: mailbox, push, sms: phone })[channel]

/** Who reads: the mailbox, and where none is known the customer, in a form that no mailbox has. */
export const readerOf = ({ mailbox, customer }: Contact): string => mailbox ?? `customer:${customer}`

/**
 * Whether the contacts of one reader may be written to in a channel: nobody refused, and somebody agreed. Who lets a browser show messages
 * has agreed to push by that.
 */
export const mayReceive = (channel: Channel, of: readonly Contact[]): boolean =>
  of.every(({ consent }) => consent !== 'no') && (channel === 'push' || of.some(({ consent }) => consent === 'yes'))
