import type { SegmentRecord } from '../allocation/segment-beliefs.ts'
import { holdoutArm } from '../audience/assign-arm.ts'
import { canonicalExpression } from '../audience/canonical-expression.ts'
import type { VariantResult } from '../results/variant-result.ts'
import type { MeasuredCampaign } from './measured-campaign.ts'

const day = 86_400_000

/**
 * What earlier campaigns by the same channel say of each angle, for the shares of the next: a batch for each campaign, an arm for each angle and for the hold-out, through which angles of several
 * campaigns are compared; a segment for each audience, times in days.
 * @param segmentation version of the segments that audiences name
 */
export function armHistory(
  campaigns: readonly MeasuredCampaign[],
  { segmentation, channel }: { segmentation: string; channel: string },
): SegmentRecord[] {
  return campaigns
    .filter((campaign) => campaign.channel === channel && campaign.segmentation === segmentation)
    .flatMap(({ id, at, audience, results }) => {
      const orders = results.filter(({ metric }) => metric === 'orders')
      const [first] = orders
      if (first === undefined) return []
      const arms = new Map([[holdoutArm, first.holdout]])
      for (const { angle, treated } of orders) arms.set(angle, together(arms.get(angle), treated))
      const all = [...arms.values()].reduce((sum, { mailboxes }) => sum + mailboxes, 0)
      return [...arms].map(([arm, { mailboxes, ordered }]) => ({
        segment: canonicalExpression(audience),
        batch: id,
        at: Math.round(Date.parse(at) / day),
        arm,
        propensity: all === 0 ? 0 : mailboxes / all,
        mailboxes,
        successes: ordered,
      }))
    })
}

type Counted = VariantResult['treated']

const together = (a: Counted | undefined, b: Counted): Counted =>
  a === undefined ? b : { mailboxes: a.mailboxes + b.mailboxes, ordered: a.ordered + b.ordered }
