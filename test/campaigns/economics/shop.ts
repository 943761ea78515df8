import type { AudienceFigures, CampaignCosts } from '../../../src/campaigns/economics/audience-figures.ts'
import type { CampaignBelief } from '../../../src/campaigns/economics/campaign-terms.ts'
import type { Effect } from '../../../src/campaigns/economics/effect.ts'

export const effect = (mean: number, sd: number): Effect => ({ mean, sd, from: 'assumed', learnings: [] })

/** A thousand mailboxes, of which a tenth order for 50 within 30 days. */
export const audience: AudienceFigures = {
  mailboxes: 1_000,
  base: { rate: 0.1, days: 30, from: 'model' },
  order: { mean: 50, sd: 0 },
}

/** Of an order of 50, goods leave 20 and its handling takes 2. */
export const costs: CampaignCosts = { margin: { rate: 0.4, from: 'settings' }, message: 0.05, perOrder: 2 }

/** A message that does nothing, and a tenth off that brings two points, for certain; every buyer redeems, nobody else does. */
export const certain: CampaignBelief = {
  message: effect(0, 0),
  coupon: { perTenth: effect(0.02, 0), saturation: 0.3, buyersRedeem: 1, leakage: 0 },
}

/** The same as far as anybody knows. */
export const doubtful: CampaignBelief = {
  message: effect(0.005, 0.01),
  coupon: { perTenth: effect(0.02, 0.015), saturation: 0.3, buyersRedeem: 0.8, leakage: 0.01 },
}
