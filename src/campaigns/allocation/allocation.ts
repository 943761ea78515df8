import { z } from 'zod'

/** How mailboxes are shared out among arms, and what that rests on. */
export const Allocation = z.strictObject({
  rule: z
    .enum(['only', 'explore', 'undecided', 'commit', 'thompson'])
    .describe(
      'only: there is one arm; explore: equal shares until differences worth finding would be found; undecided: they were not found, equal shares; in both an arm that is hardly the best has the floor; commit: the best, and the floor to the others; thompson: by the chance to be the best',
    ),
  shares: z.array(z.strictObject({ arm: z.string(), propensity: z.number().min(0).max(1) })),
  explored: z.number().describe('mailboxes of the arm that had fewest, of those that may be the best'),
  needed: z.number().optional().describe('of each arm before one is settled on; absent where no number would do'),
  beliefs: z.array(
    z.strictObject({
      arm: z.string(),
      rate: z.number().describe('expected share that responds'),
      sd: z.number().describe('standard deviation of what it may be'),
      profit: z.number().describe('expected of one mailbox'),
      chanceOfBest: z.number().describe('that none of the others brings more'),
    }),
  ),
})
export type Allocation = z.infer<typeof Allocation>
