import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { LearningState, StateReason } from './state-of.ts'

/** Every audience, where a learning is about what a thing does wherever it was tried. */
export const anyAudience = '*'

/** What is believed of a thing that a message can have: an angle, a feature of its text, an offer, a weekday. */
export const Learning = z.strictObject({
  id: z.string().describe('L1, L2, …'),
  feature: z.string().describe('angle:…, text:…, offer:… or weekday:…'),
  audience: z.string().describe('expression of whom it is about; * for all that were tried'),
  segmentation: z.string().describe('version of the segments that the expression names; * where it names none'),
  earlier: z
    .array(
      z.strictObject({
        audience: z.string(),
        segmentation: z.string(),
        share: z.number().optional().describe('of its customers that are in the segments that go on its own'),
      }),
    )
    .optional()
    .describe('how campaigns behind it named the audience, where that is not how it is named now'),
  gone: z
    .enum(['spread', 'unknown'])
    .optional()
    .describe(
      'why it is about segments that are no more, and counts as about another audience: no segment holds most of their customers, or it is not known where these are',
    ),
  channel: z.string(),
  metric: z.literal('orders'),
  versus: z
    .enum(['holdout', 'others'])
    .describe('held against who got nothing, or against the other messages of the same campaigns'),
  state: LearningState,
  reason: StateReason,
  effect: z.number().describe('mailboxes more that order, as a share, drawn towards what is usual'),
  low: z.number().describe('95 % interval'),
  high: z.number(),
  measured: z.number().describe('the same as it was measured, weighed by age'),
  error: z.number().describe('standard error of that'),
  between: z.number().describe('variance of what such things do between audiences'),
  mailboxes: z.int(),
  from: z.string().describe('day of the first campaign behind it'),
  until: z.string().describe('day of the last'),
  weight: z.number().describe('how much of the evidence still counts at its age, 0 to 1'),
  evidence: z.array(Evidence),
})
export type Learning = z.infer<typeof Learning>

/** What makes a learning the same one when it is worked out anew. */
export const keyOfLearning = ({
  feature,
  audience,
  segmentation,
  channel,
}: Pick<Learning, 'feature' | 'audience' | 'segmentation' | 'channel'>): string =>
  JSON.stringify([feature, audience, segmentation, channel])
