import { describe, expect, it } from 'vitest'
import { ShoalError } from '../../../src/workspace/errors.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { withFallback } from '../../../src/writing/models/with-fallback.ts'
import { question } from './model-for.ts'
import { scriptedModel } from './scripted-model.ts'

const model = 'one'
const wrongKey = new ModelError('models/wrong-key', { model })
const down = new ModelError('models/refused-connection', { model: 'two', server: 'http://two' })

describe('a chain of models', () => {
  it('asks the next where one cannot answer, and says who answered', async () => {
    const chain = withFallback([scriptedModel('one', wrongKey), scriptedModel('two', 'blue')])
    expect(await chain.generate(question())).toMatchObject({ value: 'blue', model: 'two' })
  })

  it('asks the first alone while it answers', async () => {
    const second = scriptedModel('two', 'blue')
    await withFallback([scriptedModel('one', 'red'), second]).generate(question())
    expect(second.asked).toEqual([])
  })

  it('fails as the first did where all fail, and keeps what the others said', async () => {
    const failure: unknown = await withFallback([scriptedModel('one', wrongKey), scriptedModel('two', down)])
      .generate(question())
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'models/wrong-key', data: { model: 'one' }, evidence: { others: [down] } })
  })

  it.each([
    ['a cancel', new ShoalError('run/cancelled', {})],
    ['a used-up budget', new ModelError('models/budget', { spent: 5, limit: 5, unit: 'USD' })],
    ['an answer that the writer can have repaired', new ModelError('models/not-the-form', { model, form: 'f' })],
    ['a fault of ours', new TypeError('oh')],
  ])('ends with %s', async (_, failure) => {
    const second = scriptedModel('two', 'blue')
    await expect(withFallback([scriptedModel('one', failure), second]).generate(question())).rejects.toBe(failure)
    expect(second.asked).toEqual([])
  })
})
