import type { Learning } from '../../../src/campaigns/learnings/learning.ts'

/** A learning of one campaign: thanks raised orders by 3 points, give or take 1. */
export const aLearning = (changes: Partial<Learning> = {}): Learning => ({
  id: 'L1',
  feature: 'angle:thanks',
  audience: 'segment:S1',
  segmentation: 'v1',
  channel: 'email',
  metric: 'orders',
  versus: 'holdout',
  state: 'hypothesis',
  reason: 'untried',
  effect: 0.02,
  low: 0.005,
  high: 0.035,
  measured: 0.03,
  error: 0.01,
  between: 0.000025,
  mailboxes: 2000,
  from: '2026-01-01',
  until: '2026-01-01',
  weight: 1,
  evidence: [
    {
      campaign: 'C1',
      at: '2026-01-01',
      audience: 'segment:S1',
      channel: 'email',
      metric: 'orders',
      effect: 0.03,
      standardError: 0.01,
      mailboxes: 2000,
      origin: true,
    },
  ],
  ...changes,
})
