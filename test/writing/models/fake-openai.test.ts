import OpenAI from 'openai'
import { ContentFilterFinishReasonError, LengthFinishReasonError } from 'openai/error'
import { describe, expect, it } from 'vitest'
import { fakeOpenAi, fakeUrl } from './fake-openai.ts'

const fake = fakeOpenAi()
// The client takes the fetch that is there when it is made, so it is made when the double stands.
const client = (): OpenAI => new OpenAI({ baseURL: fakeUrl, apiKey: 'none', maxRetries: 0 })
const ask = { model: 'small', messages: [{ role: 'user' as const, content: 'Name one colour.' }] }
const form = {
  type: 'json_schema' as const,
  json_schema: { name: 'colour', strict: true, schema: { type: 'object', properties: { colour: { type: 'string' } } } },
}

/** OpenAI’s own client is the judge of whether our double speaks the protocol. */
describe('the double of OpenAI, to OpenAI’s client', () => {
  it('answers in one document', async () => {
    fake.reply({ text: 'blue' })
    const { choices, usage } = await client().chat.completions.create(ask)
    expect(choices[0]).toMatchObject({ message: { role: 'assistant', content: 'blue' }, finish_reason: 'stop' })
    expect(usage).toMatchObject({ prompt_tokens: 21, completion_tokens: 7 })
  })

  it('answers in a stream', async () => {
    fake.reply({ text: 'Deep blue, like the sea.' })
    const stream = client().chat.completions.stream({ ...ask, stream_options: { include_usage: true } })
    const { choices, usage } = await stream.finalChatCompletion()
    expect(choices[0]).toMatchObject({ message: { content: 'Deep blue, like the sea.' }, finish_reason: 'stop' })
    expect(usage?.total_tokens).toBe(28)
  })

  it('answers in a form', async () => {
    fake.reply({ text: '{"colour":"blue"}' })
    const { choices } = await client().chat.completions.parse({ ...ask, response_format: form })
    expect(choices[0]?.message.parsed).toEqual({ colour: 'blue' })
    expect(fake.asked[0]?.body.response_format?.json_schema?.name).toBe('colour')
  })

  it('refuses, in a document and in a stream', async () => {
    fake.reply({ text: '', refusal: 'I would rather not.' })
    const { choices } = await client().chat.completions.create(ask)
    expect(choices[0]?.message.refusal).toBe('I would rather not.')
    const streamed = await client().chat.completions.stream(ask).finalChatCompletion()
    expect(streamed.choices[0]?.message.refusal).toBe('I would rather not.')
  })

  it.each([
    [401, 'invalid_api_key', OpenAI.AuthenticationError],
    [404, 'model_not_found', OpenAI.NotFoundError],
    [429, 'insufficient_quota', OpenAI.RateLimitError],
    [429, 'rate_limit_exceeded', OpenAI.RateLimitError],
    [500, null, OpenAI.InternalServerError],
  ])('fails with %i %s', async (status, code, type) => {
    fake.reply({ status, error: { code, message: 'no' } })
    const failure: unknown = await client()
      .chat.completions.create(ask)
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(type)
    expect(failure).toMatchObject({ status, code })
  })

  it('cuts off and filters', async () => {
    fake.reply({ text: '{"colour":"de', finish: 'length' }, { text: 'De', finish: 'content_filter' })
    await expect(client().chat.completions.parse({ ...ask, response_format: form })).rejects.toThrow(
      LengthFinishReasonError,
    )
    await expect(client().chat.completions.parse({ ...ask, response_format: form })).rejects.toThrow(
      ContentFilterFinishReasonError,
    )
  })
})
