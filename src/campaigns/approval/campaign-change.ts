import { z } from 'zod'
import { CampaignStatus } from '../campaign.ts'

/** Parts of a message that a person can change. */
export const EditedPart = z.enum(['subject', 'preheader', 'body', 'action', 'push', 'sms'])
export type EditedPart = z.infer<typeof EditedPart>

/** What was done to a campaign. */
export const ChangeWhat = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('drafted') }),
  z.strictObject({ is: z.literal('approved'), findings: z.int().describe('that were accepted as they are') }),
  z.strictObject({ is: z.literal('scheduled'), sendAt: z.string(), findings: z.int() }),
  z.strictObject({ is: z.literal('edited'), variant: z.string(), parts: z.array(EditedPart) }),
  z.strictObject({ is: z.literal('moved') }),
  z.strictObject({ is: z.literal('resumed') }),
  z.strictObject({ is: z.literal('deleted') }),
])
export type ChangeWhat = z.infer<typeof ChangeWhat>

/** One line of a campaign’s history: when, who, what, and how far the campaign was afterwards. */
export const CampaignChange = z.strictObject({
  at: z.string(),
  who: z.string(),
  status: CampaignStatus,
  what: ChangeWhat,
})
export type CampaignChange = z.infer<typeof CampaignChange>
