import { newcombeInterval } from '../../numerics/proportions.ts'
import type { MailboxObservation } from '../analysis/observation.ts'
import { holdoutArm } from '../audience/assign-arm.ts'
import type { Campaign } from '../campaign.ts'
import type { ResultMetric, VariantResult } from './variant-result.ts'

/**
 * The effect of each variant of a campaign on the share of mailboxes that ordered, against the hold-out, by intention to treat: a mail
 * that was refused or is unknown stays in its arm. A variant is left out where its arm or the hold-out is empty.
 * @param observed one observation per mailbox that was assigned, of the days that count
 * @param days for how long orders were counted @param from the day from which
 */
export function measure(
  campaign: Campaign,
  observed: readonly MailboxObservation[],
  days: number,
  from: string,
): VariantResult[] {
  return compareVariants(campaign, observed, { metric: 'orders', days, from }, ({ orders }) => orders > 0)
}

/**
 * The same of clicks that were not a machine’s: nobody in the hold-out can click, so that this says how many were moved to click at all. It decides
 * nothing by itself; beside orders it tells what raises clicks alone. None where nothing is known of clicks.
 */
export const measureClicks = (
  campaign: Campaign,
  observed: readonly MailboxObservation[],
  days: number,
  from: string,
): VariantResult[] =>
  observed.some(({ clicks }) => clicks === undefined)
    ? []
    : compareVariants(campaign, observed, { metric: 'clicks', days, from }, ({ clicks = 0 }) => clicks > 0)

function compareVariants(
  campaign: Campaign,
  observed: readonly MailboxObservation[],
  { metric, days, from }: { metric: ResultMetric; days: number; from: string },
  did: (one: MailboxObservation) => boolean,
): VariantResult[] {
  const count = (arm: string): { mailboxes: number; ordered: number } => {
    const of = observed.filter((one) => one.arm === arm)
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
