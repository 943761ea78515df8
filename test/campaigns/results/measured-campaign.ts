import type { keepResults } from '../../../src/campaigns/results/result-records.ts'

/** A result without an effect of a campaign to S1, with so many mailboxes in each arm, two of which ordered. */
export function measuredCampaign(
  campaign: string,
  treated: number,
  holdout: number,
): Parameters<typeof keepResults>[2][number] {
  const arm = (mailboxes: number) => ({ mailboxes, ordered: 2 })
  const about = { metric: 'orders', segmentation: 'v1', segment: 'S1', angle: 'invitation' } as const
  return { ...about, campaign, effect: 0, low: -0.1, high: 0.1, treated: arm(treated), holdout: arm(holdout) }
}
