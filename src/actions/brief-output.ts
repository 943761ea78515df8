import { z } from 'zod'
import { BriefFormat } from '../campaigns/brief/render-brief.ts'
import { Channel } from '../campaigns/goal.ts'
import { Language } from '../language/language.ts'
import { CopyAngle } from '../writing/copy/copy.ts'

/** What a campaign is drafted from; what is left out the strategy decides. */
export const BriefInput = z
  .strictObject({
    segment: z.string().optional(),
    goal: z.string().default('win back').describe('GOAL'),
    audience: z.string().optional().describe('EXPRESSION'),
    channel: Channel.optional(),
    offer: z.string().optional(),
    holdout: z.number().min(0.01).max(0.5).optional(),
    angles: z.int().min(1).max(5).optional(),
    contacts: z.string().optional().describe('FILE'),
    stock: z.string().optional().describe('FILE'),
    product: z.array(z.string()).min(1).max(5).optional().describe('PRODUCT'),
    learnings: z.boolean().default(true),
    language: Language.optional(),
    formats: z.array(BriefFormat).min(1).default(['html', 'md', 'json']),
    by: z.string().optional().describe('NAME'),
  })
  .refine(({ segment, audience }) => segment === undefined || audience === undefined, {
    path: ['audience'],
    params: { is: 'not-beside', other: 'segment' },
  })
export type BriefInput = z.infer<typeof BriefInput>

export const BriefOutput = z.strictObject({
  campaign: z.string(),
  goal: z.string(),
  audience: z.string().describe('as an expression'),
  name: z.string().describe('what the audience is called, in the language of the command'),
  same: z.array(z.string()).describe('other campaigns still to be sent that go to the same audience'),
  verdict: z.string().describe('whether to send, in a sentence'),
  warning: z.string().optional().describe('that the data are old'),
  segment: z.string().describe('that most of the audience are in'),
  customers: z.int(),
  nobody: z.boolean().describe('contacts are known, and none of them can be written to'),
  angle: CopyAngle.describe('of the first message'),
  variants: z.int(),
  holdout: z.number().describe('share of the mailboxes that get nothing'),
  offer: z.string().describe('in words'),
  channel: Channel,
  reasons: z.array(z.string()).describe('why each choice was made, in the language of the command'),
  learnings: z.array(z.string()).describe('ids of the learnings that it was drafted with'),
  model: z.string().describe('who wrote: "rule", or the model’s name'),
  failure: z.string().optional().describe('code of the error for which the rules wrote in place of the model'),
  path: z.string().describe('of the brief as text, where it was asked for, else of the first file'),
  files: z.array(z.string()),
})
export type BriefOutput = z.infer<typeof BriefOutput>
