import { z } from 'zod'

/** What waits for a person's yes. */
export const Proposal = z.strictObject({
  id: z.string(),
  tool: z.string(),
  input: z.record(z.string(), z.unknown()),
  text: z.string().describe('what would be done'),
})
export type Proposal = z.infer<typeof Proposal>

/** How a turn ended: exactly one of these. */
export const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answered') }),
  z.strictObject({
    kind: z.literal('clarified').describe('asked back'),
    question: z.string(),
    options: z.array(z.string()).describe('each can be sent as the next question'),
    proposal: Proposal.optional().describe('of something that writes or sends: the question is whether to do it'),
  }),
  z.strictObject({ kind: z.literal('cannot'), missing: z.string(), options: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('withheld'), reason: z.string(), options: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('refused'), reason: z.string() }),
  z.strictObject({ kind: z.literal('failed'), code: z.string(), sentence: z.string(), remedy: z.string() }),
])
export type Outcome = z.infer<typeof Outcome>
