import { describe, expect, it } from 'vitest'
import { askModel } from '../../scripts/headlines/ask-model.ts'
import { drawDuels } from '../../scripts/headlines/duels.ts'
import { evaluateHeadlines } from '../../scripts/headlines/evaluate-headlines.ts'
import { callsFor, modelTable } from '../../scripts/headlines/model-rows.ts'
import { timelineOf } from '../../scripts/headlines/timeline.ts'
import type { ChatModel } from '../../src/writing/models/chat-model.ts'
import { ModelError } from '../../src/writing/models/model-error.ts'
import { sampleGroups } from './sample.ts'

interface Asked {
  first: string
  second: string
  system: string
}

/** A model that answers as it is told to. */
const judge = (answer: (asked: Asked) => 'A' | 'B'): ChatModel & { asked: Asked[] } => {
  const asked: Asked[] = []
  return {
    name: 'judge',
    asked,
    generate: async ({ messages, form }) => {
      const [system, user] = messages.map(({ content }) => content)
      const [, first = '', second = ''] = /^Headline A: (.*)\nHeadline B: (.*)$/m.exec(user) ?? []
      asked.push({ first, second, system })
      if (form === undefined) throw new Error('a form is asked for')
      const text = JSON.stringify({ better: answer({ first, second, system }) })
      return { value: form.schema.parse(JSON.parse(text)), text, usage: { input: 1, output: 1 }, model: 'judge' }
    },
  }
}
const longer = judge(({ first, second }) => (first.length > second.length ? 'A' : 'B'))
const { signal } = new AbortController()
const group = {
  test: 't',
  week: 201310,
  texts: [
    { text: 'Bees', shown: 1000, answered: 10 },
    { text: 'A bee in the garden', shown: 1000, answered: 20 },
  ],
}
const scores = async (model: ChatModel, learnings?: string): Promise<number[]> => [
  ...(await askModel(model, group, learnings, signal)).scores,
]

describe('a model that compares two headlines', () => {
  it('is asked in both orders', async () => {
    expect(await scores(longer)).toEqual([0, 2])
  })

  it('that likes the first place has no opinion', async () => {
    expect(await scores(judge(() => 'A'))).toEqual([1, 1])
  })

  it('reads the learnings in its prompt, or that there are none', async () => {
    const model = judge(() => 'A')
    await scores(model, '- Questions lose.')
    await scores(model)
    expect(
      model.asked.map(({ system }) => [system.includes('- Questions lose.'), system.includes('Nothing yet.')]),
    ).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
    ])
  })

  it('that gives no answer of the form names neither; a server that fails ends the run', async () => {
    const failing = (error: ModelError): ChatModel => ({ name: 'failing', generate: () => Promise.reject(error) })
    expect(await scores(failing(new ModelError('models/empty', { model: 'failing' })))).toEqual([0, 0])
    const down = failing(new ModelError('models/refused-connection', { model: 'failing', server: 'here' }))
    await expect(scores(down)).rejects.toMatchObject({ code: 'models/refused-connection' })
  })

  it('is asked four times a pair, with and without learnings', async () => {
    const evaluation = evaluateHeadlines(timelineOf(await sampleGroups()), { placebos: 0, parts: [] })
    longer.asked.length = 0
    const lines = await modelTable(longer, evaluation, 20, { signal, progress: () => undefined })
    expect(longer.asked).toHaveLength(callsFor(20))
    expect(lines.filter((line) => line.startsWith('| model with'))).toHaveLength(2)
    // This model does not read its prompt, so learnings make no difference.
    expect(lines).toContain('| difference: with learnings, against without | 20 | +0.0 % | +0.0 % to +0.0 % |')
  })
})

it('pairs are drawn from later blocks alone, two headlines of a group each, the same every time', async () => {
  const timeline = timelineOf(await sampleGroups())
  const duels = drawDuels(timeline, 10)
  expect(Math.min(...duels.map(({ block }) => block))).toBeGreaterThanOrEqual(timeline.burnIn)
  expect(duels.map(({ group: { texts } }) => texts.length)).toEqual(Array(10).fill(2))
  expect(drawDuels(timeline, 10)).toEqual(duels)
})
