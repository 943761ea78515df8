import { z } from 'zod'
import { Language } from '../language/language.ts'
import { Score } from '../writing/evaluation/score.ts'
import { JudgeMark } from '../writing/judge/judge-exam.ts'
import { Preference } from '../writing/judge/preference.ts'

export const EvalInput = z.strictObject({
  prompt: z.string().optional(),
  versions: z.array(z.string()).optional(),
  sheets: z.int().min(2).max(60).default(6),
  from: z.enum(['public', 'own']).default('public'),
  judge: z.string().optional(),
  exam: z.boolean().optional(),
})
export type EvalInput = z.infer<typeof EvalInput>

const Scored = z.strictObject({
  version: z.string().describe('"rule", or the version of the prompt'),
  inForce: z.boolean(),
  score: Score,
  preference: Preference.optional().describe(
    'against the version in force, of that against the rules; absent where no judge has passed its exam. It is no effect on customers',
  ),
})

export const EvalOutput = z.strictObject({
  model: z.string().describe('"rule" where shoal.yaml names none'),
  judge: z.string().optional().describe('model that was to judge; absent where there is none'),
  exam: z.array(JudgeMark.extend({ passed: z.boolean() })).describe('what is known of the judge, by language'),
  results: z.array(z.strictObject({ prompt: z.string(), language: Language, scored: z.array(Scored) })),
})
export type EvalOutput = z.infer<typeof EvalOutput>
