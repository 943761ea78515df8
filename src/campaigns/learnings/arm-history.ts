import { daysBetween } from '../../customers/calendar.ts'
import type { SegmentRecord } from '../allocation/segment-beliefs.ts'
import { holdoutArm } from '../audience/assign-arm.ts'
import type { VariantResult } from '../results/variant-result.ts'
import type { MeasuredCampaign } from './measured-campaign.ts'
import { noSegmentation, type Place } from './place-now.ts'

/** The day on which times of records count from; any would do. */
const dayOne = '1970-01-01'

/** A day as records tell it. @param day YYYY-MM-DD */
export const recordDay = (day: string): number => daysBetween(dayOne, day)

/**
 * What earlier campaigns by the same channel say of each angle, for the shares of the next: a batch for each campaign, an arm for each angle and for the hold-out, through which angles of several
 * campaigns are compared; a segment for each audience, times in days. What was measured on segments that are no more stands as that of another audience.
 * @param segmentation version of the segments that stand
 */
export function armHistory(
  campaigns: readonly MeasuredCampaign[],
  { segmentation, channel }: { segmentation: string; channel: string },
): SegmentRecord[] {
  return campaigns
    .filter((campaign) => campaign.channel === channel)
    .flatMap((campaign) => {
      const arms = armsOf(campaign)
      const all = [...arms.values()].reduce((sum, { mailboxes }) => sum + mailboxes, 0)
      return [...arms].map(([arm, { mailboxes, ordered, propensity }]) => ({
        segment: segmentOf(campaign, segmentation),
        batch: campaign.id,
        at: recordDay(campaign.at),
        arm,
        propensity: propensity ?? (all === 0 ? 0 : mailboxes / all),
        mailboxes,
        successes: ordered,
      }))
    })
}

function segmentOf({ audience, segmentation }: Place, standing: string): string {
  const isNow = segmentation === standing || segmentation === noSegmentation
  return isNow ? audience : `${audience} ${segmentation}`
}

/** An arm with what became of it, and the chance that a mailbox had of it where that was logged. */
type CountedArm = VariantResult['treated'] & { propensity?: number | undefined }

/** The hold-out and each angle, over all variants of it. */
function armsOf({ results, propensities }: MeasuredCampaign): Map<string, CountedArm> {
  const orders = results.filter(({ metric }) => metric === 'orders')
  const [first] = orders
  if (first === undefined) return new Map()
  const arms = new Map<string, CountedArm>([
    [holdoutArm, { ...first.holdout, propensity: propensities?.get(holdoutArm) }],
  ])
  for (const { angle, treated, variant = 'A' } of orders)
    arms.set(angle, together(arms.get(angle), { ...treated, propensity: propensities?.get(variant) }))
  return arms
}

const together = (a: CountedArm | undefined, b: CountedArm): CountedArm =>
  a === undefined
    ? b
    : {
        mailboxes: a.mailboxes + b.mailboxes,
        ordered: a.ordered + b.ordered,
        propensity: a.propensity === undefined || b.propensity === undefined ? undefined : a.propensity + b.propensity,
      }
