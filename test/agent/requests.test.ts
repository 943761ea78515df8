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

it.each([
  ['/menu', 'cannot'],
  ['Lamp 1', 'clarified'],
])('offers look-alikes of products that are there: %s', async (product, kind) => {
  let ended: string | undefined
  for await (const event of assistant.call('look-alikes', { like: [product] }, undefined, options))
    if (event.type === 'end') ended = event.outcome.kind
  expect(ended).toBe(kind)
})
