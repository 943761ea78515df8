import { expect, it } from 'vitest'
import { copyTask } from '../../../src/writing/evaluation/copy-task.ts'
import { attemptByRule } from '../../../src/writing/evaluation/make-attempt.ts'
import { publicSheets } from '../../../src/writing/evaluation/sheet-set.ts'
import { preferenceOf } from '../../../src/writing/judge/preference.ts'
import { RuleWriters } from '../../../src/writing/rules/rule-writers.ts'
import { answeringModel } from '../model-personas/answering-model.ts'

const silent = { use: [], avoid: [], examples: [], banned: [] }
const sheets = publicSheets().slice(0, 3)
const written = (more: string) =>
  sheets.map((about) => {
    const attempt = attemptByRule(copyTask, about, 'en', new RuleWriters(), silent)
    return { ...attempt, lines: attempt.lines.map((line) => ({ ...line, words: `${line.words}${more}` })) }
  })

it('a judge sees each pair in both orders without a name, and what it says only in one of them is a tie', async () => {
  const answer = (better: string) => ({ reason: 'so it seems', better })
  const model = answeringModel(
    ...[answer('first'), answer('second')],
    ...[answer('first'), answer('first')],
    ...[answer('second'), answer('first')],
  )
  const judge = { model, signal: new AbortController().signal, values: true, prompts: undefined }
  const found = await preferenceOf(judge, written(' Gladly.'), written(''), 'en', 'customer')
  expect(found).toMatchObject({ judge: 'scripted', pairs: 3, preferred: 1, against: 1, ties: 1 })
  expect(found.low).toBeLessThan(0.5)
  const [straight, turned] = model.asked.map(({ messages }) => messages.map(({ content }) => content).join('\n'))
  expect(straight).not.toBe(turned)
  expect(straight).not.toMatch(/[0-9a-f]{12}|by rule|version/)
})
