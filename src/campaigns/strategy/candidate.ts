import { z } from 'zod'
import { Localized } from '../../language/language.ts'
import { NeedFeature, NeedName } from './need.ts'

/** A need of the goal, held against somebody. */
export const Check = z.strictObject({
  need: NeedName,
  feature: NeedFeature,
  operator: z.enum(['>', '>=', '<=', '<', '=']),
  limit: z.number().optional().describe('absent where the data do not tell'),
  value: z.number().optional().describe('median of the customers, rounded as it is shown'),
  met: z.boolean(),
})
export type Check = z.infer<typeof Check>

/** Whom a campaign could be for: a segment, or an audience made to measure from the needs of the goal. */
export const Candidate = z.strictObject({
  expression: z.string(),
  segment: z.string().optional().describe('absent where the audience was made to measure'),
  name: Localized,
  customers: z.int(),
  checks: z.array(Check),
  alive: z.number().optional().describe('mean chance that a customer still buys, where it was worked out'),
  orderValue: z.number().optional().describe('mean of an order, in the currency'),
  point: z
    .number()
    .optional()
    .describe('what one point of effect brings: a hundredth of the customers, each with one order, times the margin'),
  learned: z
    .strictObject({ effect: z.number(), learnings: z.array(z.string()) })
    .optional()
    .describe('what a message brings here, where one was shown to raise orders: mailboxes more that order, as a share'),
  chosen: z.boolean(),
})
export type Candidate = z.infer<typeof Candidate>

/** How many needs a candidate does not meet. */
export const unmet = ({ checks }: Pick<Candidate, 'checks'>): number => checks.filter(({ met }) => !met).length
