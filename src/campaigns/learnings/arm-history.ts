import type { ArmRecord } from '../allocation/arm-record.ts'
import { canonicalExpression } from '../audience/canonical-expression.ts'
import type { MeasuredCampaign } from './measured-campaign.ts'

const day = 86_400_000

/**
 * What earlier campaigns to the very same audience by the same channel say of each angle, for the shares of the next: a batch for each campaign, an arm for
 * each angle, times in days.
 */
export function armHistory(
  campaigns: readonly MeasuredCampaign[],
  { expression, segmentation, channel }: { expression: string; segmentation: string; channel: string },
): ArmRecord[] {
  const wanted = canonicalExpression(expression)
  return campaigns
    .filter(
      (campaign) =>
        campaign.channel === channel &&
        campaign.segmentation === segmentation &&
        canonicalExpression(campaign.audience) === wanted,
    )
    .flatMap(({ id, at, results }) => {
      const orders = results.filter(({ metric }) => metric === 'orders')
      const all = orders.reduce((sum, { treated }) => sum + treated.mailboxes, 0)
      const angles = [...new Set(orders.map(({ angle }) => angle))]
      return angles.map((arm): ArmRecord => {
        const of = orders.filter(({ angle }) => angle === arm)
        const mailboxes = of.reduce((sum, { treated }) => sum + treated.mailboxes, 0)
        return {
          batch: id,
          at: Math.round(Date.parse(at) / day),
          arm,
          propensity: all === 0 ? 0 : mailboxes / all,
          mailboxes,
          successes: of.reduce((sum, { treated }) => sum + treated.ordered, 0),
        }
      })
    })
}
