import { z } from 'zod'
import { SampleRatio } from '../experiment/sample-ratio.ts'
import { Contrast, EffectFigure } from './contrast.ts'
import { Groups } from './groups.ts'
import { NextDecision } from './next-decision.ts'
import { known } from './not-known.ts'

/** Looked at early, its interval holds at every look. */
const Total = z.strictObject({ total: z.number(), low: z.number(), high: z.number() })

/** What an arm brought over the hold-out, in all its mailboxes together. */
export const Gained = z.strictObject({
  arm: z.string(),
  mailboxes: z.int(),
  orders: known(Total),
  revenue: known(Total),
  profit: known(Total).describe('margin of the revenue, less costs of orders and messages'),
})
export type Gained = z.infer<typeof Gained>

/** What a campaign did, by intention to treat. What cannot be computed is a reason, never a zero. */
export const Analysis = z.strictObject({
  mailboxes: z.int(),
  ratio: known(SampleRatio).describe('whether the arms are as large as planned'),
  stops: z.boolean().describe('whether they are not: then nothing below may be concluded from'),
  progress: z.number().optional().describe('share of the days that are in; there where not all are'),
  contrasts: z.array(Contrast).describe('of each variant, and of all together, against the hold-out'),
  between: z.array(Contrast).describe('of each variant against the one before it'),
  perOrder: z
    .array(z.strictObject({ arm: z.string(), difference: known(EffectFigure) }))
    .describe(
      'spend per order, by the delta method; says nothing of cause, since the orders of the arms are of different people',
    ),
  gained: z.array(Gained),
  groups: known(Groups),
  decision: known(NextDecision),
})
export type Analysis = z.infer<typeof Analysis>
