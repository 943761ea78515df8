import { z } from 'zod'

/** Where mailboxes leave an audience, in the order in which it is asked; the first that holds counts. */
export const Exclusion = z.enum(['consent', 'suppressed', 'complaint', 'bought', 'capped', 'standing'])
export type Exclusion = z.infer<typeof Exclusion>

/** The way from a wish to the mailboxes of a campaign: what is left adds up at each step. */
export const Funnel = z.strictObject({
  customers: z.int().describe('who is meant'),
  reachable: z.int().describe('of them, customers with an address in the channel'),
  mailboxes: z.int().describe('mailboxes behind these: customers who share one are one reader'),
  excluded: z.array(
    z.strictObject({
      why: Exclusion,
      mailboxes: z.int(),
      left: z.int().describe('mailboxes left after it'),
      reasons: z.record(z.string(), z.int()).optional().describe('of suppressions: how many for which reason'),
      days: z.int().optional().describe('of those who bought just now: within how many days'),
    }),
  ),
  fixed: z
    .literal(true)
    .optional()
    .describe('an earlier run of the campaign fixed the mailboxes: nothing is known of the way to them'),
  arms: z.array(z.strictObject({ arm: z.string(), mailboxes: z.int() })).describe('empty before there is a campaign'),
  unreachable: z.int().describe('of the customers who are meant, those behind none of the mailboxes that are left'),
})
export type Funnel = z.infer<typeof Funnel>
