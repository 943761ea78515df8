import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { explain, ShoalError } from '../../../src/workspace/errors.ts'
import { fakeOpenAi, fakeUrl } from './fake-openai.ts'
import { formQuestion, question } from './model-for.ts'
import { openFor } from './open-for.ts'
import type { WireReply } from './wire.ts'

const fake = fakeOpenAi()
const secret = 'sk-canary-4711-do-not-tell'
const tells = (code: string | null, status: number): WireReply => ({
  status,
  error: { code, type: secret, message: `Incorrect API key provided: ${secret}`, param: secret },
  headers: { 'x-echo': secret, 'retry-after': '1' },
})

const printed: unknown[] = []
beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void printed.push(words))
  // The client of OpenAI would print requests and answers.
  vi.stubEnv('OPENAI_LOG', 'debug')
  vi.stubEnv('LANGCHAIN_VERBOSE', 'true')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  printed.length = 0
})

/** Servers that repeat the key wherever they can. */
const replies: [string, WireReply][] = [
  ['refuses the key', tells('invalid_api_key', 401)],
  ['denies the right', tells(null, 403)],
  ['has no such model', tells('model_not_found', 404)],
  ['has no credit', tells('insufficient_quota', 429)],
  ['is busy', tells('rate_limit_exceeded', 429)],
  ['fails', tells(null, 500)],
  ['refuses the request', tells('unsupported_value', 400)],
  ['filters', tells('content_filter', 400)],
  ['finds the text too long', tells('context_length_exceeded', 400)],
  ['cuts the answer off', { text: `{"colour":"${secret}`, finish: 'length' }],
  ['holds the answer back', { text: secret, finish: 'content_filter' }],
  ['declines', { text: '', refusal: `Not with ${secret}` }],
  ['answers without the form', { text: `my key is ${secret}` }],
  ['cuts the connection', { cutAfter: secret }],
  ['is no such server', { page: `<html>${secret}</html>` }],
  ['answers with it', { text: `{"colour":"${secret}"}` }],
]
const settings = { name: 'small', keyFrom: 'MINE' }
const providers: [string, object][] = [
  ['OpenAI’s protocol', { ...settings, baseUrl: fakeUrl }],
  [
    'a class of LangChain',
    {
      ...settings,
      package: '@langchain/openai',
      class: 'ChatOpenAI',
      options: { configuration: { baseURL: fakeUrl } },
    },
  ],
]

describe.each(providers)('a key is nowhere to be read, with %s', (_, model) => {
  it.each(replies)('where the server %s', async (_case, reply) => {
    fake.reply(reply)
    const opened = openFor(model, { environment: { MINE: secret } })
    const cache = { prompt: 'p', language: 'en', variant: 0, repeat: 0 } as const
    const outcome: unknown = await opened.model
      ?.generate(formQuestion({ cache, parameters: {} }))
      .catch((error: unknown) => error)
    expect(fake.asked[0]?.authorization).toBe(`Bearer ${secret}`)
    const shown = [inspect(outcome, { depth: 10, showHidden: true }), inspect(opened.model, { depth: 10 })]
    if (outcome instanceof ShoalError)
      shown.push(JSON.stringify(explain(outcome, 'en')), JSON.stringify(explain(outcome, 'zh')), String(outcome.stack))
    for (const name of readdirSync(opened.folder)) shown.push(readFileSync(join(opened.folder, name), 'latin1'))
    shown.push(inspect(printed, { depth: 10 }))
    expect(shown.filter((text) => text.includes(secret))).toEqual([])
  })
})

describe.each(providers)('what variables hold for another server is not sent, with %s', (_, model) => {
  it('organization, project and headers of one’s own', async () => {
    const variables = ['OPENAI_ORG_ID', 'OPENAI_ORGANIZATION', 'OPENAI_PROJECT_ID']
    for (const name of variables) vi.stubEnv(name, 'canary-account')
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-canary: canary-account')
    fake.reply({ text: 'blue' })
    await openFor(model, { environment: { MINE: secret } }).model?.generate(question({ parameters: {} }))
    expect(fake.asked).toHaveLength(1)
    expect(JSON.stringify(fake.asked[0]?.headers)).not.toMatch(/canary-account|openai-organization|openai-project/)
  })
})
