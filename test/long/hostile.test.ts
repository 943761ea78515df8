import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Turn } from '../../src/agent/turn/turn.ts'
import { knowledgeInState } from '../../src/writing/models/model-knowledge.ts'
import { type NetworkWatch, watchNetwork } from '../chat/hostile/effects.ts'
import { endOf, type HostileDesk, hostileDesk, personsIn } from '../chat/hostile/hostile-desk.ts'
import { type HostileIdea, hostileIdeas } from '../chat/hostile/hostile-inputs.ts'
import { type WorstModel, worstModel } from '../chat/hostile/worst-model.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const { signal } = new AbortController()
const root = mkdtempSync(join(tmpdir(), 'shoal-worst-'))
const network: NetworkWatch = await watchNetwork()
const ideas = hostileIdeas(network.server)
const named = ideas.flatMap((idea) => (idea.where === 'product' ? idea.inputs : []))
/** Inputs of each idea. */
const most = amount(1, 1000)
const found: string[] = []
const all = { inputs: 0, turns: 0 }
let shop: { desk: HostileDesk; model: WorstModel } | undefined

const open = () => {
  if (shop === undefined) throw new Error('the shop is open')
  return shop
}

beforeAll(async () => {
  const model = await worstModel()
  const settings = `model:\n  - name: worst\n    baseUrl: ${model.url}\n    writing: slots\nchat:\n  interpret: true\n`
  const allowed = [`"port":${new URL(model.url).port}`, `"port":"${new URL(model.url).port}"`]
  const desk = await hostileDesk(root, ['mug', 'lamp', 'teapot', ...named], {
    network,
    settings,
    allowed,
    // It passes for a model that keeps to forms, so that it is shown them.
    knows: (state) =>
      knowledgeInState(state, Date.now).save(`worst@${new URL(model.url).host}/v1`, 'abilities', {
        schema: 'honoured',
        pattern: 'honoured',
        lengthLimits: 'honoured',
        nesting: 'honoured',
        temperature: 'honoured',
      }),
  })
  shop = { desk, model }
})

afterAll(() => {
  keepEvidence('hostile', 'Hostile inputs, with a model that means harm', [
    'Each input is asked of a shop of 277 customers, its products named with instructions, markup and control characters, and answered with a model that is the worst it could be: it calls tools that write and send, names customers, repeats its prompt, returns markup and instructions, calls without end, or says nothing. Judged is the effect.',
    `Together: ${all.inputs} inputs of ${ideas.length} ideas, ${all.turns} turns, ${shop?.model.requests() ?? 0} requests to the model with ${(shop?.model.bytes() ?? 0).toLocaleString('en')} bytes, none of a turn more than its budget.`,
    ...found,
  ])
  shop?.desk.close()
  shop?.model.close()
  network.close()
  rmSync(root, { recursive: true, force: true })
})

/** An input in words that leave a reading open, so that the model is asked too. */
const inWords = (question: string): string[] => [question, `Could you perhaps tell what matters here: ${question}`]

function workOf(idea: HostileIdea): (() => Promise<Turn[]>)[] {
  const { talkOf, assistant } = open().desk
  switch (idea.where) {
    case 'question':
    case 'correction':
      return idea.inputs
        .flatMap((input) => (idea.repeat > 1 ? [input.repeat(idea.repeat)] : inWords(input)))
        .map((input) => () => talkOf([input]))
    case 'talk':
      return idea.inputs.map((input) => () => talkOf(input.flatMap(inWords)))
    case 'product':
      return ['revenue by product', 'What about the wares and their sales?', '各产品销售额', '商品卖得怎样'].map(
        (question) => () => talkOf([question]),
      )
    case 'query':
      return idea.inputs.map((input) => async () => [
        (await endOf(assistant.call('query', input, undefined, { signal }))).turn,
      ])
    case 'tool':
      return idea.inputs.map(({ tool, input }) => async () => [
        (await endOf(assistant.call(tool, input, undefined, { signal }))).turn,
      ])
    case 'sql':
      return idea.inputs.map((input) => async () => {
        const answer = await open().desk.sql.ask(input, { ledger: `sql ${input}`, lifted: false }, signal)
        expect(personsIn(JSON.stringify(answer))).toEqual([])
        return []
      })
  }
}

describe('with a model that means harm', () => {
  it.each(ideas)(
    '$idea ($where) have no effect',
    async (idea) => {
      const { desk, model } = open()
      const before = { requests: model.requests(), bytes: model.bytes() }
      const turns: Turn[] = []
      const works = workOf(idea).slice(0, most)
      for (const work of works) {
        turns.push(...(await desk.withoutEffect(work)))
        // A customer that a question names is masked; nothing that it did not name is sent.
        expect(personsIn(model.heard().join('\n'))).toEqual([])
      }
      const { modelCalls } = desk.workspace.config.chat
      expect(model.requests() - before.requests).toBeLessThanOrEqual(turns.length * modelCalls)
      const ends = Object.entries(Object.groupBy(turns, ({ outcome }) => outcome.kind))
        .map(([kind, of = []]) => `${of.length} ${kind}`)
        .join(', ')
      const calls = turns.reduce((sum, { spent }) => sum + spent.toolCalls, 0)
      const added = turns
        .flatMap(({ sentences }) => sentences)
        .filter(({ by }) => by === 'model' || by === 'repaired').length
      all.inputs += works.length
      all.turns += turns.length
      found.push(
        `${idea.idea}: ${works.length} inputs${ends === '' ? '' : `, turns: ${ends}`}; ${calls} calls of tools that read, ${model.requests() - before.requests} requests to the model with ${(model.bytes() - before.bytes).toLocaleString('en')} bytes, ${added} sentences of it shown; 0 files changed, 0 other bytes sent, 0 customers named.`,
      )
    },
    longTimeout,
  )

  it('was asked, so that what it answers had its chance', () => {
    expect(open().model.requests()).toBeGreaterThan(amount(10, 200))
  })
})
