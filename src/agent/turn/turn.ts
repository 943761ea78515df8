import { z } from 'zod'
import { Language } from '../../language/language.ts'
import { ChartSpec } from '../tools/chart-spec.ts'
import { HowFound, Link, ResultTable } from '../tools/tool-result.ts'
import { Outcome } from './outcome.ts'

/** A figure in a sentence leads back to the call that it came from. */
export const AnswerPart = z.strictObject({
  text: z.string(),
  source: z.strictObject({ call: z.string(), fact: z.string() }).optional(),
})
export type AnswerPart = z.infer<typeof AnswerPart>

/** A sentence that passed the checker. */
export const AnswerSentence = z.strictObject({
  parts: z.array(AnswerPart).min(1),
  by: z.enum(['code', 'model', 'repaired', 'rule']),
  holds: z.enum(['evidence', 'interpretation', 'caution', 'next']),
})
export type AnswerSentence = z.infer<typeof AnswerSentence>

/** A call of a tool, as it is kept. */
export const Call = z.strictObject({
  id: z.string().describe('c1, c2, … within the talk'),
  tool: z.string(),
  input: z.record(z.string(), z.unknown()),
  reading: z.string(),
  how: HowFound,
  snapshot: z.string(),
  rows: z.int(),
  withheld: z.int(),
  links: z.array(Link),
  table: ResultTable.optional(),
  chart: ChartSpec.optional(),
})
export type Call = z.infer<typeof Call>

/** A question and what came of it. */
export const Turn = z.strictObject({
  id: z.string().describe('t1, t2, … within the talk'),
  question: z.string(),
  language: Language,
  at: z.iso.datetime(),
  readBy: z.enum(['pair', 'rule', 'model', 'menu', 'none']).describe('who made the typed request of the question'),
  calls: z.array(Call),
  sentences: z.array(AnswerSentence),
  reading: z.string().optional().describe('how the question was read, where no call has it'),
  outcome: Outcome,
  offers: z
    .array(z.strictObject({ text: z.string(), tool: z.string(), input: z.record(z.string(), z.unknown()) }))
    .optional()
    .describe(
      'what the options of the outcome mean, or its question where figures were kept back: the one that is sent as the next question is called as it stands',
    ),
  model: z.string().optional(),
  spent: z.strictObject({ modelCalls: z.int(), toolCalls: z.int(), inputTokens: z.int(), outputTokens: z.int() }),
})
export type Turn = z.infer<typeof Turn>
