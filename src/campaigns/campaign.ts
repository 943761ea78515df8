import { z } from 'zod'
import { Language, Localized } from '../language/language.ts'
import { Copy } from '../writing/copy/copy.ts'
import { CampaignPlan } from './brief/campaign-plan.ts'
import { Channel, Goal } from './goal.ts'
import { Offer } from './offer.ts'

/** How far a campaign is; an edit of an approved one makes it a draft again. */
export const CampaignStatus = z.enum(['draft', 'approved', 'scheduled', 'sending', 'sent', 'measured'])
export type CampaignStatus = z.infer<typeof CampaignStatus>

/** One of the messages that are held against each other; its id is the arm of the mailboxes that get it. */
export const Variant = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]$/)
    .describe('A, B, …'),
  share: z.number().gt(0).max(1).describe('of the mailboxes that are written to'),
  copy: Copy,
  learnings: z
    .array(z.string())
    .optional()
    .describe(
      'ids of the learnings that its angle was chosen by, and that a model was told which wrote it; absent in those of an early version',
    ),
  findings: z
    .array(z.strictObject({ sentence: z.string(), why: z.string() }))
    .optional()
    .describe('sentences of an edited message that do not hold against the facts; absent where none was edited'),
})
export type Variant = z.infer<typeof Variant>

/** Why something was chosen: the rule that chose it, in words, with what it looked at. */
export const Reason = z.strictObject({
  choice: z.enum(['audience', 'products', 'offer', 'channel', 'time', 'angle', 'holdout', 'variants', 'stock']),
  rule: z.string().describe('name of the rule, as in docs/campaigns.md'),
  text: Localized,
  facts: z.array(z.string()).describe('ids of facts on the sheet'),
  learnings: z.array(z.string()).describe('ids'),
})
export type Reason = z.infer<typeof Reason>

/** Everything that went into a brief, so that each sentence can be traced. */
export const Campaign = z.strictObject({
  id: z.string().describe('C1, C2, …'),
  goal: Goal,
  audience: z.strictObject({
    expression: z.string().describe('who is meant, e.g. "segment:S1 and not tier:low"'),
    name: Localized,
    customers: z.int(),
  }),
  segment: z.string().describe('the segment whose facts the brief shows'),
  segmentation: z.string().describe('version'),
  snapshot: z.string(),
  sheet: z.string().describe('hash of the fact sheet'),
  language: Language,
  channel: Channel,
  offer: Offer,
  variants: z.array(Variant).min(1),
  holdout: z.number().describe('share of the mailboxes that get nothing'),
  reasons: z.array(Reason),
  facts: z.array(z.string()).describe('ids of the facts that the brief shows'),
  learnings: z.array(z.string()).describe('ids of the learnings that it was drafted with'),
  prompt: z
    .strictObject({ version: z.string(), text: z.string() })
    .describe('what a model is told to write this brief'),
  sendAt: z.iso.datetime().optional().describe('not before this time, where one was set on approval'),
  capped: z
    .enum(['drop', 'defer'])
    .optional()
    .describe('what happens to a mailbox at its cap when the mail would leave; absent: as delivery.capped says'),
  plan: CampaignPlan.optional().describe('what the brief shows; absent in campaigns of an early version'),
})
export type Campaign = z.infer<typeof Campaign>

/** The message that an arm gets. @throws Error where the campaign has no such arm */
export function variantOf({ id, variants }: Campaign, arm: string): Variant {
  const found = variants.find((variant) => variant.id === arm)
  if (found === undefined) throw new Error(`campaign ${id} has no variant ${arm}`)
  return found
}
