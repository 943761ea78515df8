import { z } from 'zod'
import { CopyAngle } from '../../writing/copy/copy.ts'

const Arm = z.strictObject({ mailboxes: z.int(), ordered: z.int() })

/** What a variant of a campaign taught: the effect of its angle on an audience, measured against the hold-out by intention to treat. */
export const Learning = z.strictObject({
  id: z.string().describe('L1, L2, …'),
  campaign: z.string(),
  variant: z
    .string()
    .optional()
    .describe('the arm; absent in those of an early version, which put all variants together'),
  audience: z
    .string()
    .optional()
    .describe('expression of whom it was measured on; absent in those of an early version: the segment'),
  segmentation: z.string(),
  segment: z.string().describe('the segment that most of the audience were in'),
  angle: CopyAngle,
  days: z.int().optional().describe('for how long orders were counted; absent in those of an early version'),
  treated: Arm,
  holdout: Arm,
  effect: z.number().describe('share that ordered, treated minus hold-out'),
  low: z.number().describe('95 % interval of the difference (Newcombe 1998)'),
  high: z.number(),
})
export type Learning = z.infer<typeof Learning>
