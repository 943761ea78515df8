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
    const { examSheets } = await import('../writing/exam/exam-sheets.ts')
    const { examine } = await import('../writing/exam/examine.ts')
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { wayFor } = await import('../writing/exam/exam.ts')
    const { costOf } = await import('../writing/models/budget.ts')
    const { nameOfModel } = await import('../writing/models/name-of-model.ts')
    const { readPrompts } = await import('../writing/prompts/read-prompt.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const workspace = openWorkspace(context.folder)
    const { config } = workspace
    try {
      const { knowledge } = await modelOf(workspace, context, { keepAnswers: false, chain: [] })
      if (task === 'exam' && config.model.length === 0) throw new ShoalError('models/none', {})
      const examined: string[] = []
      for (const settings of task === 'exam' ? config.model : []) {
        const { model } = await modelOf(workspace, context, { keepAnswers: false, chain: [settings] })
        if (model === undefined) continue
        const marks = await examine(model, {
          sheets: examSheets(),
          signal: context.signal,
          clock: () => performance.now(),
          progress: (portion) => context.progress('asking', portion),
        })
        const name = nameOfModel(settings)
        const prompts = readPrompts().map(({ version }) => version)
        knowledge.save(name, 'exam', { model: name, at: context.now().toISOString(), prompts, marks })
        examined.push(name)
      }
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
