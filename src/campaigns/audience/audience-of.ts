import type { Contact } from '../../customers/contacts/contact.ts'
import { addressIn } from '../../customers/contacts/may-receive.ts'
import { byReader } from '../../customers/contacts/reader.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'
import { armsOf, holdoutArm } from './assign-arm.ts'
import { type Eligibility, exclusionOf, suppressionOf } from './eligibility.ts'
import { Exclusion, type Funnel } from './funnel.ts'

/** The mailboxes of a campaign, and how they came to be the ones. */
export interface Audience {
  /** By mailbox; none where there is no campaign yet. */
  rows: OutboxRow[]
  funnel: Funnel
}

/** A campaign as far as its audience needs it. */
export interface Arms {
  id: string
  holdout: number
  variants: readonly { id: string; share: number }[]
}

/**
 * From customers to the mailboxes of a campaign. Who is eligible is settled first and in the same way for all arms; only then does a hash assign
 * the arms, so that they differ in nothing but chance. A mailbox is there once, whatever the number of its customers.
 * @param members the customers who are meant, @param contacts of all customers: a mailbox at which one of them refused gets nothing
 * @param arms absent before there is a campaign: then the funnel ends with those who could be in it
 */
export function audienceOf(
  members: readonly string[],
  contacts: readonly Contact[],
  known: Eligibility,
  arms?: Arms,
): Audience {
  const meant = new Set(members)
  const readers = readersOf(meant, contacts, known)
  const left: [string, Contact[]][] = []
  const out = new Map<Exclusion, [string, Contact[]][]>(Exclusion.options.map((why) => [why, []]))
  for (const [mailbox, of] of readers) {
    const why = exclusionOf(mailbox, of, known)
    if (why === undefined) left.push([mailbox, of])
    else out.get(why)?.push([mailbox, of])
  }
  const rows = arms === undefined ? [] : rowsOf(left, arms)
  const reached = new Set(left.flatMap(([, of]) => of.map(({ customer }) => customer)))
  let still = readers.length
  return {
    rows,
    funnel: {
      customers: meant.size,
      reachable: new Set(
        contacts
          .filter((each) => meant.has(each.customer) && addressIn(known.channel, each) !== undefined)
          .map(({ customer }) => customer),
      ).size,
      mailboxes: readers.length,
      excluded: [...out].map(([why, mailboxes]) => {
        still -= mailboxes.length
        return {
          why,
          mailboxes: mailboxes.length,
          left: still,
          ...(why === 'bought' && known.boughtWithin !== undefined ? { days: known.boughtWithin } : {}),
          ...(why === 'suppressed' ? { reasons: countReasons(mailboxes, known) } : {}),
        }
      }),
      arms: arms === undefined ? [] : countArms(rows, arms),
      unreachable: [...meant].filter((customer) => !reached.has(customer)).length,
    },
  }
}

/** The readers behind customers, by mailbox, each with all contacts that lead to it. */
function readersOf(
  meant: ReadonlySet<string>,
  contacts: readonly Contact[],
  { channel }: Eligibility,
): [string, Contact[]][] {
  return [...byReader(contacts)]
    .filter(([, of]) => of.some((each) => meant.has(each.customer) && addressIn(channel, each) !== undefined))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function rowsOf(readers: readonly [string, Contact[]][], { id, holdout, variants }: Arms): OutboxRow[] {
  const armOf = armsOf(id, holdout, variants)
  return readers.map(([mailbox, of]) => {
    const arm = armOf(mailbox)
    const customers = [...new Set(of.map(({ customer }) => customer))]
    return { mailbox, customers, arm, state: arm === holdoutArm ? 'held' : 'waiting' }
  })
}

/** How many mailboxes are in each arm of a campaign. */
export const countArms = (rows: readonly OutboxRow[], { variants }: Arms): Funnel['arms'] =>
  [holdoutArm, ...variants.map(({ id }) => id)].map((arm) => ({
    arm,
    mailboxes: rows.filter((row) => row.arm === arm).length,
  }))

function countReasons(readers: readonly [string, Contact[]][], known: Eligibility): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [reader, of] of readers) {
    const reason = suppressionOf(reader, of, known) ?? 'import'
    counts[reason] = (counts[reason] ?? 0) + 1
  }
  return counts
}
