import { describe, expect, it } from 'vitest'
import { newBudget } from '../../../src/writing/models/budget.ts'
import type { ModelCall } from '../../../src/writing/models/with-record.ts'
import { fakeOpenAi, fakeUrl } from './fake-openai.ts'
import { formQuestion, question } from './model-for.ts'
import { openFor } from './open-for.ts'

const fake = fakeOpenAi()
const plain = question({ parameters: {} })
const wrongKey = { status: 401, error: { code: 'invalid_api_key', message: 'no' } }
const busy = { status: 429, error: { code: 'rate_limit_exceeded', message: 'no' }, headers: { 'retry-after': '20' } }

describe('the models of shoal.yaml', () => {
  it('are none by default: Shoal writes by rule', () => {
    expect(openFor(undefined).model).toBeUndefined()
    expect(openFor('none').model).toBeUndefined()
  })

  it('are asked with their key, and no key where none is named', async () => {
    fake.reply({ text: 'blue' })
    const environment = { OPENAI_API_KEY: 'sk-openai', MINE: 'sk-mine' }
    await openFor({ name: 'small', baseUrl: fakeUrl, keyFrom: 'MINE' }, { environment }).model?.generate(plain)
    await openFor({ name: 'small', baseUrl: fakeUrl }, { environment }).model?.generate(plain)
    expect(fake.asked.map(({ authorization }) => authorization)).toEqual(['Bearer sk-mine', 'Bearer none'])
  })

  it('say at once that a key is not there', () => {
    expect(() => openFor('gpt-5-mini')).toThrow(expect.objectContaining({ code: 'models/no-key' }))
  })

  it('are asked again after the pause that the provider wants', async () => {
    fake.reply(busy, { text: 'blue' })
    const { model, clock } = openFor({ name: 'small', baseUrl: fakeUrl })
    expect((await model?.generate(plain))?.value).toBe('blue')
    expect(clock.slept[0]).toBeGreaterThanOrEqual(20_000)
  })

  it('stand in for one another, and the answer says which it is of', async () => {
    fake.reply(wrongKey, { text: 'blue' })
    const { model } = openFor([
      { name: 'large', baseUrl: fakeUrl },
      { name: 'small', baseUrl: fakeUrl },
    ])
    expect(await model?.generate(plain)).toMatchObject({ value: 'blue', model: 'small@models.example/v1' })
    expect(fake.asked.map(({ body }) => body.model)).toEqual(['large', 'small'])
  })

  it('are not asked twice for what is kept', async () => {
    fake.reply({ text: 'blue' })
    const { model } = openFor({ name: 'small', baseUrl: fakeUrl })
    const asked = { ...plain, cache: { prompt: 'p', language: 'en', variant: 0, repeat: 0 } as const }
    await model?.generate(asked)
    expect(await model?.generate(asked)).toMatchObject({ value: 'blue', kept: true })
    expect(fake.asked).toHaveLength(1)
  })

  it('tell of every request, attempts and probes among them', async () => {
    const calls: ModelCall[] = []
    fake.reply({ text: '{"word":"hello"}' }, busy, ({ response_format }) => ({
      text: response_format?.json_schema?.name === 'colour' ? '{"colour":"blue"}' : '{"word":"hello"}',
    }))
    const { model } = openFor({ name: 'small', baseUrl: fakeUrl }, { onCall: (call) => calls.push(call) })
    expect((await model?.generate(formQuestion()))?.value).toEqual({ colour: 'blue' })
    expect(calls).toHaveLength(5 + 1 + 1)
    expect(calls.filter(({ failure }) => failure === 'models/rate-limit')).toHaveLength(1)
  })

  it.each([
    ['OpenAI’s protocol', { baseUrl: fakeUrl }],
    [
      'a class of LangChain',
      { package: '@langchain/openai', class: 'ChatOpenAI', options: { configuration: { baseURL: fakeUrl } } },
    ],
  ])('leave room for an answer by their own limit, in place of the prompt’s: %s', async (_, settings) => {
    fake.reply({ text: 'blue' })
    const thinking = { name: 'small', keyFrom: 'MINE', maxTokens: 8000, ...settings }
    await openFor(thinking, { environment: { MINE: 'k' } }).model?.generate(question({ parameters: { maxTokens: 60 } }))
    const { max_tokens, max_completion_tokens } = fake.asked[0]?.body ?? {}
    expect(max_tokens ?? max_completion_tokens).toBe(8000)
  })

  it('take no setting of a class in place of what Shoal says', async () => {
    fake.reply({ text: 'blue' })
    const options = { configuration: { baseURL: fakeUrl }, model: 'another', maxRetries: 9 }
    const settings = { name: 'small', keyFrom: 'MINE', package: '@langchain/openai', class: 'ChatOpenAI', options }
    await openFor(settings, { environment: { MINE: 'k' } }).model?.generate(plain)
    expect(fake.asked.map(({ body, authorization }) => [body.model, authorization])).toEqual([['small', 'Bearer k']])
  })

  it('stop at the budget', async () => {
    fake.reply({ text: 'blue' })
    const price = { inputPerMillion: 1, outputPerMillion: 1 }
    const { model } = openFor({ name: 'small', baseUrl: fakeUrl, price }, { budget: newBudget({ cost: 0.000001 }) })
    await expect(model?.generate(plain)).rejects.toMatchObject({ code: 'models/budget', data: { unit: 'USD' } })
    expect(fake.asked).toEqual([])
  })
})
