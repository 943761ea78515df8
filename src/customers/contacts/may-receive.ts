import type { Contact } from './contact.ts'

/** What a message in each channel goes to. */
const addresses = { email: 'mailbox', push: 'push', sms: 'phone' } as const

/** A way to write to somebody. */
export type ContactChannel = keyof typeof addresses

/** What a message in a channel goes to; undefined where the contact has none. */
export const addressIn = (channel: ContactChannel, contact: Contact): string | undefined => contact[addresses[channel]]

/** Whether somebody behind a reader refused: one refusal is that of the reader. */
export const hasRefused = (of: readonly Pick<Contact, 'consent'>[]): boolean =>
  of.some(({ consent }) => consent === 'no')

/**
 * Whether the contacts of one reader may be written to in a channel: nobody refused, and somebody agreed. Who lets a browser show messages has
 * agreed to push by that. The one place that says so; mayReceiveMailSql says the same of mails.
 */
export const mayReceive = (channel: ContactChannel, of: readonly Pick<Contact, 'consent'>[]): boolean =>
  !hasRefused(of) && (channel === 'push' || of.some(({ consent }) => consent === 'yes'))

/** SQL of whether the rows of a mailbox come to one that may get mails. @param consent SQL of a row's consent, '' where nothing is said */
export const mayReceiveMailSql = (consent: string): string =>
  `(sum(${consent} = 'no') = 0 AND sum(${consent} = 'yes') > 0)`
