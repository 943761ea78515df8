import { z } from 'zod'

/** What an effect is counted in: orders per mailbox is what counts, clicks come second; opens teach nothing. */
export const LearningMetric = z.enum(['orders', 'clicks'])
export type LearningMetric = z.infer<typeof LearningMetric>

/** One measured effect that bears on a learning: what one campaign showed of it on one audience. */
export const Evidence = z.strictObject({
  campaign: z.string().describe('C1, C2, …'),
  at: z.iso.date().describe('the day from which it was counted'),
  audience: z.string().describe('as a printed expression, with the version of the segments it names'),
  channel: z.string(),
  metric: LearningMetric,
  effect: z.number().describe('share of the mailboxes, difference to those without it'),
  standardError: z.number().positive(),
  mailboxes: z.int().describe('in both arms'),
  origin: z.boolean().describe('whether the learning was made from it, so that it cannot support it'),
})
export type Evidence = z.infer<typeof Evidence>
