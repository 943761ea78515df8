import { z } from 'zod'

/** Whether mailboxes are in the arms as planned. */
export const SampleRatio = z.strictObject({
  arms: z.array(
    z.strictObject({ arm: z.string(), planned: z.number().describe('share'), count: z.int(), expected: z.number() }),
  ),
  method: z
    .enum(['chi-squared', 'exact'])
    .describe('exact: each arm by the binomial distribution, Bonferroni, where fewer than five are expected in one'),
  statistic: z.number().optional(),
  p: z.number(),
  stops: z.boolean().describe('p < .001: something is wrong with the assignment'),
})
export type SampleRatio = z.infer<typeof SampleRatio>
