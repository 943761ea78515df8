import { z } from 'zod'
import { hasRefused } from '../../customers/contacts/may-receive.ts'
import { customerOfReader } from '../../customers/contacts/reader.ts'
import type { State } from '../../workspace/state.ts'
import { greetableName } from './greetable-name.ts'

/** Who reads a mailbox, as far as the imports said. */
export interface Recipient {
  /** As it was written; its mailbox where nobody knows. */
  address: string
  firstName: string | undefined
  timeZone: string | undefined
  /** Whether somebody behind the mailbox refused. */
  hasRefused: boolean
}

const Known = z.object({
  email: z.string().optional(),
  firstName: z.string().optional(),
  timeZone: z.string().optional(),
  consent: z.enum(['yes', 'no']).optional(),
})

/** Looks up who reads a mailbox now. Several customers who share one are called by a name only where it is the same. */
export function recipientOf(state: State, mailbox: string): Recipient {
  // Who has no mailbox is reached by other channels under their id.
  const customer = customerOfReader(mailbox)
  const rows =
    customer === undefined
      ? state.rows('SELECT document FROM contacts WHERE mailbox = ? ORDER BY customer', mailbox)
      : state.rows('SELECT document FROM contacts WHERE customer = ?', customer)
  const known = rows.map(({ document }) => Known.parse(JSON.parse(String(document))))
  const names = new Set(known.flatMap(({ firstName }) => greetableName(firstName) ?? []))
  return {
    address: known.find(({ email }) => email?.toLowerCase() === mailbox)?.email ?? mailbox,
    firstName: names.size === 1 ? [...names][0] : undefined,
    timeZone: known.find(({ timeZone }) => timeZone !== undefined)?.timeZone,
    hasRefused: hasRefused(known),
  }
}
