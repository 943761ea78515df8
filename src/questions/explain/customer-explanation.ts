import { z } from 'zod'
import { Unit } from '../../customers/features/feature.ts'
import { Localized } from '../../language/language.ts'

/** Why one customer is in their segment. It is about one person: it is shown to the person at the machine, and no value of it goes to a model. */
export const CustomerExplanation = z.strictObject({
  customer: z.string(),
  segment: z.string(),
  name: Localized,
  currency: z.string().optional(),
  distance: z.number().describe('to the centre of the segment, in scaled units'),
  next: z
    .strictObject({ segment: z.string(), name: Localized, distance: z.number() })
    .optional()
    .describe('the segment whose centre is second nearest; absent where there is one segment'),
  reasons: z
    .array(
      z.strictObject({
        feature: z.string(),
        label: Localized,
        unit: Unit,
        value: z.number(),
        typical: z.number().describe('of the segment: its centre in natural units'),
        share: z
          .number()
          .describe('of what draws the customer here rather than to the next segment; below 0 where it draws away'),
        than: z.enum(['more', 'less', 'like']).describe('how the value lies beside that of the next segment’s centre'),
      }),
    )
    .describe('what draws most comes first'),
  rule: z
    .array(
      z.strictObject({
        feature: z.string(),
        label: Localized,
        unit: Unit,
        low: z.number().optional(),
        high: z.number().optional(),
        holds: z.boolean(),
      }),
    )
    .describe('the short rule of the segment, condition by condition'),
  moves: z
    .array(
      z.strictObject({
        to: z.string(),
        name: Localized,
        feature: z.string(),
        label: Localized,
        unit: Unit,
        direction: z.enum(['more', 'less']),
        until: z.number().describe('from which value on the other centre is nearer, all else as it is'),
      }),
    )
    .describe('single changes that would move the customer, the smallest first'),
})
export type CustomerExplanation = z.infer<typeof CustomerExplanation>
