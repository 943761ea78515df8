import { expect, it } from 'vitest'
import { TypedQuery } from '../../src/questions/query/typed-query.ts'
import type { QuestionReading } from '../../src/questions/reading/question-reading.ts'
import { agentDouble, heard, nothingRead } from './agent-double.ts'
import { choosingModel } from './turn/choosing-model.ts'

const options = () => ({ signal: new AbortController().signal })
const orders = TypedQuery.parse({ measures: ['orders'] })
const certain: QuestionReading = { ...nothingRead, query: orders, certain: true }
const asking = { read: async () => certain }

it('hands a question to whoever writes the answer without the customers that it names', async () => {
  const seen: string[] = []
  const { assistant } = agentDouble({
    ...asking,
    customersAmong: async (ids) => new Set(ids.filter((id) => id === 'C17')),
    sentencesOf: async function* (_, { question }) {
      seen.push(question)
      yield { parts: [{ text: '12.' }], by: 'code', holds: 'evidence' }
    },
  })
  await heard(assistant.ask('How many orders has C17, anna@shop.example?', undefined, options()))
  expect(seen).toEqual(['How many orders has {c:2}, {c:1}?'])
})

it('lets no model write about an answer whose threshold is lifted', async () => {
  const seen: boolean[] = []
  const { assistant } = agentDouble({
    ...asking,
    model: choosingModel({ tool: 'cannot', input: { missing: 'x' } }),
    sentencesOf: async function* (_, { model }) {
      seen.push(model !== undefined)
      yield { parts: [{ text: '12.' }], by: 'code', holds: 'evidence' }
    },
  })
  await heard(assistant.ask('How many orders?', undefined, { ...options(), lifted: true }))
  await heard(assistant.ask('How many orders?', undefined, options()))
  expect(seen).toEqual([false, true])
})
