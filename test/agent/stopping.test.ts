import { expect, it } from 'vitest'
import { TypedQuery } from '../../src/questions/query/typed-query.ts'
import type { QuestionReading } from '../../src/questions/reading/question-reading.ts'
import { agentDouble, briefDouble, ending, found, newState, nothingRead, queryDouble } from './agent-double.ts'
import { choosingModel } from './turn/choosing-model.ts'

const options = () => ({ signal: new AbortController().signal })
const orders = TypedQuery.parse({ measures: ['orders'] })
const certain: QuestionReading = { ...nothingRead, query: orders, certain: true }
const asking = { read: async () => certain }

it('ends a stopped turn as stopped, and keeps what was released', async () => {
  const controller = new AbortController()
  const { assistant } = agentDouble({
    ...asking,
    sentencesOf: async function* () {
      yield { parts: [{ text: '12 orders.' }], by: 'code', holds: 'evidence' }
      controller.abort()
      await new Promise(() => undefined)
    },
  })
  const { turn } = await ending(assistant.ask('How many orders?', undefined, { signal: controller.signal }))
  expect(turn).toMatchObject({
    outcome: { kind: 'failed', code: 'chat/stopped' },
    sentences: [{ by: 'code' }],
    calls: [{ id: 'c1' }],
  })
  expect(assistant.talks.turns(assistant.talks.list()[0]?.id ?? '')).toEqual([turn])
})

it('stops a turn that nobody listens to any more', async () => {
  let stopped: boolean | undefined
  const { assistant } = agentDouble({
    ...asking,
    tools: [
      queryDouble(
        (_, signal) =>
          new Promise((resolve) =>
            signal.addEventListener('abort', () => {
              stopped = true
              resolve(found('late'))
            }),
          ),
      ),
    ],
  })
  for await (const event of assistant.ask('How many orders?', undefined, options()))
    if (event.type === 'stage' && event.stage === 'computing') break
  await expect.poll(() => stopped).toBe(true)
})

it('stops what runs outside a talk when it closes, and closes when that has ended', async () => {
  const seen: string[] = []
  const state = newState()
  const slow = Promise.withResolvers<void>()
  const { assistant } = agentDouble(
    {
      tools: [
        briefDouble(async (signal) => {
          signal.addEventListener('abort', () => seen.push('stopped'))
          await slow.promise
          seen.push(String(state.rows('SELECT 1 AS n')[0]?.['n']))
          return found('Drafted.', 'brief')
        }),
      ],
    },
    state,
  )
  const running = assistant.run?.(
    'brief',
    { segment: 'S1' },
    { ...options(), language: 'en', ledger: 'mcp', progress: () => undefined },
  )
  await expect.poll(() => running !== undefined).toBe(true)
  await new Promise((resolve) => setImmediate(resolve))
  assistant.close()
  slow.resolve()
  await running
  expect(seen).toEqual(['stopped', '1'])
  await expect.poll(() => isOpen(state)).toBe(false)
})

function isOpen(state: ReturnType<typeof newState>): boolean {
  try {
    return state.rows('SELECT 1 AS n').length === 1
  } catch {
    return false
  }
}

it('ends a stopped turn at once, also where a question waits to be looked through for customers', async () => {
  const controller = new AbortController()
  const { assistant } = agentDouble({
    model: choosingModel({ tool: 'cannot', input: { missing: 'x' } }),
    customersAmong: () => {
      controller.abort()
      return new Promise(() => undefined)
    },
  })
  const { turn } = await ending(assistant.ask('How many orders has C17?', undefined, { signal: controller.signal }))
  expect(turn.outcome).toMatchObject({ kind: 'failed', code: 'chat/stopped' })
})
