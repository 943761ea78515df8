import { expect, it } from 'vitest'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { type ModelCall, withRecord } from '../../../src/writing/models/with-record.ts'
import { question } from './model-for.ts'
import { scriptedModel } from './scripted-model.ts'
import { skippingClock } from './skipping-clock.ts'

it('tells of each request that is made: time, tokens, failure', async () => {
  const calls: ModelCall[] = []
  const clock = skippingClock()
  const cutOff = new ModelError('models/cut-off', { model: 'small' }, { usage: { input: 21, output: 60 } })
  const slow = async (): Promise<string> => {
    await clock.sleep(250, new AbortController().signal)
    return 'blue'
  }
  const model = withRecord(scriptedModel('small', slow, cutOff), (call) => calls.push(call), clock)
  await model.generate(question())
  await expect(model.generate(question())).rejects.toBe(cutOff)
  expect(calls).toEqual([
    { model: 'small', milliseconds: 250, usage: { input: 10, output: 5 } },
    { model: 'small', milliseconds: 0, usage: { input: 21, output: 60 }, failure: 'models/cut-off' },
  ])
})
