import { newcombeInterval } from '../../numerics/proportions.ts'
import { holdoutArm } from '../audience/assign-arm.ts'
import type { Campaign } from '../campaign.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'
import type { VariantResult } from './variant-result.ts'

/**
 * The effect of each variant of a campaign on the share of mailboxes that ordered, against the hold-out, by intention to treat: a mail
 * that was refused or is unknown stays in its arm. A variant is left out where its arm or the hold-out is empty.
 * @param ordered customers with an order in the days that count
 * @param days for how long orders were counted @param from the day from which
 */
export function measure(
  campaign: Campaign,
  outbox: readonly OutboxRow[],
  ordered: ReadonlySet<string>,
  days: number,
  from: string,
): VariantResult[] {
  const count = (arm: string): { mailboxes: number; ordered: number } => {
    const of = outbox.filter((row) => row.arm === arm)
    return {
      mailboxes: of.length,
      ordered: of.filter(({ customers }) => customers.some((customer) => ordered.has(customer))).length,
    }
  }
  const holdout = count(holdoutArm)
  return campaign.variants.flatMap(({ id, copy }) => {
    const treated = count(id)
    const interval = newcombeInterval(
      { successes: treated.ordered, trials: treated.mailboxes },
      { successes: holdout.ordered, trials: holdout.mailboxes },
    )
    if (interval === undefined) return []
    return {
      campaign: campaign.id,
      variant: id,
      metric: 'orders' as const,
      from,
      audience: campaign.audience.expression,
      segmentation: campaign.segmentation,
      segment: campaign.segment,
      angle: copy.angle,
      days,
      treated,
      holdout,
      effect: treated.ordered / treated.mailboxes - holdout.ordered / holdout.mailboxes,
      low: interval.low,
      high: interval.high,
    }
  })
}
