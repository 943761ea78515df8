import { z } from 'zod'
import { goals } from './goals.ts'

/** How many messages of all campaigns a mailbox gets at most within so many days. */
export const ContactCaps = z
  .array(
    z.strictObject({
      messages: z.int().min(1).describe('most messages to a mailbox'),
      days: z.int().min(1).max(366).describe('within so many days'),
    }),
  )
  .default([])
  .describe('how often a mailbox is written to, over all campaigns')
export type ContactCaps = z.infer<typeof ContactCaps>

/** What becomes of a mailbox that has had its share of messages. */
export const Capped = z
  .enum(['drop', 'defer'])
  .default('defer')
  .describe('a mailbox at its cap: left out of the campaign, or written to when the cap allows')

/** Who may be in a campaign at all. */
export const AudienceSettings = z.strictObject({
  holdout: z
    .number()
    .min(0)
    .max(0.5)
    .default(0.05)
    .describe(
      'share of all mailboxes that no campaign writes to for a year, so that the whole of them can be measured',
    ),
  boughtWithin: z
    .partialRecord(z.enum(goals), z.int().min(0).max(3650))
    .default({ 'win-back': 30, 'prevent-churn': 14 })
    .describe(
      'days before the as-of date: who bought within them is left out of campaigns with that goal; default: 30 for win-back, 14 for prevent-churn',
    ),
  complaint: z
    .string()
    .min(1)
    .optional()
    .describe('who has an open complaint and is left out of every campaign, as an audience: latest_score <= 1'),
})
export type AudienceSettings = z.infer<typeof AudienceSettings>
