import { z } from 'zod'
import { Assumption } from '../economics/assumption.ts'

/** "Test first, then roll out": some mailboxes get the variants at random, the rest the one that did better. */
export const RollOut = z.strictObject({
  variants: z.int(),
  perVariant: z.int().describe('mailboxes that each variant gets first'),
  share: z.number().describe('of the mailboxes that are in this first part'),
  chanceOfBest: z.number().describe('that the variant that is rolled out is the best one'),
  gain: z
    .strictObject({ orders: z.number(), profit: z.number() })
    .describe('expected over sending one variant, picked at random, to all'),
  chanceAtRandom: z.number(),
  assumptions: z.array(Assumption),
})
export type RollOut = z.infer<typeof RollOut>
