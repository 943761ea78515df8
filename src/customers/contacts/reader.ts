import type { Contact } from './contact.ts'

/** What comes before the id where a reader has no mailbox: no mailbox has this form. */
const prefix = 'customer:'

/** Who reads: the mailbox, and where none is known the customer. The key of outbox, suppressions, events and codes. */
const readerOf = ({ mailbox, customer }: Pick<Contact, 'mailbox' | 'customer'>): string =>
  mailbox ?? readerWithoutMailbox(customer)

/** The key of a customer of whom no mailbox is known. */
export const readerWithoutMailbox = (customer: string): string => `${prefix}${customer}`

/** The customer whose key this is; undefined where it is a mailbox. */
export const customerOfReader = (reader: string): string | undefined =>
  reader.startsWith(prefix) ? reader.slice(prefix.length) : undefined

/** The contacts behind each reader, by their keys. */
export function byReader(contacts: readonly Contact[]): Map<string, Contact[]> {
  const readers = new Map<string, Contact[]>()
  for (const contact of contacts) {
    const reader = readerOf(contact)
    const of = readers.get(reader)
    if (of === undefined) readers.set(reader, [contact])
    else of.push(contact)
  }
  return readers
}

/** All keys under which something may be known of the reader of these contacts: one without a mailbox may have got one since. */
export const keysOf = (reader: string, of: readonly Pick<Contact, 'customer'>[]): string[] => [
  reader,
  ...of.map(({ customer }) => readerWithoutMailbox(customer)),
]

/**
 * SQL of all keys of the reader whose key is the parameter ?1: the customers who lead to a mailbox now or did when it was written to, and the mailbox
 * that somebody without one got since.
 */
export const readerKeysSql = `SELECT ?1
  UNION SELECT '${prefix}' || customer FROM contacts WHERE mailbox = ?1
  UNION SELECT '${prefix}' || customers.value FROM outbox, json_each(outbox.customers) AS customers WHERE outbox.mailbox = ?1
  UNION SELECT mailbox FROM contacts WHERE mailbox IS NOT NULL AND ?1 LIKE '${prefix}%' AND customer = substr(?1, ${prefix.length + 1})`

/** SQL of the key that a reader has now, from one that may be of before they had a mailbox. @param column with the key, with its table */
export const currentReaderSql = (column: string): string =>
  `CASE WHEN ${column} LIKE '${prefix}%'
    THEN coalesce((SELECT mailbox FROM contacts WHERE customer = substr(${column}, ${prefix.length + 1})), ${column}) ELSE ${column} END`
