import { describe, expect, it } from 'vitest'
import { type ExamMark, wayFor } from '../../../src/writing/exam/exam.ts'
import { examSheets } from '../../../src/writing/exam/exam-sheets.ts'
import { examine } from '../../../src/writing/exam/examine.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { answeringModel } from '../model-personas/answering-model.ts'

const mark = (held: number): ExamMark => ({
  language: 'en',
  way: 'slots',
  sheets: 6,
  answers: 6,
  sentences: 40,
  held: 30,
  repaired: 4,
  evidence: { sentences: 20, held },
  seconds: 60,
  tokens: { input: 6000, output: 1500 },
})
const exam = (...marks: ExamMark[]) => ({ model: 'small', at: '2026-11-26T00:00:00Z', prompts: [], marks })

describe('how a model is to write', () => {
  it.each([
    ['with slots where nine of ten sentences of evidence held', exam(mark(18)), 'slots'],
    ['stated by code where fewer did', exam(mark(17)), 'stated'],
    ['stated by code where an answer failed', exam({ ...mark(20), answers: 5 }), 'stated'],
    ['stated by code in a language that it was not examined in', exam({ ...mark(20), language: 'zh' }), 'stated'],
    ['stated by code where it was never examined', undefined, 'stated'],
  ] as const)('is %s', (_, found, way) => {
    expect(wayFor(found, 'en')).toBe(way)
  })
})

describe('the exam', () => {
  const text = (words: string) => [{ text: words, because: ['customers'] }]
  const reading = {
    handle: 'Buyers',
    wants: text('They want answers.'),
    risks: [],
    actions: text('Answer their questions.'),
  }
  const stated = { ...reading, pick: ['customers', 'customers', 'customers'] }
  const slots = {
    ...reading,
    who: [...text('There are {f:customers} here.'), ...text('They are {f:nothing}.'), ...text('They number 900.')],
  }
  const options = { signal: new AbortController().signal, clock: () => 0, progress: () => undefined }
  const [paper] = examSheets()
  if (paper === undefined) throw new Error('there are sheets')

  it('counts for each way and language what holds at once', async () => {
    const answers: Record<string, unknown> = {
      PersonaStated: stated,
      PersonaSlots: slots,
      RepairAnswer: { sentences: ['They number 900.', 'They number 900.'] },
    }
    const model = answeringModel(...Array.from({ length: 20 }, () => (form: string) => answers[form]))
    const marks = await examine(model, { ...options, sheets: [paper] })
    const [, english] = marks
    expect(marks.map(({ language, way }) => `${language} ${way}`)).toEqual([
      'en stated',
      'en slots',
      'zh stated',
      'zh slots',
    ])
    expect(english?.evidence).toEqual({ sentences: 3, held: 1 })
    expect(english?.answers).toBe(1)
    expect(english?.tokens).toEqual({ input: 30, output: 15 })
  })

  it('is not passed by a model that cannot be reached', async () => {
    const away = new ModelError('models/wrong-key', { model: 'small' })
    await expect(examine(answeringModel(away), { ...options, sheets: [paper] })).rejects.toBe(away)
  })
})
