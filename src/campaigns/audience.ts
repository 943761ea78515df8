import { readRecords } from '../customers/sources/read-records.ts'
import { ShoalError } from '../workspace/errors.ts'
import { armOf } from './assign-arm.ts'
import type { OutboxRow } from './campaign.ts'

/** Customers and their mailboxes, and what became of the rest. */
export interface Audience {
  rows: OutboxRow[]
  /** Customers of the segment without a usable address, or who did not agree. */
  unreachable: number
}

const agreed = new Set(['1', 'yes', 'y', 'true', 'ja', '是', '同意'])
const address = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/

/**
 * The mailboxes behind a segment, each once whatever the number of its customers, and in the arm that its hash gives.
 * @param contacts path of a CSV file with the columns customer, email and perhaps consent
 * @throws ShoalError file/missing, contacts/columns, contacts/nobody
 */
export function audienceOf(campaign: string, segment: readonly string[], contacts: string, holdout: number): Audience {
  const members = new Set(segment)
  const mailboxes = new Map<string, string[]>()
  for (const { customer, email, consent } of readContacts(contacts)) {
    const mailbox = email.trim().toLowerCase()
    if (!address.test(mailbox) || !consent) continue
    mailboxes.set(mailbox, [...(mailboxes.get(mailbox) ?? []), customer])
  }
  const rows = [...mailboxes]
    .filter(([, customers]) => customers.some((customer) => members.has(customer)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([mailbox, customers]): OutboxRow => {
      const arm = armOf(campaign, mailbox, holdout)
      return { mailbox, customers, arm, state: arm === 'holdout' ? 'held' : 'waiting' }
    })
  const reached = new Set(rows.flatMap(({ customers }) => customers))
  if (rows.length === 0) throw new ShoalError('contacts/nobody', { file: contacts })
  return { rows, unreachable: segment.filter((customer) => !reached.has(customer)).length }
}

function readContacts(path: string): { customer: string; email: string; consent: boolean }[] {
  const [header = [], ...records] = readRecords(path)
  const index = (name: string): number => header.findIndex((column) => column.trim().toLowerCase() === name)
  const [customer, email, consent] = [index('customer'), index('email'), index('consent')]
  if (customer < 0 || email < 0) throw new ShoalError('contacts/columns', { file: path, columns: header })
  return records.map((record) => ({
    customer: (record[customer] ?? '').trim(),
    email: record[email] ?? '',
    consent: consent < 0 || agreed.has((record[consent] ?? '').trim().toLowerCase()),
  }))
}
