import type { MailboxObservation } from '../analysis/observation.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'
import type { CustomerOrders } from './customer-orders.ts'

/** What a mailbox of a campaign bought within a time. */
export type MailboxOrders = (row: OutboxRow) => CustomerOrders

/** What observations are made of. */
export interface ObservedParts {
  since: MailboxOrders
  /** In as many days before the arms were fixed; undefined where that is not known. */
  before: MailboxOrders | undefined
  segmentOf: (customer: string) => string | undefined
  /** By mailbox; undefined where none were heard of at all. */
  clicks: ReadonlyMap<string, number> | undefined
  /** By mailbox; undefined where they are not known of all. */
  visits: ReadonlyMap<string, number> | undefined
  /** By arm. */
  chances: ReadonlyMap<string, number>
}

/**
 * One observation for each mailbox that was assigned, whatever became of its message (intention to treat); several customers behind a mailbox are one. Its
 * segment is that of the first of them whose segment is known.
 * @param outbox by mailbox, as readOutbox gives it
 */
export const observationsOf = (
  outbox: readonly OutboxRow[],
  { since, before, segmentOf, clicks, visits, chances }: ObservedParts,
): MailboxObservation[] =>
  outbox.map((row) => {
    const { mailbox, arm, customers, state } = row
    const segment = customers.map(segmentOf).find((one) => one !== undefined)
    return {
      mailbox,
      arm,
      ...(segment === undefined ? {} : { segment }),
      propensity: chances.get(arm) ?? 0,
      ...(before === undefined ? {} : { before: before(row).spend }),
      ...since(row),
      ...(clicks === undefined ? {} : { clicks: clicks.get(mailbox) ?? 0 }),
      ...(visits === undefined ? {} : { visits: visits.get(mailbox) ?? 0 }),
      written: state === 'sending' || state === 'sent' || state === 'unknown',
    }
  })
