import { z } from 'zod'

/** What came of an arm in a batch: mailboxes whose arms were drawn at one time with one set of shares. */
export const ArmRecord = z.strictObject({
  batch: z.string().describe('arms are held against each other within it alone'),
  at: z.number().describe('when, in any unit that grows with time: a day, or the number of the batch'),
  arm: z.string(),
  propensity: z.number().min(0).max(1).describe('chance that a mailbox of this batch had of this arm'),
  mailboxes: z.number().min(0),
  successes: z.number().min(0).describe('mailboxes that did what counts, each once'),
})
export type ArmRecord = z.infer<typeof ArmRecord>
