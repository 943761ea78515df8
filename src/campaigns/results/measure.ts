import { newcombeInterval } from '../../numerics/proportions.ts'
import { holdoutArm } from '../audience/assign-arm.ts'
import type { Campaign } from '../campaign.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'
import type { ResultMetric, VariantResult } from './variant-result.ts'

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
  return compareVariants(campaign, outbox, { metric: 'orders', days, from }, ({ customers }) =>
    customers.some((customer) => ordered.has(customer)),
  )
}

/**
 * The same of clicks that were not a machine’s: nobody in the hold-out can click, so that this says how many were moved to click at all. It decides
 * nothing by itself; beside orders it tells what raises clicks alone.
 * @param clicks by mailbox (readersClicks); undefined where nothing is known of clicks
 */
export const measureClicks = (
  campaign: Campaign,
  outbox: readonly OutboxRow[],
  clicks: ReadonlyMap<string, number> | undefined,
  days: number,
  from: string,
): VariantResult[] =>
  clicks === undefined
    ? []
    : compareVariants(
        campaign,
        outbox,
        { metric: 'clicks', days, from },
        ({ mailbox }) => (clicks.get(mailbox) ?? 0) > 0,
      )

function compareVariants(
  campaign: Campaign,
  outbox: readonly OutboxRow[],
  { metric, days, from }: { metric: ResultMetric; days: number; from: string },
  did: (row: OutboxRow) => boolean,
): VariantResult[] {
  const count = (arm: string): { mailboxes: number; ordered: number } => {
    const of = outbox.filter((row) => row.arm === arm)
    return { mailboxes: of.length, ordered: of.filter(did).length }
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
      metric,
      from,
      days,
      audience: campaign.audience.expression,
      segmentation: campaign.segmentation,
      segment: campaign.segment,
      angle: copy.angle,
      treated,
      holdout,
      effect: treated.ordered / treated.mailboxes - holdout.ordered / holdout.mailboxes,
      low: interval.low,
      high: interval.high,
    }
  })
}
