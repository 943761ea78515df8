import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Language } from '../../src/language/language.ts'
import { TypedQuery } from '../../src/questions/query/typed-query.ts'

/** What sort of question it is; those of the first line can be answered. */
export const inScope = ['simple', 'filtered', 'comparative', 'over-time', 'relative', 'follow-up'] as const
export const outOfScope = ['ambiguous', 'unanswerable', 'beyond', 'hostile'] as const

const outcomes = ['answered', 'clarified', 'cannot', 'withheld', 'refused'] as const

export const EvaluationQuestion = z.strictObject({
  id: z.string(),
  kind: z.enum([...inScope, ...outOfScope]),
  language: Language,
  after: z.array(z.string()).default([]).describe('asked before it in the same talk'),
  question: z.string(),
  expect: z.array(z.enum(outcomes)).default(['answered']).describe('outcomes that are right'),
  query: TypedQuery.optional(),
  or: z.array(TypedQuery).default([]).describe('other readings that are right as well'),
  sql: z.string().optional().describe('read by answers.py'),
  orSql: z
    .array(z.string())
    .default([])
    .describe('other readings that a reasonable person may take, read by answers.py'),
})
export type EvaluationQuestion = z.infer<typeof EvaluationQuestion>

const Rows = z.array(z.array(z.union([z.string(), z.number(), z.null()])))

/** What the independent SQL found: keys, then figures; customers behind each row; what the other readings found. */
export const EvaluationAnswer = z.strictObject({
  rows: Rows,
  customers: z.array(z.number()),
  or: z.array(Rows).default([]),
})
export type EvaluationAnswer = z.infer<typeof EvaluationAnswer>

const folder = join(import.meta.dirname, '../../fixtures/chat')
const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))

const files = {
  builders: ['questions.yaml', 'kept-aside.yaml'],
  stranger: ['stranger.yaml'],
  'stranger-2': ['stranger-2.yaml'],
}

/** Who wrote the questions: those who built the reading (both halves), or writers without sight of it. */
export const QuestionSet = z.enum(['builders', 'stranger', 'stranger-2'])
export type QuestionSet = z.infer<typeof QuestionSet>

export const evaluationQuestions = (set: QuestionSet = 'builders'): EvaluationQuestion[] =>
  files[set].flatMap((name) => z.array(EvaluationQuestion).parse(read(name)))

/** The computed answers by the ids of their questions. */
export const evaluationAnswers = (): Record<string, EvaluationAnswer> =>
  z.record(z.string(), EvaluationAnswer).parse(read('answers.json'))

/** The same questions in other words: a stratified part of them, by id. */
export const otherWordings = (): { id: string; questions: string[] }[] =>
  z
    .array(z.strictObject({ id: z.string(), language: Language, questions: z.array(z.string()) }))
    .parse(read('wordings.yaml'))
