import { z } from 'zod'
import { Exam, type ExamMark } from '../writing/exam/exam.ts'
import { Way } from '../writing/model-personas/writer.ts'
import { Abilities } from '../writing/models/abilities.ts'
import { defineAction } from './define-action.ts'

const KnownExam = Exam.extend({
  ways: z.strictObject({ en: Way, zh: Way }).describe('how it writes, by what the exam found'),
  cost: z.strictObject({ amount: z.number(), currency: z.string() }).optional().describe('absent without a price'),
})

/** shoal models: which models there are, what is known of them, and the exam that decides how each writes. */
export const models = defineAction({
  name: 'models',
  effect: 'writes',
  asksModels: ({ task }) => task === 'exam',
  positional: 'task',
  input: z.strictObject({ task: z.enum(['list', 'exam']).default('list') }),
  output: z.strictObject({
    models: z
      .array(
        z.strictObject({
          name: z.string(),
          writing: z.enum(['auto', 'stated', 'slots']).describe('setting'),
          abilities: Abilities.optional().describe('what its server does with schemas; absent until it is first asked'),
          exam: KnownExam.optional().describe('absent until it was examined'),
        }),
      )
      .describe('in order of preference; none: Shoal writes by rule'),
    examined: z.array(z.string()).describe('names of those that were examined just now'),
  }),
  run: async ({ task }, context) => {
    const { modelOf } = await import('./model-of.ts')
    const { examineModels } = await import('./examine-models.ts')
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { wayFor } = await import('../writing/exam/exam.ts')
    const { costOf } = await import('../writing/models/budget.ts')
    const { nameOfModel } = await import('../writing/models/name-of-model.ts')
    const workspace = openWorkspace(context.folder)
    const { config } = workspace
    try {
      const { knowledge } = await modelOf(workspace, context, { keepAnswers: false, chain: [] })
      const examined = task === 'exam' ? await examineModels(workspace, context) : []
      return {
        examined,
        models: config.model.map((settings) => {
          const name = nameOfModel(settings)
          const { price, writing } = settings
          const abilities = knowledge.read(name, 'abilities', Abilities)?.document
          const exam = knowledge.read(name, 'exam', Exam)?.document
          return {
            name,
            writing,
            ...(abilities === undefined ? {} : { abilities }),
            ...(exam === undefined
              ? {}
              : {
                  exam: {
                    ...exam,
                    ways: { en: wayFor(exam, 'en'), zh: wayFor(exam, 'zh') },
                    ...(price === undefined
                      ? {}
                      : { cost: { amount: costOf(total(exam.marks), price), currency: price.currency } }),
                  },
                }),
          }
        }),
      }
    } finally {
      workspace.state.close()
    }
  },
})

const total = (marks: readonly z.infer<typeof ExamMark>[]) => ({
  input: marks.reduce((sum, { tokens }) => sum + tokens.input, 0),
  output: marks.reduce((sum, { tokens }) => sum + tokens.output, 0),
})
