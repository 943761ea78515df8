import { describe, expect, it } from 'vitest'
import { briefTask } from '../../../src/campaigns/brief/brief-task.ts'
import { Language } from '../../../src/language/language.ts'
import type { Attempt } from '../../../src/writing/evaluation/attempt.ts'
import { copyTask } from '../../../src/writing/evaluation/copy-task.ts'
import { attemptByModel, attemptByRule } from '../../../src/writing/evaluation/make-attempt.ts'
import { personaTask } from '../../../src/writing/evaluation/persona-task.ts'
import { type EvalSheet, publicSheets } from '../../../src/writing/evaluation/sheet-set.ts'
import { failuresOf } from '../../../src/writing/improve/failures.ts'
import { proposeByModel } from '../../../src/writing/improve/propose.ts'
import { preferenceOf } from '../../../src/writing/judge/preference.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { RuleWriters } from '../../../src/writing/rules/rule-writers.ts'
import { answeringModel } from '../model-personas/answering-model.ts'

const silent = { use: [], avoid: [], examples: [], banned: [] }
const rules = new RuleWriters()
const signal = new AbortController().signal
const all = publicSheets()
const [about] = all
if (about === undefined) throw new Error('there are sheets')
const byRule = (sheet: EvalSheet, language: Language = 'en'): Attempt =>
  attemptByRule(personaTask('slots'), sheet, language, rules, silent)
const toldTo = ({ asked }: ReturnType<typeof answeringModel>): string =>
  asked.flatMap(({ messages }) => messages.map(({ content }) => content)).join('\n')

/** What the sheet has to say of the segment in digits, as it is shown. */
const figuresOn = ({ sheet }: EvalSheet): string[] =>
  sheet.facts.map(({ display }) => display.en).filter((display) => /\d/.test(display) && display.length > 2)

describe('where no figure is sent', () => {
  it('a judge sees slots in the place of figures', async () => {
    const own = byRule(about)
    const base = { ...own, lines: own.lines.slice(1) }
    const seen = async (values: boolean): Promise<string> => {
      const answers = Array.from({ length: 2 }, () => ({ reason: 'so it seems', better: 'first' }))
      const model = answeringModel(...answers)
      await preferenceOf({ model, signal, values, prompts: undefined }, [own], [base], 'en', 'marketer')
      return toldTo(model)
    }
    expect(figuresOn(about).some((figure) => own.lines.some(({ words }) => words.includes(figure)))).toBe(true)
    const without = await seen(false)
    expect(figuresOn(about).filter((figure) => without.includes(figure))).toEqual([])
    expect(without).toMatch(/\{f:[\w-]+\}/)
    expect(without).toContain('What stands in braces')
    expect(await seen(true)).not.toContain('What stands in braces')
  })

  it('a proposer sees faulty lines without theirs', async () => {
    const made = byRule(about)
    const faulty = { ...made, lines: made.lines.map((line) => ({ ...line, faults: ['figure' as const] })) }
    const seen = async (values: boolean): Promise<string> => {
      const model = answeringModel({ proposals: [{ hypothesis: 'none', edits: [{ is: 'drop', line: 1, text: '' }] }] })
      const proposer = { model, signal, prompts: undefined }
      await proposeByModel(proposer, readPrompt('persona-slots', 'en'), failuresOf([faulty], { values }), [], 1, 0)
      return toldTo(model)
    }
    const shown = figuresOn(about).filter((figure) => made.lines.some(({ words }) => words.includes(figure)))
    expect(shown.some((figure) => failuresOf([faulty], { values: true })[0]?.examples.join(' ').includes(figure))).toBe(
      true,
    )
    const without = await seen(false)
    expect(shown.filter((figure) => without.includes(figure))).toEqual([])
  })

  it('what a model wrote goes on as it wrote it', async () => {
    const text = 'They bought last {f:recency} ago.'
    const because = ['recency']
    const other = { text: 'They come back when they need something.', because }
    const answer = {
      handle: 'A group',
      who: [{ text, because }, other, other],
      wants: [other],
      risks: [],
      actions: [other],
    }
    const model = answeringModel(answer)
    const writer = { model, way: 'slots' as const, values: false, voice: silent, signal, rules }
    const attempt = await attemptByModel(personaTask('slots'), about, 'en', writer, 0)
    const found = attempt?.lines.find(({ place }) => place === 'who.0')
    expect(found?.masked).toBe(text)
    expect(found?.words).not.toContain('{')
  })

  it.each(Language.options)('no line by rule keeps a figure, in %s', (language) => {
    const masked = all.flatMap((sheet) =>
      [personaTask('slots'), personaTask('stated'), copyTask, briefTask].flatMap((task) =>
        attemptByRule(task, sheet, language, rules, silent).lines.map((line) => line.masked),
      ),
    )
    expect(masked.filter((line) => line.includes('{f:')).length).toBeGreaterThan(20)
    expect(masked.filter((line) => /\p{N}/u.test(line.replaceAll(/\{[^{}]*\}/g, '')))).toEqual([])
  })
})
