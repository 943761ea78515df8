import { describe, expect, it } from 'vitest'
import { copyTask } from '../../../src/writing/evaluation/copy-task.ts'
import { attemptByModel } from '../../../src/writing/evaluation/make-attempt.ts'
import { scoreOf } from '../../../src/writing/evaluation/score.ts'
import { publicSheets } from '../../../src/writing/evaluation/sheet-set.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { RuleWriters } from '../../../src/writing/rules/rule-writers.ts'
import { answeringModel } from '../model-personas/answering-model.ts'

const [about] = publicSheets()
if (about === undefined) throw new Error('there are sheets')
const writer = (...answers: unknown[]) => ({
  model: answeringModel(...answers),
  way: 'stated' as const,
  values: true,
  voice: { use: [], avoid: [], examples: [], banned: ['cheap'] },
  signal: new AbortController().signal,
  rules: new RuleWriters(),
})
const message = {
  subject: 'A few things we kept for you',
  preheader: 'Have a look when it suits you',
  body: ['We have put a few things together for you.', 'Take 20% off today.', 'Come and see our cheap things.'],
  action: 'Have a look',
  push: 'A few things are waiting for you in the shop.',
  sms: 'A few things are waiting for you.',
}

describe('an attempt', () => {
  it('holds each line as it came, and sends nothing back', async () => {
    const by = writer(message)
    const attempt = await attemptByModel(copyTask, about, 'en', by, 0)
    expect(by.model.asked).toHaveLength(1)
    const faults = Object.fromEntries(attempt?.lines.map(({ place, faults: found }) => [place, found]) ?? [])
    expect(faults['body.1']).toContain('offer')
    expect(faults['body.2']).toEqual(['banned'])
    expect(faults['subject']).toEqual([])
    const score = scoreOf(attempt === undefined ? [] : [attempt], 'en')
    expect(score.faults.voice).toBe(1)
    expect(score.faults.claims).toBeGreaterThanOrEqual(1)
    expect(score.holds).toBeCloseTo(score.held / score.lines, 12)
  })

  it('counts a text message without room for the opt-out against that', async () => {
    const attempt = await attemptByModel(
      copyTask,
      about,
      'en',
      writer({ ...message, sms: `${'A few things '.repeat(14)}are here.` }),
      0,
    )
    const score = scoreOf(attempt === undefined ? [] : [attempt], 'en')
    expect(score.faults['opt-out']).toBe(1)
    expect(score.faults.lengths).toBe(0)
  })

  it('without an answer counts nothing, and one whose model is away ends the run', async () => {
    const none = new ModelError('models/not-the-form', { model: 'scripted', form: 'CopyAnswer' })
    const attempt = await attemptByModel(copyTask, about, 'en', writer(none), 0)
    expect(attempt?.answered).toBe(false)
    expect(scoreOf(attempt === undefined ? [] : [attempt], 'en')).toMatchObject({ sheets: 1, answers: 0, holds: 0 })
    const away = new ModelError('models/wrong-key', { model: 'scripted' })
    await expect(attemptByModel(copyTask, about, 'en', writer(away), 0)).rejects.toBe(away)
  })

  it('asks anew in each run', async () => {
    const by = writer(message, message)
    await attemptByModel(copyTask, about, 'en', by, 0)
    await attemptByModel(copyTask, about, 'en', by, 1)
    const [one, two] = by.model.asked
    expect(one?.messages).toEqual(two?.messages)
    expect(one?.parameters.seed).not.toBe(two?.parameters.seed)
    expect(one?.cache).not.toEqual(two?.cache)
  })
})
