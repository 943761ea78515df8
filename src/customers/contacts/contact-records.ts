import { z } from 'zod'
import type { State } from '../../workspace/state.ts'
import { Contact } from './contact.ts'
import { mayReceiveMailSql } from './may-receive.ts'
import { mergeContact } from './merge-contact.ts'
import { readerWithoutMailbox } from './reader.ts'

/** How many customers can be reached. */
export const Reach = z.strictObject({
  addresses: z.int().describe('customers with a usable address'),
  mailboxes: z.int().describe('mailboxes behind them'),
  shared: z.int().describe('mailboxes that lead to several customers'),
  agreed: z.int().describe('mailboxes that may be written to: somebody agreed, and nobody refused'),
  refused: z.int().describe('mailboxes of which somebody refused'),
})
export type Reach = z.infer<typeof Reach>

/** All contacts, by customer. */
export function listContacts(state: State): Contact[] {
  return state
    .rows('SELECT document FROM contacts ORDER BY customer')
    .map(({ document }) => Contact.parse(JSON.parse(String(document))))
}

/** What is known of a customer. */
function knownContact(state: State, customer: string): Contact | undefined {
  const [row] = state.rows('SELECT document FROM contacts WHERE customer = ?', customer)
  return row && Contact.parse(JSON.parse(String(row['document'])))
}

export const removeContact = (state: State, customer: string): void =>
  state.change('DELETE FROM contacts WHERE customer = ?', customer)

/** Hears what an import says of contacts, in the transaction of that import. @param at when it was imported, ISO */
export function hearContacts(state: State, contacts: readonly Contact[], at: string): void {
  for (const contact of contacts) {
    const known = knownContact(state, contact.customer)
    // A refusal without a date is as new as the import that brings it.
    const dated = contact.consent === 'no' && contact.consentAt === undefined && known?.consent !== 'no'
    const merged = mergeContact(known, dated ? { ...contact, consentAt: at } : contact)
    if (JSON.stringify(merged) === JSON.stringify(known)) continue
    // A browser that no longer subscribed was another one.
    if (merged.push !== known?.push)
      state.change(
        "DELETE FROM suppressions WHERE mailbox IN (?, ?) AND channel = 'push' AND reason = 'gone'",
        merged.mailbox ?? '',
        readerWithoutMailbox(contact.customer),
      )
    state.change(
      'INSERT INTO contacts (customer, mailbox, heard, document) VALUES (?, ?, ?, ?) ON CONFLICT (customer) DO UPDATE SET mailbox = excluded.mailbox, heard = excluded.heard, document = excluded.document',
      contact.customer,
      merged.mailbox ?? null,
      at,
      JSON.stringify(merged),
    )
  }
}

/** Counts mailboxes. One refusal among the customers of a mailbox is one of its reader; an address that stands for itself beside their ids is no other. */
export function reachOf(state: State): Reach {
  const [row] = state.rows(
    `SELECT coalesce(sum(customers), 0) AS addresses, count(*) AS mailboxes, count(*) FILTER (WHERE customers > 1) AS shared,
       coalesce(sum(agreed), 0) AS agreed, coalesce(sum(refused), 0) AS refused
     FROM (SELECT max(1, sum(customer <> mailbox)) AS customers, ${mayReceiveMailSql('consent')} AS agreed, sum(consent = 'no') > 0 AS refused
       FROM (SELECT customer, mailbox, coalesce(document ->> '$.consent', '') AS consent FROM contacts WHERE mailbox IS NOT NULL) GROUP BY mailbox)`,
  )
  const count = (name: keyof Reach): number => Number(row?.[name] ?? 0)
  return {
    addresses: count('addresses'),
    mailboxes: count('mailboxes'),
    shared: count('shared'),
    agreed: count('agreed'),
    refused: count('refused'),
  }
}
