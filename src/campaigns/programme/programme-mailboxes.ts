import type { Contact } from '../../customers/contacts/contact.ts'
import type { CustomerOrders } from '../results/customer-orders.ts'
import type { ProgrammeMailbox } from './programme-effect.ts'
import type { Quarter } from './quarter.ts'

/**
 * The mailboxes of customers who had ordered before a quarter began, with what they bought in it. Whoever came later could have come because of a campaign,
 * and would not be there without it; consent is not looked at, since campaigns make some take it back.
 * @param first day of each customer’s first order
 */
export function programmeMailboxes(
  contacts: readonly Pick<Contact, 'customer' | 'mailbox'>[],
  first: ReadonlyMap<string, string>,
  orders: ReadonlyMap<string, CustomerOrders>,
  quarter: Quarter,
  isHeld: (mailbox: string) => boolean,
): ProgrammeMailbox[] {
  const mailboxes = new Map<string, ProgrammeMailbox>()
  for (const { customer, mailbox } of contacts) {
    const since = first.get(customer)
    if (mailbox === undefined || since === undefined || since >= quarter.from) continue
    const bought = orders.get(customer) ?? { orders: 0, spend: 0 }
    const known = mailboxes.get(mailbox)
    if (known === undefined) mailboxes.set(mailbox, { isHeld: isHeld(mailbox), ...bought })
    else {
      known.orders += bought.orders
      known.spend += bought.spend
    }
  }
  return [...mailboxes.values()]
}
