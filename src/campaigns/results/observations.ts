import { holdoutArm } from '../audience/assign-arm.ts'
import type { Campaign } from '../campaign.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'
import type { CustomerOrders } from './customer-orders.ts'

/** What became of one mailbox that was assigned in a campaign. */
export interface Observation {
  mailbox: string
  arm: string
  /** Of the first customer behind it whose segment is known; absent where none is. */
  segment?: string
  /** The chance with which it got into its arm. */
  propensity: number
  /** What its customers spent in as many days before the arms were fixed; absent where the export does not reach back. */
  before?: number
  /** In the days that count. */
  orders: number
  spend: number
  /** Clicks that were not a machine’s; absent where nothing is known of clicks. */
  clicks?: number
  /** Whether a message left for it, or may have: that costs. */
  written: boolean
}

/** What observations are made of. */
export interface ObservedParts {
  since: ReadonlyMap<string, CustomerOrders>
  before: ReadonlyMap<string, CustomerOrders> | undefined
  segmentOf: (customer: string) => string | undefined
  /** By mailbox; undefined where no clicks were heard of at all. */
  clicks: ReadonlyMap<string, number> | undefined
  /** By arm: the chances that were in force; absent: those of the campaign. */
  propensities?: ReadonlyMap<string, number>
}

/**
 * One observation for each mailbox that was assigned, whatever became of its message (intention to treat); several customers behind a mailbox are one.
 * @param outbox by mailbox, as readOutbox gives it
 */
export function observationsOf(
  campaign: Pick<Campaign, 'holdout' | 'variants'>,
  outbox: readonly OutboxRow[],
  { since, before, segmentOf, clicks, propensities = propensitiesIn(campaign) }: ObservedParts,
): Observation[] {
  return outbox.map(({ mailbox, arm, customers, state }) => {
    const sum = (of: ReadonlyMap<string, CustomerOrders>, what: keyof CustomerOrders): number =>
      customers.reduce((total, customer) => total + (of.get(customer)?.[what] ?? 0), 0)
    const segment = customers.map(segmentOf).find((one) => one !== undefined)
    return {
      mailbox,
      arm,
      ...(segment === undefined ? {} : { segment }),
      propensity: propensities.get(arm) ?? 0,
      ...(before === undefined ? {} : { before: sum(before, 'spend') }),
      orders: sum(since, 'orders'),
      spend: sum(since, 'spend'),
      ...(clicks === undefined ? {} : { clicks: clicks.get(mailbox) ?? 0 }),
      written: state === 'sending' || state === 'sent' || state === 'unknown',
    }
  })
}

/** The chance of each arm, as armLimits parts the mailboxes. */
function propensitiesIn({ holdout, variants }: Pick<Campaign, 'holdout' | 'variants'>): Map<string, number> {
  const total = variants.reduce((sum, { share }) => sum + share, 0)
  return new Map([
    [holdoutArm, holdout],
    ...variants.map(({ id, share }) => [id, (1 - holdout) * (share / total)] as const),
  ])
}
