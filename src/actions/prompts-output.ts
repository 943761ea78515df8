import { z } from 'zod'
import { Language } from '../language/language.ts'
import { FaultCode } from '../writing/checker/fault.ts'
import { ProposalRefusal } from '../writing/improve/refuse-proposal.ts'
import { PromptEvent } from '../writing/prompt-versions/prompt-change.ts'
import { PromptEvidence, PromptReason } from '../writing/prompt-versions/prompt-version.ts'

export const PromptsInput = z.strictObject({
  task: z
    .enum(['list', 'show', 'diff', 'log', 'use', 'canary', 'rollback', 'improve'])
    .default('list')
    .describe('TASK'),
  prompt: z.string().optional(),
  share: z.number().gt(0).max(0.5).optional(),
  reason: z.string().min(1).max(300).optional(),
  by: z.string().optional(),
  candidates: z.int().min(1).max(8).default(3),
  runs: z.int().min(3).max(10).default(5),
  from: z.enum(['public', 'own']).default('public'),
  proposer: z.enum(['model', 'catalogue']).default('model'),
  promote: z.boolean().optional(),
})
export type PromptsInput = z.infer<typeof PromptsInput>

const ShownPrompt = z.strictObject({
  name: z.string(),
  language: Language,
  purpose: z.string(),
  version: z.string().describe('hash of the file and of the form of its answer'),
  own: z.boolean().describe('true where the workspace has its own file'),
  fixed: z.boolean().describe('true where a file of your own would have no effect'),
  file: z.string(),
  text: z.string().optional().describe('of the file, with show'),
  diff: z.string().optional().describe('what your own file changes, with diff; empty: nothing'),
})

const Tally = z.strictObject({
  answers: z.int().describe('questions that were asked with it'),
  failed: z.int().describe('of these, without an answer in its form'),
  lines: z.int().describe('sentences and lines of the answers'),
  refused: z.int().describe('of these, sent back at first by the checker'),
  replaced: z.int().describe('of these, said by rule at last'),
})

const LoggedVersion = z.strictObject({
  name: z.string(),
  language: Language,
  version: z.string(),
  parent: z.string().optional().describe('version that it was made from'),
  at: z.string(),
  reason: PromptReason,
  evidence: PromptEvidence.optional().describe('absent where it was never measured'),
  state: z.enum(['in-force', 'canary', 'kept']),
  share: z.number().optional().describe('of the texts, for a canary'),
  outcomes: Tally,
  events: z.array(z.strictObject({ at: z.string(), who: z.string(), what: PromptEvent })),
})
export type LoggedVersion = z.infer<typeof LoggedVersion>

const ChangedPrompt = z.strictObject({
  what: z.enum(['used', 'canary', 'canary-ended', 'rolled-back']),
  name: z.string(),
  language: Language,
  version: z.string(),
  before: z.string().optional().describe('version that was in force'),
  share: z.number().optional(),
})
export type ChangedPrompt = z.infer<typeof ChangedPrompt>

const PromptImprovement = z.strictObject({
  prompt: z.string(),
  language: Language,
  base: z.string().describe('version that was to be improved'),
  model: z.string(),
  runs: z
    .array(z.number())
    .describe('share of lines that held on the selection set, for each run of the unchanged prompt'),
  failures: z
    .array(z.strictObject({ fault: FaultCode, lines: z.int() }))
    .describe('faults of its answers on the feedback set'),
  refused: z
    .array(z.strictObject({ hypothesis: z.string(), refusal: ProposalRefusal }))
    .describe('proposals of the model that were not tried'),
  candidates: z.array(z.strictObject({ version: z.string(), reason: PromptReason, evidence: PromptEvidence })),
  better: z.string().optional().describe('the version that the final set confirmed; absent where none was'),
  promoted: z.boolean().describe('whether it was taken into use'),
  looks: z.int().describe('how often the final set has been opened for this prompt; 0: it stayed closed this time'),
})
export type PromptImprovement = z.infer<typeof PromptImprovement>

export const PromptsOutput = z.strictObject({
  folder: z.string().describe('where files of your own take the place of those that come with Shoal'),
  prompts: z.array(ShownPrompt).describe('with list, show and diff'),
  versions: z.array(LoggedVersion).optional().describe('with log; each behind the one that it was made from'),
  improvement: PromptImprovement.optional().describe('with improve'),
  changed: z.array(ChangedPrompt).optional().describe('with use, canary and rollback'),
})
export type PromptsOutput = z.infer<typeof PromptsOutput>
