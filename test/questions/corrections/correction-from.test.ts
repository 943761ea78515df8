import { describe, expect, it } from 'vitest'
import { correctionFrom } from '../../../src/questions/corrections/correction-from.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import type { QuestionReading } from '../../../src/questions/reading/question-reading.ts'
import { smallCatalogue } from './small-catalogue.ts'

const reading = (rest: Partial<QuestionReading>): QuestionReading => ({
  language: 'en',
  certain: true,
  unread: [],
  doubts: [],
  slice: { measures: [], dimensions: [], values: [] },
  followUp: false,
  missing: [],
  ...rest,
})
const of = (query: unknown): QuestionReading => reading({ query: TypedQuery.parse(query) })
const said = { language: 'en' as const, words: 'regulars', meaning: 'what was said' }
const having = [{ per: 'customer' as const, measure: 'orders', op: 'at-least' as const, value: 4 }]

describe('what a word is said to mean', () => {
  it('is a measure', () => {
    expect(correctionFrom(said, of({ measures: ['units'] }), smallCatalogue)).toMatchObject({
      kind: 'synonym',
      of: { is: 'measure', id: 'units' },
    })
  })

  it('is a kind of customers', () => {
    expect(correctionFrom(said, of({ measures: ['customers'], having }), smallCatalogue)).toEqual({
      kind: 'definition',
      words: 'regulars',
      filters: [],
      having,
      said: 'what was said',
    })
  })

  it('is those who ordered in the last days, which holds beside any other period', () => {
    const query = { measures: ['buyers'], time: { kind: 'last', count: 90, unit: 'day' } }
    expect(correctionFrom(said, of(query), smallCatalogue)).toMatchObject({
      kind: 'definition',
      having: [{ per: 'customer', measure: 'recency', op: 'at-most', value: 90 }],
    })
  })

  it('is a value', () => {
    const values = [{ dimension: 'country', value: 'United Kingdom', label: { en: 'United Kingdom', zh: '英国' } }]
    const slice = { measures: [], dimensions: [], values }
    expect(correctionFrom(said, reading({ certain: false, slice }), smallCatalogue)).toMatchObject({
      of: { is: 'value', dimension: 'country', value: 'United Kingdom' },
    })
  })

  it.each([
    ['where a word of it was not read', { ...of({ measures: ['units'] }), unread: ['shiny'] }],
    ['where it is a figure of some', of({ measures: ['revenue'], having })],
    ['where it is a table', of({ measures: ['customers'], dimensions: ['country'] })],
    ['where nothing was found', reading({ certain: false })],
  ])('is asked back %s', (_, read) => {
    expect(correctionFrom(said, read, smallCatalogue)).toBeUndefined()
  })
})
