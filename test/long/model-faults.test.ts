import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { seededRandom } from '../../src/numerics/random.ts'
import { ModelSettings } from '../../src/workspace/model-settings.ts'
import { State } from '../../src/workspace/state.ts'
import { answersInState } from '../../src/writing/models/answer-store.ts'
import type { ChatModel } from '../../src/writing/models/chat-model.ts'
import { type Clock, systemClock } from '../../src/writing/models/clock.ts'
import { ModelError } from '../../src/writing/models/model-error.ts'
import { knowledgeInState } from '../../src/writing/models/model-knowledge.ts'
import { openModel } from '../../src/writing/models/open-model.ts'
import { folderWith } from '../doors/cli/shoal.ts'
import { type FaultServer, startFaultServer } from '../writing/models/fault-server.ts'
import type { FaultRates } from '../writing/models/serve-faults.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const items = amount(60, 1_000)
const latency = amount(5, 200)
const concurrency = 16
const faulty: FaultRates = { busy: 0.06, failing: 0.06, cut: 0.06, broken: 0.03, half: 0.03 }
const calm: FaultRates = { busy: 0, failing: 0, cut: 0, broken: 0, half: 0 }
const Item = z.strictObject({ item: z.int(), words: z.string() })
/** Failures that such a server can lead to, however often it is asked. */
const expected = new Set([
  'models/not-the-form',
  'models/cut-off',
  'models/server',
  'models/connection-cut',
  'models/rate-limit',
  'models/breaker-open',
])
const found: string[] = []

/** In the small version pauses are cut short; limits of time are not. */
const clock: Clock = {
  now: systemClock.now,
  sleep: (milliseconds, signal) =>
    systemClock.sleep(milliseconds >= 120_000 ? milliseconds : milliseconds / amount(40, 1), signal),
}

const servers: FaultServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function opened(rates: FaultRates): Promise<{ server: FaultServer; model: ChatModel }> {
  const server = await startFaultServer({ seed: 11, latency, rates })
  servers.push(server)
  const folder = folderWith()
  const state = new State(join(folder, 'state.sqlite'), folder)
  const knowledge = knowledgeInState(state, Date.now)
  const settings = ModelSettings.parse({ name: 'small', baseUrl: server.url, concurrency })
  const binds = {
    schema: 'honoured',
    pattern: 'honoured',
    lengthLimits: 'honoured',
    nesting: 'honoured',
    temperature: 'honoured',
  }
  knowledge.save(`small@${new URL(server.url).host}/v1`, 'abilities', binds)
  const surroundings = {
    folder,
    environment: {},
    clock,
    random: seededRandom(3).next,
    knowledge,
    answers: answersInState(state, Date.now),
  }
  const model = openModel([settings], surroundings)
  if (model === undefined) throw new Error('there is a model')
  return { server, model }
}

/** Asks for every item at once; each comes to its number or to the code of its failure. */
function run(model: ChatModel): Promise<(number | string)[]> {
  return Promise.all(
    Array.from({ length: items }, async (_, item) => {
      const asking = model.generate({
        messages: [{ role: 'user', content: `Write item ${item}.` }],
        form: { name: 'item', schema: Item },
        parameters: { maxTokens: 100 },
        signal: new AbortController().signal,
        cache: { prompt: 'p', language: 'en', variant: item, repeat: 0 },
      })
      return asking.then(
        ({ value }) => value.item,
        (error: unknown) => (error instanceof ModelError ? error.code : Promise.reject(error)),
      )
    }),
  )
}

describe('a server that misbehaves', () => {
  it(
    'leaves every item answered once or failed by name, and what failed is done by running again',
    async () => {
      const { server, model } = await opened(faulty)
      const first = await run(model)
      const failed = first.filter((each) => typeof each === 'string')
      expect(first.every((each, item) => each === item || typeof each === 'string')).toBe(true)
      expect(failed.length).toBeGreaterThan(0)
      expect(failed.filter((code) => !expected.has(String(code)))).toEqual([])
      const { requests } = await server.report()
      let runs = 1
      for (let outcome = first; outcome.some((each) => typeof each === 'string'); runs++) {
        expect(runs).toBeLessThan(20)
        outcome = await run(model)
      }
      const done = await server.report()
      expect(done.answered.map(([, times]) => times)).toEqual(Array<number>(items).fill(1))
      expect(await run(model)).toEqual(Array.from({ length: items }, (_, item) => item))
      expect((await server.report()).requests).toBe(done.requests)
      const counts = Object.entries(done.faults).map(([fault, count]) => `${fault} ${count}`)
      found.push(
        `${items} items, ${latency} ms each, ${concurrency} at once; faults over all runs: ${counts.join(', ')}.`,
        `The first run took ${requests} requests: ${items - failed.length} items answered, ${failed.length} failed by name (${[...new Set(failed)].map((code) => `${failed.filter((each) => each === code).length} ${code}`).join(', ')}).`,
        `Run ${runs} had every item; no item was answered twice, and one more run made 0 requests.`,
      )
    },
    longTimeout,
  )

  it(
    'and one that behaves is asked as fast as its latency allows',
    async () => {
      const { server, model } = await opened(calm)
      const start = performance.now()
      expect(await run(model)).toEqual(Array.from({ length: items }, (_, item) => item))
      const ratio = (performance.now() - start) / ((items * latency) / concurrency)
      expect((await server.report()).requests).toBe(items)
      found.push(`Without faults the run took ${ratio.toFixed(3)} × items × latency ÷ concurrency.`)
      keepEvidence('model-faults', 'A model server that misbehaves', found)
    },
    longTimeout,
  )
})
