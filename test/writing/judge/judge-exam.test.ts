import { describe, expect, it } from 'vitest'
import { Language } from '../../../src/language/language.ts'
import { checkSentence } from '../../../src/writing/checker/check-sentence.ts'
import { examSheets } from '../../../src/writing/exam/exam-sheets.ts'
import { examPairs } from '../../../src/writing/judge/exam-pairs.ts'
import { examineJudge, hasPassed, mayJudge } from '../../../src/writing/judge/judge-exam.ts'
import type { ChatModel } from '../../../src/writing/models/chat-model.ts'

/** The two texts of a judge’s question. */
const textsIn = (question: string): [string, string] => {
  const [first = '', second = ''] = [...question.matchAll(/<<<\n([\s\S]*?)\n>>>/gu)].map(([, text = '']) => text)
  return [first, second]
}

/** A judge that decides by the two texts. */
const judgeBy = (decide: (first: string, second: string) => 'first' | 'second' | 'neither') => ({
  model: {
    name: 'judge',
    generate: async (request) => {
      const answer = { reason: 'so it seems', better: decide(...textsIn(request.messages.at(-1)?.content ?? '')) }
      const value = request.form?.schema.parse(answer)
      if (value === undefined) throw new Error('a judge answers in a form')
      return { value, text: '', usage: { input: 1, output: 1 }, model: 'judge' }
    },
  } satisfies ChatModel as ChatModel,
  signal: new AbortController().signal,
  values: true,
  prompts: undefined,
})

const sheets = examSheets().slice(0, 3)
const examine = (judge: ReturnType<typeof judgeBy>, language: Language = 'en') =>
  examineJudge(judge, sheets, language, () => undefined)

/** Knows the true texts: what an able judge would come to by the facts. */
const truths = (language: Language): Set<string> => new Set(examPairs(sheets, language).map(({ one }) => one))

describe('the exam of a judge', () => {
  it.each(Language.options)('plants faults that are faults, and pads with words that are none, in %s', (language) => {
    for (const { about, sheet, one, other } of examPairs(sheets, language)) {
      const { sheets: beside } = sheets.find((paper) => paper.sheet.hash === sheet.hash) ?? { sheets: [] }
      const faultsIn = (text: string): number =>
        text.split('\n').flatMap((sentence) =>
          checkSentence(sentence, {
            language,
            sheet,
            sheets: beside,
            cited: sheet.facts.map(({ id }) => id),
            reader: 'marketer',
            writing: 'finished',
          }),
        ).length
      if (about === 'fault') expect(faultsIn(other), other).toBeGreaterThan(faultsIn(one))
      if (about === 'length') expect(other.length).toBeGreaterThan(1.2 * one.length)
      if (about === 'plain') expect(other).not.toBe(one)
    }
  })

  it('is passed by one that knows the true text, wherever it stands', async () => {
    const known = truths('en')
    const mark = await examine(
      judgeBy((first, second) => (known.has(first) ? 'first' : known.has(second) ? 'second' : 'neither')),
    )
    expect(hasPassed(mark)).toBe(true)
    expect(mark.agreed).toBe(mark.pairs)
    expect(mark.found).toBe(mark.planted)
    expect(mark.planted).toBeGreaterThanOrEqual(2 * sheets.length)
  })

  it('is not passed by one that takes the first, sees no difference, or goes by length', async () => {
    const first = await examine(judgeBy(() => 'first'))
    expect([first.agreed, hasPassed(first)]).toEqual([0, false])
    const neither = await examine(judgeBy(() => 'neither'))
    expect([neither.agreed, neither.found, hasPassed(neither)]).toEqual([neither.pairs, 0, false])
    const long = await examine(judgeBy((one, other) => (one.length > other.length ? 'first' : 'second')))
    expect([long.wonByLength, hasPassed(long)]).toEqual([long.padded, false])
  })

  it('is over where the prompt of the judge has changed since', async () => {
    const known = truths('en')
    const mark = await examine(judgeBy((one) => (known.has(one) ? 'first' : 'second')))
    const exam = { model: 'judge', at: '2026-01-01T00:00:00Z', marks: [mark] }
    expect(mayJudge(exam, 'en', mark.prompt)).toBe(true)
    expect(mayJudge(exam, 'zh', mark.prompt)).toBe(false)
    expect(mayJudge(exam, 'en', '0123456789ab')).toBe(false)
    expect(mayJudge(undefined, 'en', mark.prompt)).toBe(false)
  })
})
