import { z } from 'zod'
import { CopyAngle } from '../../writing/copy/copy.ts'

const Arm = z.strictObject({ mailboxes: z.int(), ordered: z.int() })

/** What a campaign taught: the effect of an angle on a segment, measured against its hold-out by intention to treat. */
export const Learning = z.strictObject({
  id: z.string().describe('L1, L2, …'),
  campaign: z.string(),
  segmentation: z.string(),
  segment: z.string(),
  angle: CopyAngle,
  treated: Arm,
  holdout: Arm,
  effect: z.number().describe('share that ordered, treated minus hold-out'),
  low: z.number().describe('95 % interval of the difference (Newcombe 1998)'),
  high: z.number(),
})
export type Learning = z.infer<typeof Learning>
