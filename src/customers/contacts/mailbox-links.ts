import type { Engine } from '../../engine/engine.ts'
import type { Contact } from './contact.ts'

/** Name of the table that tells of a mailbox whose it is: mailbox, customer. */
export const mailboxLinks = 'mailbox_links'

/** Makes the table of mailboxes that lead to one customer alone: a list of addresses tells of these customers, whatever their ids. */
export async function loadMailboxLinks(engine: Engine, contacts: readonly Contact[]): Promise<void> {
  const owners = new Map<string, Set<string>>()
  for (const { mailbox, customer } of contacts) {
    // An address that stands for itself is nobody else's.
    if (mailbox !== undefined && customer !== mailbox)
      owners.set(mailbox, (owners.get(mailbox) ?? new Set()).add(customer))
  }
  const single = [...owners].filter(([, customers]) => customers.size === 1)
  await engine.load(mailboxLinks, [
    { name: 'mailbox', values: single.map(([mailbox]) => mailbox) },
    { name: 'customer', values: single.map(([, customers]) => [...customers][0] ?? '') },
  ])
}
