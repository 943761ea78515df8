import { z } from 'zod'
import { Language } from '../../language/language.ts'

/** How one way of writing fared in one language. */
export const ExamMark = z.strictObject({
  language: Language,
  way: z.enum(['stated', 'slots']),
  sheets: z.int(),
  answers: z.int().describe('answers that came, of as many as sheets'),
  sentences: z.int().describe('sentences that the model wrote'),
  held: z.int().describe('that held at once'),
  repaired: z.int().describe('that held after they were sent back'),
  evidence: z
    .strictObject({ sentences: z.int(), held: z.int() })
    .describe('of those, sentences with figures in slots, held at once'),
  seconds: z.number().describe('that the answers took, repairs included'),
  tokens: z.strictObject({ input: z.int(), output: z.int() }),
})
export type ExamMark = z.infer<typeof ExamMark>

/** What a model’s exam found. */
export const Exam = z.strictObject({
  model: z.string(),
  at: z.string(),
  prompts: z.array(z.string()).describe('versions of the prompts that it was examined with'),
  marks: z.array(ExamMark),
})
export type Exam = z.infer<typeof Exam>

/** From this share of its evidence on a model may write evidence itself; below, code states it. */
const enough = 0.9

/** How a model is to write in a language: with slots where nearly all its evidence held, else stated by code, also where nothing is known. */
export function wayFor(exam: Exam | undefined, language: Language): 'stated' | 'slots' {
  const mark = exam?.marks.find((one) => one.language === language && one.way === 'slots')
  if (mark === undefined || mark.evidence.sentences === 0) return 'stated'
  return mark.answers === mark.sheets && mark.evidence.held / mark.evidence.sentences >= enough ? 'slots' : 'stated'
}
