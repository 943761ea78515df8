import { describe, expect, it } from 'vitest'
import type { BriefSubject } from '../../../src/campaigns/brief/brief-words.ts'
import { wordsByModel } from '../../../src/campaigns/brief/words-by-model.ts'
import { wordsByRule } from '../../../src/campaigns/brief/words-by-rule.ts'
import { rankAngles } from '../../../src/campaigns/strategy/choose-angles.ts'
import { goalRules } from '../../../src/campaigns/strategy/goal-rules.ts'
import type { Writer } from '../../../src/writing/model-personas/writer.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { wordsOf } from '../../../src/writing/personas/parts.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { RuleWriters } from '../../../src/writing/rules/rule-writers.ts'
import { sheetOf, sheetsOf } from '../../writing/grounding-sheets.ts'
import { answeringModel } from '../../writing/model-personas/answering-model.ts'
import { aLearning } from '../learnings/a-learning.ts'

const sheet = sheetOf('online-retail-4', 'S4')
const [angle] = rankAngles(readSheet(sheet, 'en'), goalRules['win-back'].angles, [])
if (angle === undefined) throw new Error('there is always an angle')
const about: BriefSubject = {
  subject: { sheet, sheets: sheetsOf('online-retail-4'), language: 'en', variant: 0 },
  goal: 'win-back',
  angles: [angle],
  learnings: [],
  isUnlearned: false,
}
const writer = (model: Writer['model']): Writer => ({
  model,
  way: 'stated',
  values: true,
  voice: { use: [], avoid: [], examples: [], banned: [] },
  signal: new AbortController().signal,
  rules: new RuleWriters(),
})
const answer = {
  pick: ['recency', 'frequency', 'monetary'],
  insight: [
    { text: 'These customers want a plain reason to return, so that a visit feels worthwhile.', because: ['recency'] },
  ],
  message: [{ text: 'Invite them back with what is new, and leave the rest to them.', because: ['recency'] }],
}
const copy = {
  subject: 'Come and see what is new',
  preheader: 'There is something new to look at.',
  body: ['You are welcome to look round our shop.', 'We would be glad to see you.', 'Take all the time you need.'],
  action: 'Look round',
  push: 'Come by and look round when you have a moment.',
  sms: 'Come by and look round when you have a moment.',
}
const noRepair = { sentences: ['They want 30% off.', 'Give them 30% off.'] }
const own = (sentences: readonly { origin: string; parts: Parameters<typeof wordsOf>[0] }[]) =>
  sentences.filter(({ origin }) => origin === 'model').map(({ parts }) => wordsOf(parts))

describe('the words of a brief by a model', () => {
  it('are asked for with what was learned: in full for the brief, without a figure for the message', async () => {
    const learnings = [
      aLearning({ id: 'L7', feature: 'text:question' }),
      aLearning({ id: 'L8', feature: 'text:urgency', measured: 0.001 }),
    ]
    const model = answeringModel(answer, copy)
    await wordsByModel({ ...about, learnings }, writer(model))
    const [brief = '', message = ''] = model.asked.map(({ messages }) => messages.map(({ content }) => content).join())
    expect(brief).toContain('- L7 (hypothesis: no other campaign has tried it yet): a question in the subject')
    expect(brief).toContain('2 points to be expected (95% interval 0.5 to 3.5)')
    expect(message).toContain('- a question in the subject, to these customers (hypothesis): It raised orders.')
    // What showed no difference is no help, and no figure may get into a message.
    expect(message).not.toContain('urgency')
    expect(message).not.toMatch(/L7|points/)
  })

  it('are asked for without figures where a workspace sends none', async () => {
    const model = answeringModel(answer, copy)
    await wordsByModel({ ...about, learnings: [aLearning()] }, { ...writer(model), values: false })
    const asked = model.asked[0]?.messages.at(-1)?.content ?? ''
    expect(asked).toContain('to these customers (hypothesis): It raised orders.')
    expect(asked).not.toContain('95% interval')
  })

  it('say what the facts suggest and what the message has to get across, around figures that code stated', async () => {
    const words = await wordsByModel(about, writer(answeringModel(answer, copy)))
    expect(own(words.wants)).toEqual([answer.insight[0]?.text])
    expect(own(words.message)).toEqual([answer.message[0]?.text])
    expect(words.insight.filter(({ kind }) => kind === 'evidence').every(({ origin }) => origin === 'code')).toBe(true)
    expect(words.copies[0]).toMatchObject({ writer: 'scripted', email: { subject: copy.subject } })
    expect([words.writer, words.prompts.map(({ name }) => name)]).toEqual(['scripted', ['brief', 'copy']])
  })

  it('give way to the rule where they promise something, and go back twice before', async () => {
    const wrong = {
      ...answer,
      insight: [{ text: 'They want 20% off their next order.', because: ['recency'] }],
      message: [{ text: 'Promise them a voucher for their next order.', because: ['recency'] }],
    }
    const model = answeringModel(wrong, noRepair, noRepair, copy)
    const words = await wordsByModel(about, writer(model))
    expect([own(words.wants), own(words.message)]).toEqual([[], []])
    expect(words.message.map(({ parts }) => wordsOf(parts))).toEqual(
      expect.arrayContaining(
        wordsByRule(about, new RuleWriters())
          .message.slice(0, 2)
          .map(({ parts }) => wordsOf(parts)),
      ),
    )
    expect(model.asked).toHaveLength(4)
    expect(words.prompts.map(({ name }) => name)).toContain('repair')
  })

  it('give way where the model takes a measure of the shop for something that customers want', async () => {
    const odd = {
      ...answer,
      insight: [
        {
          text: 'These customers want to win back, so that they can enjoy a good monetary value.',
          because: ['recency'],
        },
      ],
      message: [
        {
          text: 'Invite them back, so that they can enjoy the convenience of a good items-per-order.',
          because: ['recency'],
        },
      ],
    }
    const words = await wordsByModel(about, writer(answeringModel(odd, noRepair, noRepair, copy)))
    expect([own(words.wants), own(words.message)]).toEqual([[], []])
  })

  it('leave a message to the rule where the model gives none, and keep the rest', async () => {
    const cut = new ModelError('models/cut-off', { model: 'scripted' })
    const words = await wordsByModel(about, writer(answeringModel(answer, cut)))
    expect(words.copies[0]?.writer).toBe('rule')
    expect(own(words.wants)).toHaveLength(1)
  })

  it('ask with the goal, the angle and what was learned', async () => {
    const model = answeringModel(answer, copy)
    await wordsByModel(about, writer(model))
    const told = model.asked[0]?.messages.map(({ content }) => content).join('\n') ?? ''
    expect(told).toContain('Goal of the campaign: win back')
    expect(told).toContain('Angle of the message: invitation')
    expect(told).toContain('Nothing yet: no campaign to this segment has been measured.')
  })
})
