import { z } from 'zod'
import { ResultMetric } from '../results/variant-result.ts'

/** One measured effect that bears on a learning: what one campaign showed of it on one audience. */
export const Evidence = z.strictObject({
  campaign: z.string().describe('C1, C2, …'),
  at: z.iso.date().describe('the day from which it was counted'),
  audience: z.string().describe('as an expression'),
  channel: z.string(),
  metric: ResultMetric,
  effect: z.number().describe('share of the mailboxes, difference to those without it'),
  standardError: z.number().positive(),
  mailboxes: z.int().describe('in both arms'),
  results: z.array(z.string()).optional().describe('what it was worked out from: C1.A'),
  stopped: z.boolean().optional().describe('whether guardrails stopped the messages that it is of'),
  origin: z.boolean().describe('whether the learning was made from it, so that it cannot support it'),
})
export type Evidence = z.infer<typeof Evidence>
