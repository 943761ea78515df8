import { z } from 'zod'
import { CopyAngle } from '../../writing/copy/copy.ts'
import { GuardrailMeasure } from '../guardrails/guardrail.ts'

/** What an effect is counted in: orders per mailbox is what counts, clicks come second; opens teach nothing. */
export const ResultMetric = z.enum(['orders', 'clicks'])
export type ResultMetric = z.infer<typeof ResultMetric>

const Arm = z.strictObject({
  mailboxes: z.int(),
  ordered: z.int().describe('mailboxes that ordered; with the metric clicks: that clicked'),
})

/** What a variant of a campaign did, against the hold-out by intention to treat: the record from which learnings are worked out. */
export const VariantResult = z.strictObject({
  campaign: z.string(),
  variant: z.string().optional().describe('the arm; absent in those of an early version, which put all together'),
  metric: ResultMetric.default('orders'),
  from: z.string().optional().describe('day from which it was counted; absent in those of an early version'),
  audience: z
    .string()
    .optional()
    .describe('expression of whom it was measured on; absent in those of an early version: the segment'),
  segmentation: z.string(),
  segment: z.string().describe('the segment that most of the audience were in'),
  angle: CopyAngle,
  days: z.int().optional().describe('for how long it was counted; absent in those of an early version'),
  treated: Arm,
  holdout: Arm,
  effect: z.number().describe('share that ordered, treated minus hold-out'),
  low: z.number().describe('95 % interval of the difference (Newcombe 1998)'),
  high: z.number(),
  stopped: z
    .array(GuardrailMeasure)
    .optional()
    .describe('guardrails by which it is not to be used more, whatever it earns; absent where none stopped it'),
})
export type VariantResult = z.infer<typeof VariantResult>

/** How a result is named where it is cited: campaign and variant, "C1.A". */
export const nameOfResult = ({ campaign, variant }: Pick<VariantResult, 'campaign' | 'variant'>): string =>
  `${campaign}.${variant ?? 'A'}`
