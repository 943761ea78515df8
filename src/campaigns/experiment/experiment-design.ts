import { z } from 'zod'
import { Assumption } from '../economics/assumption.ts'
import { Estimate } from '../economics/estimate.ts'

/** A comparison of two arms, and the smallest difference that it can show. */
export const Detectable = z.strictObject({
  arms: z.tuple([z.number(), z.number()]).describe('mailboxes in each of the two'),
  significance: z.number().describe('two-sided level after the correction for several comparisons'),
  effect: z
    .number()
    .optional()
    .describe('smallest rise that is found in 80 of 100, as a share of mailboxes; absent where none is'),
  rough: z
    .boolean()
    .describe('true where an arm expects fewer than five orders, or five without: too few for the formula'),
})
export type Detectable = z.infer<typeof Detectable>

/** What an experiment with a hold-out can show, takes, costs and teaches. */
export const ExperimentDesign = z.strictObject({
  mailboxes: z.int(),
  holdout: z.number().describe('share'),
  variants: z.int(),
  baseRate: z.number().describe('share of mailboxes that order within the window without a campaign'),
  againstHoldout: Detectable,
  betweenVariants: Detectable.optional().describe('two of the variants; absent where there is one'),
  spend: z
    .strictObject({ effect: z.number().optional() })
    .optional()
    .describe('smallest rise of the spend per mailbox against the hold-out, in the currency'),
  days: z.strictObject({
    sending: z.int().describe('at the daily capacity'),
    window: z.int().describe('in which orders are counted, from the last message on'),
    total: z.int(),
  }),
  tooSmall: z.boolean().describe('true where even a large effect, as far as is known, would not be found in 80 of 100'),
  plausible: z.number().describe('the largest effect that is to be expected (upper end of 95 % of the prior)'),
  enough: z
    .number()
    .optional()
    .describe('mailboxes with which that effect would be found; absent where no number would do'),
  costs: z
    .strictObject({ orders: Estimate, profit: Estimate })
    .describe('what the hold-out is expected to lose; below 0 where it saves'),
  teaches: z.strictObject({
    halfWidth: z.number().describe('expected half width of the 95 % interval of the effect, as a share of mailboxes'),
    excludesNothing: z.number().describe('chance that this interval leaves out 0, over what the effect may be'),
  }),
  assumptions: z.array(Assumption),
})
export type ExperimentDesign = z.infer<typeof ExperimentDesign>

/** The share of the hold-out that is expected to bring most over this and the next sends. */
export const HoldoutChoice = z.strictObject({
  share: z.number(),
  reason: z
    .enum(['learning-pays', 'least', 'most', 'nothing-to-learn', 'sending-loses'])
    .describe(
      'learning-pays: a larger one costs more than it teaches, a smaller one teaches too little; least and most: the ends of the range; nothing-to-learn: the effect is known; sending-loses: expected to lose, so that holding out saves',
    ),
  profit: z.number().describe('expected over this and the next sends, over never sending'),
  profitOfLeast: z.number().describe('the same with the smallest share of the range'),
  shares: z.array(z.strictObject({ share: z.number(), profit: z.number() })),
  assumptions: z.array(Assumption),
})
export type HoldoutChoice = z.infer<typeof HoldoutChoice>
