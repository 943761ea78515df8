import { expect, it } from 'vitest'
import { z } from 'zod'
import { narrowByReading, openFields, withReadParts } from '../../../src/agent/turn/narrow-by-reading.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import type { QuestionReading } from '../../../src/questions/reading/question-reading.ts'
import { nothingRead } from '../agent-double.ts'

const france = { dimension: 'country', value: 'France', label: { en: 'France', zh: '法国' } }
const reading = (more: Partial<QuestionReading>): QuestionReading => ({ ...nothingRead, ...more })
const march = { kind: 'calendar' as const, year: 2011, part: { unit: 'month' as const, value: 3 } }

it.each<[string, string[], string[]]>([
  ['words that name a figure', ['takings'], []],
  ['words that name a time', ['christmas'], ['time']],
  ['words that set a limit', ['twice'], ['having']],
  ['a word that may set a limit or an order', ['most'], ['having', 'order']],
])('opens to a model what %s may mean', (_, unread, fields) => {
  expect([...openFields(reading({ unread }))]).toEqual(fields)
})

it('asks a model for nothing that rules read, and for no filter that the question cannot mean', () => {
  const narrow = narrowByReading(TypedQuery, reading({ unread: ['takings'] }))
  expect(Object.keys(narrow.shape)).toEqual(['measures', 'dimensions'])
})

it('lets a model filter by the values that stand in the question alone', () => {
  const values = [france]
  const narrow = narrowByReading(TypedQuery, reading({ slice: { measures: [], dimensions: [], values } }))
  const filtered = (value: string) => ({
    measures: ['revenue'],
    filters: [{ dimension: 'country', op: 'is', values: [value] }],
  })
  expect(narrow.safeParse(filtered('France')).success).toBe(true)
  expect(narrow.safeParse(filtered('Spain')).success).toBe(false)
  expect(z.toJSONSchema(narrow)).toBeTypeOf('object')
})

it('puts in what rules read', () => {
  const query = TypedQuery.parse({ measures: ['revenue'], time: march, limit: 5 })
  expect(withReadParts({ measures: ['orders'] }, reading({ query, unread: ['takings'] }))).toEqual({
    measures: ['orders'],
    time: march,
    having: [],
    share: false,
    limit: 5,
  })
})
