import { expect, it } from 'vitest'
import { holdAgainstReading } from '../../../src/agent/turn/hold-against-reading.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import type { QuestionReading } from '../../../src/questions/reading/question-reading.ts'

const query = (more: Partial<TypedQuery> = {}): TypedQuery => TypedQuery.parse({ measures: ['revenue'], ...more })

const reading = (more: Partial<QuestionReading> = {}): QuestionReading => ({
  language: 'en',
  query: query(),
  certain: false,
  unread: [],
  doubts: [],
  slice: { measures: ['revenue', 'orders'], dimensions: ['country'], values: [] },
  followUp: false,
  missing: [],
  ...more,
})

const france = { dimension: 'country', op: 'is' as const, values: ['France'] }
const march = { kind: 'calendar' as const, year: 2011, part: { unit: 'month' as const, value: 3 } }
const codes = (...holding: Parameters<typeof holdAgainstReading>): string[] =>
  holdAgainstReading(...holding).map(({ code }) => code)

it('lets through what was read', () => {
  expect(codes(query(), reading())).toEqual([])
})

it('lets a model add a breakdown that a word of the question stands for', () => {
  expect(codes(query({ dimensions: ['country'] }), reading({ unread: ['lands'] }))).toEqual([])
})

it.each<[string, Partial<TypedQuery>, Partial<QuestionReading>, string[]]>([
  ['a measure that no word stands for', { measures: ['revenue', 'margin'] }, {}, ['measure-unasked']],
  ['another measure than was read', { measures: ['orders'] }, {}, ['measure-ignored']],
  ['a breakdown that no word stands for', { dimensions: ['weekday'] }, {}, ['dimension-unasked']],
  ['a breakdown that is left out', {}, { query: query({ dimensions: ['country'] }) }, ['dimension-ignored']],
  ['a filter that nobody asked for', { filters: [france] }, {}, ['filter-unasked']],
  ['a filter that is left out', {}, { query: query({ filters: [france] }) }, ['filter-ignored']],
  [
    'a filter that is turned round',
    { filters: [{ ...france, op: 'is-not' }] },
    { query: query({ filters: [france] }) },
    ['filter-ignored'],
  ],
  ['a time that nobody asked for', { time: march }, {}, ['time-unasked']],
  ['a time that is left out', {}, { query: query({ time: march }) }, ['time-differs']],
  ['another time', { time: { kind: 'calendar', year: 2011 } }, { query: query({ time: march }) }, ['time-differs']],
  [
    'a limit on a figure that nobody set',
    { having: [{ per: 'customer', measure: 'frequency', op: 'at-least', value: 2 }] },
    {},
    ['figure-unasked'],
  ],
  ['a number of rows that nobody asked for', { limit: 5 }, {}, ['limit-differs']],
  ['a share that nobody asked for', { share: true }, {}, ['share-differs']],
  ['a comparison that nobody asked for', { compare: { to: 'previous' } }, {}, ['comparison-differs']],
  ['words that came to nothing', {}, { unread: ['loyal'] }, ['words-ignored']],
])('finds %s', (_, more, read, faults) => {
  expect(codes(query(more), reading(read))).toEqual(faults)
})

it('takes each of the readings that are possible, and none besides', () => {
  const doubts: QuestionReading['doubts'] = [
    {
      about: 'measure',
      words: 'sales',
      options: [
        { label: { en: 'revenue', zh: '销售额' }, query: query() },
        { label: { en: 'units', zh: '销量' }, query: query({ measures: ['units'] }) },
      ],
    },
  ]
  expect(codes(query({ measures: ['units'] }), reading({ doubts }))).toEqual([])
  expect(codes(query({ measures: ['margin'] }), reading({ doubts }))).toEqual(['measure-unasked'])
})
