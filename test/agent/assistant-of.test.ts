import { expect, it } from 'vitest'
import { TypedQuery } from '../../src/questions/query/typed-query.ts'
import type { QuestionReading } from '../../src/questions/reading/question-reading.ts'
import { agentDouble, briefDouble, ending, found, heard, nothingRead, queryDouble } from './agent-double.ts'
import { choosingModel } from './turn/choosing-model.ts'

const options = () => ({ signal: new AbortController().signal })
const orders = TypedQuery.parse({ measures: ['orders'] })
const certain: QuestionReading = { ...nothingRead, query: orders, certain: true }
const asking = { read: async () => certain }

it('answers what rules read for sure without asking the model', async () => {
  const model = choosingModel({ tool: 'cannot', input: { missing: 'x' } })
  const { assistant } = agentDouble({ ...asking, model })
  const events = await heard(assistant.ask('How many orders?', undefined, options()))
  expect(events.map(({ type }) => type)).toEqual([
    'begin',
    'stage',
    'stage',
    'reading',
    'call',
    'stage',
    'sentence',
    'end',
  ])
  expect(events.at(-1)).toMatchObject({
    outcome: { kind: 'answered' },
    turn: { readBy: 'rule', calls: [{ id: 'c1', tool: 'query' }] },
  })
  expect(model.asked).toEqual([])
})

it('goes on in a talk, and numbers turns and calls within it', async () => {
  const { assistant } = agentDouble(asking)
  const first = await heard(assistant.ask('How many orders?', undefined, options()))
  const talk = first[0]?.type === 'begin' ? first[0].talk : ''
  const { turn } = await ending(assistant.ask('有多少订单？', talk, options()))
  expect(turn).toMatchObject({ id: 't2', language: 'zh', calls: [{ id: 'c2' }] })
  expect(assistant.talks.turns(talk)).toHaveLength(2)
  expect(assistant.talks.list()).toEqual([
    { id: talk, title: 'How many orders?', turns: 2, at: '2026-11-26T12:00:00.000Z' },
  ])
  expect(assistant.talks.exportMarkdown(talk)).toContain(
    '## How many orders?\n\n*Read as: query: 12 orders.*\n\n12 orders.',
  )
  assistant.talks.delete(talk)
  expect(assistant.talks.list()).toEqual([])
})

it('gives the follow-up the query before', async () => {
  const seen: (TypedQuery | undefined)[] = []
  const { assistant } = agentDouble({
    read: async (_, previous) => {
      seen.push(previous)
      return certain
    },
    tools: [
      queryDouble(async (query) => found('12 orders.', 'query', { how: { sentence: { en: 'x', zh: 'x' }, query } })),
    ],
  })
  const { turn } = await ending(assistant.ask('How many orders?', undefined, options()))
  const talk = assistant.talks.list()[0]?.id
  await ending(assistant.ask('And in France?', talk, options()))
  expect(turn.outcome).toEqual({ kind: 'answered' })
  expect(seen).toEqual([undefined, orders])
})

it('asks back with what may be meant, and takes the option that is sent as it stands', async () => {
  const units = TypedQuery.parse({ measures: ['units'] })
  const called: TypedQuery[] = []
  const { assistant } = agentDouble({
    read: async () => ({
      ...nothingRead,
      query: orders,
      doubts: [
        {
          about: 'measure',
          words: 'sales',
          options: [
            { label: { en: 'orders', zh: '订单' }, query: orders },
            { label: { en: 'units', zh: '件' }, query: units },
          ],
        },
      ],
    }),
    tools: [
      queryDouble(async (query) => {
        called.push(query)
        return found('12.')
      }),
    ],
  })
  const { outcome } = await ending(assistant.ask('How many sales?', undefined, options()))
  expect(outcome).toEqual({
    kind: 'clarified',
    question: 'What do you mean by “sales”?',
    options: ['Orders', 'Units'],
  })
  const next = await ending(assistant.ask('Units', assistant.talks.list()[0]?.id, options()))
  expect({ outcome: next.outcome, called }).toEqual({ outcome: { kind: 'answered' }, called: [units] })
})

it('keeps what a question meant whose figures are kept back, so that the same is shown when the threshold is lifted', async () => {
  const called: TypedQuery[] = []
  let unsure = certain
  const { assistant } = agentDouble({
    read: async () => unsure,
    tools: [
      queryDouble(async (query) => {
        called.push(query)
        return { kind: 'withheld', text: { en: 'Few.', zh: '太少。' }, offers: [] }
      }),
    ],
  })
  await ending(assistant.ask('By country and day', undefined, options()))
  unsure = nothingRead
  const talk = assistant.talks.list()[0]?.id
  const again = await ending(assistant.ask('By country and day', talk, { ...options(), lifted: true }))
  expect({ kind: again.outcome.kind, called }).toEqual({ kind: 'withheld', called: [orders, orders] })
})

it('tells withheld, missing and unclear apart', async () => {
  const kinds: string[] = []
  for (const kind of ['withheld', 'cannot', 'clarify'] as const) {
    const { assistant } = agentDouble({
      ...asking,
      tools: [queryDouble(async () => ({ kind, text: { en: 'So.', zh: '如此。' }, offers: [] }))],
    })
    const { outcome, turn } = await ending(assistant.ask('How many orders?', undefined, options()))
    kinds.push(outcome.kind)
    expect(turn.sentences).toEqual([])
  }
  expect(kinds).toEqual(['withheld', 'cannot', 'clarified'])
})

it('says in code’s words that a model finds no answer', async () => {
  const { assistant } = agentDouble({ model: choosingModel({ tool: 'cannot', input: { missing: 'x' } }) })
  const { outcome } = await ending(assistant.ask('Who is the president?', undefined, options()))
  expect(outcome).toEqual({ kind: 'cannot', missing: 'Nothing that Shoal can compute answers this.', options: [] })
})

it('asks back where a model twice chooses what nobody asked for', async () => {
  const model = choosingModel({
    tool: 'query',
    input: { measures: ['margin'] },
  })
  const slice = { measures: ['revenue'], dimensions: [], values: [] }
  const { assistant } = agentDouble({ model, read: async () => ({ ...nothingRead, unread: ['takings'], slice }) })
  const { outcome, turn } = await ending(assistant.ask('What were the takings?', undefined, options()))
  expect(outcome).toMatchObject({
    kind: 'clarified',
    question: expect.stringContaining('“takings”'),
    options: [],
  })
  expect({ asked: model.asked.length, spent: turn.spent, calls: turn.calls }).toEqual({
    asked: 2,
    spent: { modelCalls: 2, toolCalls: 0, inputTokens: 20, outputTokens: 10 },
    calls: [],
  })
})

it('proposes what writes, and does it only after a yes', async () => {
  let drafted = 0
  const brief = briefDouble(async () => {
    drafted++
    return found('Campaign C1 is drafted.', 'brief')
  })
  const model = choosingModel({ tool: 'brief', input: { segment: 'S1' } })
  const { assistant } = agentDouble({ model, tools: [queryDouble(async () => found('12.')), brief] })
  const { outcome } = await ending(assistant.ask('Draft a campaign for S1', undefined, options()))
  expect(outcome).toMatchObject({
    kind: 'clarified',
    question: 'A campaign for S1 would be drafted. Shall I do this?',
    proposal: { id: 'p1', tool: 'brief', input: { segment: 'S1' } },
  })
  expect(drafted).toBe(0)
  const talk = assistant.talks.list()[0]?.id ?? ''
  expect((await ending(assistant.decide(talk, 'p1', true, options()))).turn).toMatchObject({
    question: 'Yes: A campaign for S1 would be drafted.',
    outcome: { kind: 'answered' },
  })
  expect(drafted).toBe(1)
  expect((await ending(assistant.decide(talk, 'p1', true, options()))).outcome).toMatchObject({
    kind: 'failed',
    code: 'chat/unknown-proposal',
  })
  expect(drafted).toBe(1)
})

it('leaves what a person says no to', async () => {
  const brief = briefDouble(() => Promise.reject(new Error('drafted all the same')))
  const { assistant } = agentDouble({ tools: [brief] })
  await ending(assistant.call('brief', { segment: 'S1' }, undefined, options()))
  const talk = assistant.talks.list()[0]?.id ?? ''
  expect((await ending(assistant.decide(talk, 'p1', false, options()))).outcome).toEqual({
    kind: 'refused',
    reason: 'Not done, because you said no.',
  })
})

it('ends with a failure in words where something breaks, and goes on afterwards', async () => {
  let runs = 0
  const { assistant } = agentDouble({
    ...asking,
    tools: [
      queryDouble(async () => {
        runs++
        if (runs === 1) throw new TypeError('secret row 17')
        return found('12.')
      }),
    ],
  })
  const { outcome } = await ending(assistant.ask('How many orders?', undefined, options()))
  expect(outcome).toMatchObject({ kind: 'failed', code: 'internal/unexpected' })
  expect(JSON.stringify(outcome)).not.toContain('secret')
  expect((await ending(assistant.ask('How many orders?', assistant.talks.list()[0]?.id, options()))).outcome).toEqual({
    kind: 'answered',
  })
})

it.each([
  [
    'a talk that is not there',
    (assistant: ReturnType<typeof agentDouble>['assistant']) => assistant.ask('x', 'nowhere', options()),
    'chat/unknown-talk',
  ],
  [
    'a tool that is not there',
    (assistant: ReturnType<typeof agentDouble>['assistant']) => assistant.call('wether', {}, undefined, options()),
    'chat/unknown-tool',
  ],
  [
    'an input that does not fit',
    (assistant: ReturnType<typeof agentDouble>['assistant']) =>
      assistant.call('query', { measures: 3 }, undefined, options()),
    'chat/invalid-input',
  ],
])('ends with a failure for %s', async (_, ask, code) => {
  expect((await ending(ask(agentDouble({}).assistant))).outcome).toMatchObject({ kind: 'failed', code })
})

it('takes a correction up as a proposal, and puts it into force only after a yes', async () => {
  const accepted: string[] = []
  const { assistant } = agentDouble({
    catalogue: {
      measures: [
        {
          id: 'units',
          label: { en: 'Units', zh: '销量' },
          synonyms: { en: [], zh: [] },
          definition: { en: 'Units bought', zh: '购买件数' },
          grain: 'line',
          unit: 'items',
          kind: 'total',
          additive: true,
          better: 'higher',
          timed: true,
        },
      ],
      dimensions: [],
      missing: [],
      asOf: '2011-12-10',
    },
    read: async () => ({ ...nothingRead, query: TypedQuery.parse({ measures: ['units'] }), certain: true }),
    acceptCorrection: (id) => accepted.push(id) > 0,
  })
  const { outcome } = await ending(assistant.ask('By sales I mean units', undefined, options()))
  expect(outcome).toMatchObject({
    kind: 'clarified',
    question: expect.stringMatching(/sales.*Units.* Shall I do this\?$/s),
    proposal: { id: 'p1', tool: 'accept-correction', input: { correction: 'K1' } },
  })
  expect(accepted).toEqual([])
  const { turn } = await ending(assistant.decide(assistant.talks.list()[0]?.id ?? '', 'p1', true, options()))
  expect({ kind: turn.outcome.kind, accepted }).toEqual({ kind: 'answered', accepted: ['K1'] })
})

it('lets a question in a talk that has just begun wait for the first one', async () => {
  const first = Promise.withResolvers<void>()
  const seen: (string | undefined)[] = []
  const { assistant } = agentDouble({
    read: async (_, previous) => {
      seen.push(previous?.measures[0])
      return certain
    },
    tools: [
      queryDouble(async (query) => {
        await first.promise
        return found('12 orders.', 'query', { how: { sentence: { en: 'x', zh: 'x' }, query } })
      }),
    ],
  })
  const begun = Promise.withResolvers<string>()
  const one = (async () => {
    for await (const event of assistant.ask('How many orders?', undefined, options()))
      if (event.type === 'begin') begun.resolve(event.talk)
  })()
  const two = ending(assistant.ask('And in France?', await begun.promise, options()))
  first.resolve()
  await one
  expect({ calls: (await two).turn.calls.map(({ id }) => id), seen }).toEqual({
    calls: ['c2'],
    seen: [undefined, 'orders'],
  })
})
