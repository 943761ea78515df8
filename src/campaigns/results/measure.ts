import { newcombeInterval } from '../../numerics/proportions.ts'
import type { Campaign } from '../campaign.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'
import type { Learning } from './learning.ts'

/**
 * The effect of a campaign on the share of mailboxes that ordered, by intention to treat: a mail that was refused or is
 * unknown stays in its arm. Undefined where an arm is empty.
 * @param ordered customers with an order since the campaign went out
 */
export function measure(
  campaign: Campaign,
  outbox: readonly OutboxRow[],
  ordered: ReadonlySet<string>,
): Omit<Learning, 'id'> | undefined {
  const count = (isHeld: boolean): { mailboxes: number; ordered: number } => {
    const of = outbox.filter((row) => (row.arm === 'holdout') === isHeld)
    return {
      mailboxes: of.length,
      ordered: of.filter(({ customers }) => customers.some((customer) => ordered.has(customer))).length,
    }
  }
  const treated = count(false)
  const holdout = count(true)
  const interval = newcombeInterval(
    { successes: treated.ordered, trials: treated.mailboxes },
    { successes: holdout.ordered, trials: holdout.mailboxes },
  )
  if (interval === undefined) return undefined
  return {
    campaign: campaign.id,
    segmentation: campaign.segmentation,
    segment: campaign.segment,
    angle: campaign.variants[0]?.copy.angle ?? 'invitation',
    treated,
    holdout,
    effect: treated.ordered / treated.mailboxes - holdout.ordered / holdout.mailboxes,
    low: interval.low,
    high: interval.high,
  }
}
