import { domainToUnicode } from 'node:url'
import { mailboxOf } from '../../customers/contacts/contact.ts'

/** The mailboxes that an address in a report may mean: as it is written, and with the letters that its domain was encoded from. */
export function readingsOf(address: string | undefined): string[] {
  const mailbox = mailboxOf(address)
  if (mailbox === undefined) return []
  const at = mailbox.lastIndexOf('@')
  return [
    ...new Set([mailbox, `${mailbox.slice(0, at)}@${domainToUnicode(mailbox.slice(at + 1)) || mailbox.slice(at + 1)}`]),
  ]
}
