import type { MeasureSource } from './plan.ts'

const ofCampaigns = (sql: string, counts = false): MeasureSource => ({
  part: 'campaigns',
  sql,
  who: 'true',
  counts,
})

/** Measures of campaigns over the measured variants `v` (campaign, variant, channel, sent, ordered, effect; fewest: mailboxes of the arm or its hold-out). Variants weigh as much as they have mailboxes. */
export const campaignMeasures: Record<string, MeasureSource> = {
  sent: ofCampaigns('sum(v.sent)', true),
  'response-rate': ofCampaigns('sum(v.ordered) / nullif(sum(v.sent), 0)'),
  lift: ofCampaigns('100 * sum(v.sent * v.effect) / nullif(sum(v.sent), 0)'),
}
