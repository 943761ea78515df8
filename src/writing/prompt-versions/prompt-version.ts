import { z } from 'zod'
import { Language } from '../../language/language.ts'
import { FaultCode } from '../checker/fault.ts'

/** Ways to make a prompt another one by rule; what is put in is a text of prompts/edits.*.yaml. */
export const PromptOperator = z.enum(['add-rule', 'add-example', 'shorten', 'reorder', 'drop-rule'])
export type PromptOperator = z.infer<typeof PromptOperator>

/** Why a version came about. */
export const PromptReason = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('shipped') }),
  z.strictObject({ is: z.literal('written') }),
  z.strictObject({ is: z.literal('operator'), operator: PromptOperator, fault: FaultCode.optional() }),
  z.strictObject({ is: z.literal('proposed'), by: z.string(), hypothesis: z.string() }),
])
export type PromptReason = z.infer<typeof PromptReason>

/** Mean share of lines that held at once, of the version that it was to improve on and of its own. */
const Compared = z.strictObject({ sheets: z.int(), base: z.number(), own: z.number() })

/** What came out when a version was held against the one that it was made from. */
export const PromptEvidence = z.strictObject({
  base: z.string().describe('version that it was held against'),
  model: z.string(),
  runs: z.int().describe('of the unchanged prompt, for the noise'),
  noise: z.number().describe('the gain up to which there is none, on the selection set'),
  selection: Compared,
  final: Compared.extend({ look: z.int(), needed: z.number() })
    .optional()
    .describe('absent where the final set was not opened for it'),
  verdict: z.enum(['better', 'within-noise', 'worse-elsewhere', 'not-confirmed']),
  worse: z.array(z.string()).describe('other scores that fell beyond their noise'),
})
export type PromptEvidence = z.infer<typeof PromptEvidence>

/** A prompt as it was at one time; it never changes. */
export const PromptVersion = z.strictObject({
  name: z.string(),
  language: Language,
  version: z.string().describe('hash of the file and of the form of its answer'),
  bytes: z.string().describe('the whole file'),
  parent: z.string().optional().describe('version that it was made from'),
  at: z.string(),
  reason: PromptReason,
  evidence: PromptEvidence.optional(),
})
export type PromptVersion = z.infer<typeof PromptVersion>
