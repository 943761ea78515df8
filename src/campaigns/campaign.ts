import { z } from 'zod'
import { Language, Localized } from '../language/language.ts'

/** Ways to address a segment, each with its own copy. The order is that in which they are tried while nothing is known. */
export const Angle = z.enum(['favourites', 'thanks', 'invitation'])
export type Angle = z.infer<typeof Angle>

export const CampaignStatus = z.enum(['draft', 'approved', 'sending', 'sent', 'measured'])
export type CampaignStatus = z.infer<typeof CampaignStatus>

/** Everything that went into a brief, so that each sentence can be traced. */
export const Campaign = z.strictObject({
  id: z.string().describe('C1, C2, …'),
  segment: z.string(),
  name: Localized,
  segmentation: z.string().describe('version'),
  snapshot: z.string(),
  customers: z.int().describe('in the segment'),
  angle: Angle,
  subject: z.string(),
  body: z.string(),
  language: Language,
  facts: z.array(z.string()).describe('ids of the facts that the brief shows'),
  learnings: z.array(z.string()).describe('ids of the learnings that the choice of the angle rests on'),
  prompt: z
    .strictObject({ version: z.string(), text: z.string() })
    .describe('what a model is told to write this brief'),
  holdout: z.number().describe('share of the mailboxes that get nothing'),
})
export type Campaign = z.infer<typeof Campaign>

/** What a mailbox is there for, and what became of its mail. */
export interface OutboxRow {
  mailbox: string
  customers: string[]
  arm: 'treated' | 'holdout'
  state: 'waiting' | 'sending' | 'sent' | 'refused' | 'unknown' | 'held'
}

const Arm = z.strictObject({ mailboxes: z.int(), ordered: z.int() })

/** What a campaign taught: the effect of an angle on a segment, measured against its hold-out by intention to treat. */
export const Learning = z.strictObject({
  id: z.string().describe('L1, L2, …'),
  campaign: z.string(),
  segmentation: z.string(),
  segment: z.string(),
  angle: Angle,
  treated: Arm,
  holdout: Arm,
  effect: z.number().describe('share that ordered, treated minus hold-out'),
  low: z.number().describe('95 % interval of the difference (Newcombe 1998)'),
  high: z.number(),
})
export type Learning = z.infer<typeof Learning>
