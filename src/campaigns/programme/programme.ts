import { z } from 'zod'
import { known } from '../analysis/not-known.ts'
import { ProgrammeEffect } from './programme-effect.ts'
import { Overlap } from './running-campaigns.ts'
import { SumOfCampaigns } from './sum-of-campaigns.ts'

/** The whole programme in a quarter, beside what its campaigns found of themselves. */
export const ProgrammeQuarter = z.strictObject({
  quarter: z.string().describe('2026-Q1'),
  until: z.string().optional().describe('the last day with orders, where the quarter is not over there'),
  effect: known(ProgrammeEffect),
  campaigns: SumOfCampaigns,
  overlap: Overlap,
})
export type ProgrammeQuarter = z.infer<typeof ProgrammeQuarter>

/** The whole programme, quarter by quarter. */
export const Programme = z.strictObject({
  holdout: z.number().describe('share of all mailboxes that no campaign writes to'),
  quarters: z
    .array(ProgrammeQuarter)
    .describe('from the first campaign to the last day with orders; none before a campaign'),
  first: z.string().describe('the first day with orders'),
  last: z.string().describe('the last day with orders'),
})
export type Programme = z.infer<typeof Programme>
