import { expect, it } from 'vitest'
import { z } from 'zod'
import { askForCall, type CallRequest } from '../../../src/agent/turn/ask-for-call.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { choosingModel } from './choosing-model.ts'

const count = { name: 'count', input: z.strictObject({ of: z.enum(['orders', 'customers']) }) }

const request = (model: CallRequest['model'], more: Partial<CallRequest> = {}): CallRequest => ({
  model,
  tools: [count],
  messages: [
    { role: 'system', content: 'Choose.' },
    { role: 'user', content: 'How many orders?' },
  ],
  prompt: 'v1',
  language: 'en',
  parameters: { temperature: 0 },
  limits: { modelCalls: 4, toolCalls: 4 },
  signal: new AbortController().signal,
  hold: () => undefined,
  ...more,
})

it('gives the call that the model chose, after one question to it', async () => {
  const model = choosingModel({ tool: 'count', input: { of: 'orders' } })
  expect(await askForCall(request(model))).toEqual({ tool: 'count', input: { of: 'orders' } })
  expect(model.asked.map(({ messages }) => messages.map(({ role }) => role))).toEqual([['system', 'user']])
})

it('sends a call that does not hold back with its reason, and takes the next one', async () => {
  const model = choosingModel({ tool: 'count', input: { of: 'customers' } }, { tool: 'count', input: { of: 'orders' } })
  const hold: CallRequest['hold'] = ({ input }) =>
    input['of'] === 'orders' ? undefined : 'The question asks for orders.'
  expect(await askForCall(request(model, { hold }))).toEqual({ tool: 'count', input: { of: 'orders' } })
  expect(model.asked.at(-1)?.messages.slice(2)).toEqual([
    { role: 'assistant', content: '{"call":{"tool":"count","input":{"of":"customers"}}}' },
    { role: 'user', content: 'The question asks for orders.' },
  ])
})

it('ends without a call where the limit of questions to the model is reached', async () => {
  const model = choosingModel({ tool: 'count', input: { of: 'customers' } })
  const found = await askForCall(request(model, { hold: () => 'no', limits: { modelCalls: 3, toolCalls: 9 } }))
  expect({ found, asked: model.asked.length }).toEqual({ found: undefined, asked: 3 })
})

it('ends without a call where the limit of calls is reached', async () => {
  const model = choosingModel({ tool: 'count', input: { of: 'customers' } })
  const found = await askForCall(request(model, { hold: () => 'no', limits: { modelCalls: 9, toolCalls: 2 } }))
  expect({ found, asked: model.asked.length }).toEqual({ found: undefined, asked: 3 })
})

it('lets the failure of a model through as it is', async () => {
  const failing = { name: 'm', generate: () => Promise.reject(new ModelError('models/refusal', { model: 'm' })) }
  await expect(askForCall(request(failing))).rejects.toMatchObject({ code: 'models/refusal' })
})

it('stops as soon as the signal says so', async () => {
  const controller = new AbortController()
  const silent = { name: 'm', generate: () => new Promise<never>(() => controller.abort()) }
  await expect(askForCall(request(silent, { signal: controller.signal }))).rejects.toMatchObject({
    code: 'run/cancelled',
  })
})
