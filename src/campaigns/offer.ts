import { z } from 'zod'

/** What a campaign gives besides its words; texts may promise this and nothing else. */
export const Offer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('percent'),
    depth: z.number().gt(0).max(0.9).describe('share off the order, 0 to 1'),
    minimum: z.number().min(0).optional().describe('smallest order, in the currency'),
    most: z.number().positive().optional().describe('most off one order, in the currency'),
    days: z.int().min(1).describe('how long a code counts after it was sent'),
  }),
  z.strictObject({
    kind: z.literal('amount'),
    amount: z.number().positive().describe('off the order, in the currency'),
    minimum: z.number().min(0).optional(),
    days: z.int().min(1),
  }),
  z.strictObject({ kind: z.literal('free-shipping'), minimum: z.number().min(0).optional(), days: z.int().min(1) }),
])
export type Offer = z.infer<typeof Offer>
