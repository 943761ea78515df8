import { type Contact, consentOf, mailboxOf } from '../../customers/contacts/contact.ts'
import { byMailbox, mayBeWritten } from '../../customers/contacts/contact-records.ts'
import { readRecords } from '../../customers/sources/read-records.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'
import { armOf } from './assign-arm.ts'

/** Customers and their mailboxes, and what became of the rest. */
export interface Audience {
  rows: OutboxRow[]
  /** Customers of the segment without a usable address, or who did not agree. */
  unreachable: number
}

/**
 * The mailboxes behind a segment, each once whatever the number of its customers, and in the arm that its hash gives.
 * @param variants the messages, with their shares of those who are written to
 * @param contacts of all customers: a mailbox at which one of them refused gets nothing
 * @throws ShoalError contacts/nobody
 */
export function audienceOf(
  campaign: string,
  segment: readonly string[],
  contacts: readonly Contact[],
  holdout: number,
  variants: readonly { id: string; share: number }[],
): Audience {
  const members = new Set(segment)
  const rows = [...byMailbox(contacts)]
    .filter(([, of]) => mayBeWritten(of))
    .map(([mailbox, of]): [string, string[]] => [mailbox, of.map(({ customer }) => customer)])
    .filter(([, customers]) => customers.some((customer) => members.has(customer)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([mailbox, customers]): OutboxRow => {
      const arm = armOf(campaign, mailbox, holdout, variants)
      return { mailbox, customers, arm, state: arm === 'holdout' ? 'held' : 'waiting' }
    })
  const reached = new Set(rows.flatMap(({ customers }) => customers))
  if (rows.length === 0) throw new ShoalError('contacts/nobody', { customers: segment.length })
  return { rows, unreachable: segment.filter((customer) => !reached.has(customer)).length }
}

/**
 * The contacts in a file of their own. Without a column of consent, whoever stands in it agreed.
 * @param path of a CSV file with the columns customer, email and perhaps consent
 * @throws ShoalError file/missing, contacts/columns
 */
export function contactsIn(path: string): Contact[] {
  const [header = [], ...records] = readRecords(path)
  const index = (name: string): number => header.findIndex((column) => column.trim().toLowerCase() === name)
  const [customer, email, consent] = [index('customer'), index('email'), index('consent')]
  if (customer < 0 || email < 0) throw new ShoalError('contacts/columns', { file: path, columns: header })
  return records.map((record) => {
    const mailbox = mailboxOf(record[email])
    return {
      customer: (record[customer] ?? '').trim(),
      ...(mailbox === undefined ? {} : { mailbox, email: (record[email] ?? '').trim() }),
      consent: consent < 0 ? ('yes' as const) : (consentOf(record[consent]) ?? ('no' as const)),
    }
  })
}
