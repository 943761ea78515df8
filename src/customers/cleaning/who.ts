import { text } from '../../engine/sql.ts'
import type { CleaningRules } from '../../workspace/config.ts'
import { address } from '../contacts/contact.ts'
import { contactColumns } from '../contacts/contact-columns.ts'
import type { Reading } from '../snapshot.ts'
import { identifierSql } from './identifier.ts'
import { noCustomers } from './placeholders.ts'
import { present, type RawSet } from './raw-rows.ts'

/** What of a table of orders says who the customer of a row is. */
export interface Who {
  raw: Pick<RawSet, 'headers'>
  reading: Pick<Reading, 'mapping' | 'headers'>
  rules: Pick<CleaningRules, 'identity'>
}

/**
 * SQL of the customer of a raw row, by the rule in force: the id that stands there (id); where there is none, or a word such as "guest",
 * the mailbox, so that the orders of one address are those of one customer (guests); or the mailbox first, so that ids that share one are
 * one customer (mailbox).
 */
export function customerSql(who: Who): string {
  const { customer } = who.reading.mapping
  const id = customer === undefined ? 'NULL::VARCHAR' : identifierSql(present(who.raw.headers, customer))
  const mailbox = mailboxSql(who)
  if (mailbox === undefined || who.rules.identity === 'id') return id
  return who.rules.identity === 'mailbox' ? `coalesce(${mailbox}, ${id})` : `coalesce(${named(id)}, ${mailbox}, ${id})`
}

/** SQL of whether a raw row is that of a guest whom only the mailbox tells; undefined where the rule or the table knows none. */
export function isGuestSql(who: Who): string | undefined {
  const { customer } = who.reading.mapping
  const mailbox = mailboxSql(who)
  if (customer === undefined || mailbox === undefined || who.rules.identity === 'id') return undefined
  return `(${named(present(who.raw.headers, customer))} IS NULL AND ${mailbox} IS NOT NULL)`
}

const named = (id: string): string =>
  `CASE WHEN lower(${id}) NOT IN (${noCustomers.map((word) => text(word.toLowerCase())).join(', ')}) THEN ${id} END`

/** SQL of the mailbox of a raw row, as mailboxOf has it; undefined where the customer is the address already, or no column holds one. */
function mailboxSql({ raw, reading }: Who): string | undefined {
  const { email } = contactColumns(reading.headers, 'orders')
  if (email === undefined || email === reading.mapping.customer) return undefined
  const key = `lower(trim(${present(raw.headers, email)}))`
  return `CASE WHEN regexp_matches(${key}, ${text(address.source)}) THEN ${key} END`
}
