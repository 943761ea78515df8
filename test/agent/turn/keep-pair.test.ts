import { expect, it } from 'vitest'
import type { Correction } from '../../../src/questions/corrections/correction.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import type { QuestionReading } from '../../../src/questions/reading/question-reading.ts'
import { agentDouble, ending, nothingRead } from '../agent-double.ts'

const orders = TypedQuery.parse({ measures: ['orders'] })
const options = () => ({ signal: new AbortController().signal })

async function keep(question: string, reading: QuestionReading, said: string) {
  const kept: Correction[] = []
  const { assistant } = agentDouble({
    read: async () => reading,
    keepCorrection: async (correction) => {
      kept.push(correction)
      return { id: 'K1', tried: [] }
    },
  })
  const { turn } = await ending(assistant.ask(question, undefined, options()))
  const talk = assistant.talks.list()[0]?.id
  const then = await ending(assistant.ask(said, talk, options()))
  return { first: turn.outcome.kind, outcome: then.turn.outcome, kept }
}

it.each(['Keep this answer.', 'keep this', '记住这个回答'])(
  'proposes that a question is answered like this from now on: %s',
  async (said) => {
    const { outcome, kept } = await keep('How is business?', { ...nothingRead, query: orders, certain: true }, said)
    expect(outcome).toMatchObject({
      kind: 'clarified',
      proposal: { tool: 'accept-correction', input: { correction: 'K1' } },
    })
    expect(kept).toMatchObject([{ kind: 'pair', question: 'How is business?', query: orders }])
  },
)

it('keeps nothing where the question goes on from another, or nothing was answered', async () => {
  const follows = { ...nothingRead, query: orders, certain: true, followUp: true }
  expect(await keep('And in France?', follows, 'keep this')).toMatchObject({ kept: [] })
  expect(await keep('Hm?', nothingRead, 'keep this')).toMatchObject({
    kept: [],
    outcome: { kind: 'clarified', options: [] },
  })
})
