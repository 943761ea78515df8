import type { State } from '../../workspace/state.ts'
import { type Contact, mailboxOf } from '../contacts/contact.ts'
import { listContacts } from '../contacts/contact-records.ts'

/** Somebody by all that leads to them. */
export interface FoundPerson {
  ids: string[]
  mailboxes: string[]
  /** Ids, addresses, telephone numbers and the like. */
  traces: string[]
}

/** All ids of the person behind an id or an address: those who share a mailbox are one person. */
export function findPerson(state: State, customer: string): FoundPerson {
  const contacts = listContacts(state)
  const named = mailboxOf(customer)
  const own = contacts.filter(
    (contact) => contact.customer === customer || (named !== undefined && contact.mailbox === named),
  )
  const mailboxes = [...new Set([named, ...own.map(({ mailbox }) => mailbox)].filter((box) => box !== undefined))]
  const all = contacts.filter(
    (contact) => own.includes(contact) || (contact.mailbox !== undefined && mailboxes.includes(contact.mailbox)),
  )
  const known = [...new Set(all.map((contact) => contact.customer))]
  // An address in another spelling than theirs is no id of its own.
  const ids = known.includes(customer) || (named !== undefined && known.length > 0) ? known : [customer, ...known]
  const texts = ({ email, mailbox, phone, push }: Contact): (string | undefined)[] => [email, mailbox, phone, push]
  const traces = [...mailboxes, ...all.flatMap(texts)].filter((trace) => trace !== undefined)
  return { ids, mailboxes, traces: [...new Set(traces)] }
}
