import { z } from 'zod'
import { Assumption } from './assumption.ts'
import { Estimate } from './estimate.ts'

/** To send or not, by expected profit. Money of all mailboxes that would be written to. */
export const SendDecision = z.strictObject({
  send: z.boolean(),
  profit: Estimate.describe('of sending over not sending'),
  chanceOfLoss: z.number().describe('that sending brings less than not sending'),
  orders: Estimate.describe('more than without'),
  breakEvenEffect: z
    .number()
    .optional()
    .describe('points from which on sending pays, as a share; absent where not even an order of everybody would do'),
  valueOfKnowing: z.number().describe('what it would be worth to know the effect before deciding'),
  experiment: z
    .strictObject({
      mailboxes: z.int().describe('in the experiment, half of them held out'),
      gain: z.number().describe('expected over deciding now'),
    })
    .optional()
    .describe('the experiment that would be worth most; absent where none is worth anything'),
  assumptions: z.array(Assumption),
})
export type SendDecision = z.infer<typeof SendDecision>
