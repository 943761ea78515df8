import { describe, expect, it } from 'vitest'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { fakeOpenAi } from './fake-openai.ts'
import { formQuestion, modelFor, question } from './model-for.ts'
import type { WireReply } from './wire.ts'

const fake = fakeOpenAi()
const failure = (work: Promise<unknown>): Promise<ModelError> =>
  work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => (error instanceof ModelError ? error : Promise.reject(error)),
  )

describe('a model behind OpenAI’s protocol', () => {
  it('gives text, tokens and its name', async () => {
    fake.reply({ text: 'Deep blue, like the sea.' })
    expect(await modelFor().generate(question())).toEqual({
      value: 'Deep blue, like the sea.',
      text: 'Deep blue, like the sea.',
      usage: { input: 21, output: 7 },
      model: 'small@models.example/v1',
    })
    expect(fake.asked[0]?.body).toMatchObject({ model: 'small', max_tokens: 60, temperature: 0, stream: true })
  })

  it('tells of each piece as it comes', async () => {
    fake.reply({ text: 'Deep blue, like the sea.' })
    const pieces: string[] = []
    await modelFor().generate(question({ onText: (piece) => pieces.push(piece) }))
    expect(pieces).toEqual(['Deep blue, l', 'ike the sea.'])
  })

  it('asks for the form by a strict schema and parses the answer again', async () => {
    fake.reply({ text: '{"colour":"blue","why":null}' })
    expect((await modelFor().generate(formQuestion())).value).toEqual({ colour: 'blue' })
    expect(fake.asked[0]?.body.response_format).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'colour',
        strict: true,
        schema: {
          type: 'object',
          properties: { colour: { type: 'string' }, why: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
          required: ['colour', 'why'],
          additionalProperties: false,
        },
      },
    })
  })

  it('asks in words where the server takes no schema, and reads JSON in a fence', async () => {
    fake.reply({ text: '```json\n{"colour":"blue"}\n```' })
    const abilities = {
      schema: 'refused',
      pattern: 'refused',
      lengthLimits: 'refused',
      nesting: 'refused',
      temperature: 'refused',
    } as const
    expect((await modelFor({ abilities }).generate(formQuestion())).value).toEqual({ colour: 'blue' })
    const { body } = fake.asked[0] ?? {}
    expect(body?.response_format).toBeUndefined()
    expect(body?.temperature).toBeUndefined()
    expect(body?.messages).toHaveLength(1)
    expect(body?.messages[0]?.content).toMatch(
      /^Name one colour\.\n\nAnswer with one JSON object[\s\S]*"colour":\{"type":"string"\}/,
    )
  })

  it('estimates tokens where the server does not count', async () => {
    fake.reply({ text: 'Blue like the sea.', uncounted: true })
    expect((await modelFor().generate(question())).usage).toEqual({ input: 4, output: 5 })
  })

  const error = (code: string | null, type: string, param?: string) => ({
    code,
    type,
    message: 'words of the server',
    ...(param === undefined ? {} : { param }),
  })
  it.each<[string, WireReply, ModelError['code'], object]>([
    [
      'a wrong key',
      { status: 401, error: error('invalid_api_key', 'invalid_request_error') },
      'models/wrong-key',
      { model: 'small' },
    ],
    [
      'a key without the right',
      { status: 403, error: error(null, 'permission_error') },
      'models/not-allowed',
      { model: 'small' },
    ],
    [
      'an unknown model',
      { status: 404, error: error('model_not_found', 'invalid_request_error') },
      'models/unknown-model',
      { model: 'small', server: 'http://models.example' },
    ],
    [
      'no credit',
      { status: 429, error: error('insufficient_quota', 'insufficient_quota') },
      'models/quota',
      { model: 'small' },
    ],
    ['no credit, as some say it', { status: 402, error: error(null, 'payment') }, 'models/quota', { model: 'small' }],
    [
      'too many requests',
      { status: 429, error: error('rate_limit_exceeded', 'requests'), headers: { 'retry-after': '7' } },
      'models/rate-limit',
      { model: 'small', seconds: 7 },
    ],
    [
      'a failing server',
      { status: 503, error: error(null, 'server_error') },
      'models/server',
      { model: 'small', status: 503 },
    ],
    [
      'a refused request',
      { status: 400, error: error('unsupported_value', 'invalid_request_error', 'temperature') },
      'models/bad-request',
      { model: 'small', status: 400, parameter: 'temperature' },
    ],
    [
      'a text that is too long',
      { status: 400, error: error('context_length_exceeded', 'invalid_request_error') },
      'models/too-long',
      { model: 'small' },
    ],
    [
      'a text that is too long, in llama.cpp’s words',
      { status: 400, error: error(null, 'exceed_context_size_error') },
      'models/too-long',
      { model: 'small' },
    ],
    [
      'a filter before the answer',
      { status: 400, error: error('content_filter', 'invalid_request_error') },
      'models/content-filter',
      { model: 'small' },
    ],
    ['a filter in the answer', { text: 'Deep', finish: 'content_filter' }, 'models/content-filter', { model: 'small' }],
    ['an answer that is cut off', { text: '{"colour":"dee', finish: 'length' }, 'models/cut-off', { model: 'small' }],
    [
      'an answer that never says it is complete',
      { text: '{"colour":"blue"}', finish: null },
      'models/unfinished',
      { model: 'small' },
    ],
    ['a refusal', { text: '', refusal: 'I would rather not.' }, 'models/refusal', { model: 'small' }],
    ['an empty answer', { text: ' ' }, 'models/empty', { model: 'small' }],
    ['broken JSON', { text: '{"colour": blue' }, 'models/not-the-form', { model: 'small', form: 'colour' }],
    ['JSON of another form', { text: '{"color":"blue"}' }, 'models/not-the-form', { model: 'small', form: 'colour' }],
    [
      'a web page',
      { page: '<html>Welcome to the router</html>' },
      'models/not-a-chat-server',
      { model: 'small', server: 'http://models.example' },
    ],
    ['a cut connection', { cutAfter: '{"colour":"dee' }, 'models/connection-cut', { model: 'small' }],
  ])('names %s', async (_, reply, code, data) => {
    fake.reply(reply)
    const found = await failure(modelFor().generate(formQuestion()))
    expect([found.code, found.data]).toEqual([code, data])
    // Ours is the only one that asks again.
    expect(fake.asked).toHaveLength(1)
  })

  it('keeps text, tokens and reason of a failed answer as evidence', async () => {
    fake.reply({ text: '{"colour":"dee', finish: 'length' })
    const { evidence } = await failure(modelFor().generate(formQuestion()))
    expect(evidence).toEqual({ text: '{"colour":"dee', usage: { input: 21, output: 7 }, finish: 'length' })
  })

  it('is cancelled before and in the middle of an answer', async () => {
    fake.reply({ text: 'Deep blue, like the sea.' })
    await expect(modelFor().generate(question({ signal: AbortSignal.abort() }))).rejects.toMatchObject({
      code: 'run/cancelled',
    })
    expect(fake.asked).toEqual([])
    const stop = new AbortController()
    const answer = modelFor().generate(question({ signal: stop.signal, onText: () => stop.abort() }))
    await expect(answer).rejects.toMatchObject({ code: 'run/cancelled' })
  })
})
