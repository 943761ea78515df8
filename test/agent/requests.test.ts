import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assistant } from '../../src/agent/assistant.ts'
import { openAssistant } from '../../src/agent/open-assistant.ts'
import { previousQuery } from '../../src/agent/turn/previous-query.ts'
import type { Turn } from '../../src/agent/turn/turn.ts'
import { smallShop } from './small-shop.ts'

const options = { signal: new AbortController().signal }
let assistant: Assistant

beforeAll(async () => {
  const now = (): Date => new Date('2011-10-01T12:00:00Z')
  assistant = await openAssistant({ folder: await smallShop(), environment: {}, now, usualLanguage: 'en' })
})
afterAll(() => assistant.close())

/** The turns of a talk in which these questions are asked. */
async function talk(...questions: string[]): Promise<Turn[]> {
  const turns: Turn[] = []
  let id: string | undefined
  for (const question of questions)
    for await (const event of assistant.ask(question, id, options)) {
      if (event.type === 'begin') id = event.talk
      if (event.type === 'end') turns.push(event.turn)
    }
  return turns
}

describe('requests in a talk', () => {
  it.each([
    ['Compare S1 and S2', 'compare', { first: 'S1', second: 'S2' }],
    ['对比S1和S3', 'compare', { first: 'S1', second: 'S3' }],
    ['Tell me about S1', 'describe', { segment: 'S1' }],
    ['Why is customer C1003 in S1?', 'explain-customer', { customer: 'C1003' }],
    ['Who is customer C1003?', 'explain-customer', { customer: 'C1003' }],
    [
      'How does France compare with Germany?',
      'query',
      { dimensions: ['country'], measures: ['revenue', 'orders', 'buyers', 'average-order-value'] },
    ],
  ])('%s is answered by %s', async (question, tool, input) => {
    const [turn] = await talk(question)
    expect(turn?.outcome).toEqual({ kind: 'answered' })
    expect(turn?.calls[0]).toMatchObject({ tool, input })
  })

  it('proposes a campaign for whom it was asked', async () => {
    const [turn] = await talk('Draft a win-back campaign for S2')
    expect(turn?.outcome).toMatchObject({ kind: 'clarified', proposal: { tool: 'brief', input: { segment: 'S2' } } })
    expect(JSON.stringify(turn?.outcome)).toMatch(/for S2 “.+”/)
  })

  it('takes no word of a request for a misspelt figure', async () => {
    const [turn] = await talk('What have we learned?')
    expect(turn?.calls).toEqual([])
    expect(turn?.outcome).toMatchObject({
      kind: 'cannot',
      missing: 'Nothing is believed yet: no campaign has been measured.',
    })
  })

  it('leaves figures of segments to the semantic layer', async () => {
    const [turn] = await talk('Compare the revenue of S1 and S2')
    expect(turn?.calls[0]).toMatchObject({ tool: 'query', how: { query: { measures: ['revenue'] } } })
  })

  it.each([
    ['Describe S1', 'and S2?'],
    ['介绍一下S1', '那S2呢'],
  ])('goes on with another segment: %s %s', async (first, next) => {
    const [, second] = await talk(first, next)
    expect(second?.calls[0]).toMatchObject({ tool: 'describe', input: { segment: 'S2' } })
  })

  it('asks which segment is meant, and answers by the one that is chosen', async () => {
    const [asked] = await talk('Compare S1')
    const options = asked?.outcome.kind === 'clarified' ? asked.outcome.options : []
    expect(options).toHaveLength(2)
    const [, chosen] = await talk('Compare S1', options[0] ?? '')
    expect(chosen?.calls[0]).toMatchObject({ tool: 'compare', input: { first: 'S1' } })
  })

  it('finds look-alikes by products, and offers those of the segment that was named', async () => {
    const [turn] = await talk('Find customers who look like S1')
    const offered = turn?.offers ?? []
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.every(({ tool, input }) => tool === 'look-alikes' && Array.isArray(input['like']))).toBe(true)
  })

  it.each(['Who is customer C1003 and what is their e-mail address?', 'List the orders of customer 12748'])(
    'keeps personal what is no explanation: %s',
    async (question) => {
      const [turn] = await talk(question)
      expect(turn?.outcome.kind).toBe('refused')
    },
  )

  it('does not carry the days of a why-question over to a question about figures', async () => {
    const [, , figures] = await talk(
      'Revenue by country',
      'Why did revenue change in August 2011?',
      'Orders in Germany',
    )
    expect(figures?.calls[0]?.how.query).toEqual({
      ...figures?.calls[0]?.how.query,
      measures: ['orders'],
      dimensions: [],
    })
    expect(figures?.calls[0]?.how.query).not.toHaveProperty('compare')
    const why = await talk('Why did revenue change in August 2011?')
    expect(why[0]?.calls[0]?.tool).toBe('change')
    expect(previousQuery(why)).toBeUndefined()
  })
})

describe('what names no figure', () => {
  const optionsOf = ({ outcome }: Turn): string[] => ('options' in outcome ? outcome.options : [])

  it.each(['hello', 'thanks', 'what can you do?', '你好', '谢谢', '你能做什么？', 'blub'])(
    'is met with questions that are answered: %s',
    async (question) => {
      const [turn] = await talk(question)
      const options = turn === undefined ? [] : optionsOf(turn)
      expect(turn?.outcome.kind).toBe('clarified')
      expect(options).toHaveLength(3)
      const [, chosen] = await talk(question, options[1] ?? '')
      expect(chosen?.outcome).toEqual({ kind: 'answered' })
    },
  )

  it.each([
    ['Who are our best customers?', 'clarified'],
    ['最好的客户是谁', 'clarified'],
    ['top 10 customers by revenue', 'cannot'],
    ['前10名客户', 'cannot'],
    ['what share of revenue do the top 10% bring', 'cannot'],
  ])('asks what best may mean, and names nobody: %s', async (question, kind) => {
    const [turn] = await talk(question)
    expect(turn?.outcome.kind).toBe(kind)
    expect(turn?.calls).toEqual([])
    for (const option of turn === undefined ? [] : optionsOf(turn))
      expect((await talk(question, option))[1]?.outcome.kind).toMatch(/answered|withheld/)
  })

  it('keeps the country that was said beside the best', async () => {
    const [turn] = await talk('top customers in Germany')
    const filters = turn?.offers?.map(({ input }) => input['filters'])
    expect(filters?.length).toBeGreaterThan(1)
    for (const one of filters ?? []) expect(one).toEqual([{ dimension: 'country', op: 'is', values: ['Germany'] }])
  })

  it('goes on from a why-question with other days', async () => {
    const [, next, other] = await talk('Why did revenue change in August 2011?', 'and in July 2011?', 'and in Germany?')
    expect(next?.calls[0]).toMatchObject({ tool: 'change', input: { measure: 'revenue', against: { to: 'previous' } } })
    expect(next?.calls[0]?.input['time']).toEqual({ kind: 'calendar', year: 2011, part: { unit: 'month', value: 7 } })
    expect(other?.calls).toEqual([])
  })

  it.each(['Compare August 2011 with July 2011', 'Compare France, Germany and Spain'])(
    'is held against each other by the usual figures: %s',
    async (question) => {
      const [turn] = await talk(question)
      expect(turn?.outcome).toEqual({ kind: 'answered' })
      expect(turn?.calls[0]?.how.query?.measures).toEqual(['revenue', 'orders', 'buyers', 'average-order-value'])
    },
  )

  it('is offered by the usual figures where only the rows are named', async () => {
    const [turn] = await talk('France by month')
    expect(turn && optionsOf(turn)[0]).toBe('Revenue by month in France')
  })
})

it.each([
  ['/menu', 'cannot'],
  ['Lamp 1', 'clarified'],
])('offers look-alikes of products that are there: %s', async (product, kind) => {
  let ended: string | undefined
  for await (const event of assistant.call('look-alikes', { like: [product] }, undefined, options))
    if (event.type === 'end') ended = event.outcome.kind
  expect(ended).toBe(kind)
})
