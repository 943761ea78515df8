import { expect, it } from 'vitest'
import type { KnownCorrections } from '../../../src/questions/corrections/known-corrections.ts'
import { tryCorrection } from '../../../src/questions/corrections/try-correction.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import type { QuestionReading } from '../../../src/questions/reading/question-reading.ts'

const query = (measure: string): TypedQuery => TypedQuery.parse({ measures: [measure] })
const pair = (question: string, measure: string) => ({
  kind: 'pair' as const,
  question,
  query: query(measure),
  reading: { en: '', zh: '' },
})
const revenueWord: Record<string, string> = { turnover: 'revenue', sales: 'revenue' }

/** A reader that knows two words for revenue, and accepted ones. */
function read(question: string, { synonyms, pairs }: KnownCorrections): QuestionReading {
  const accepted = synonyms.find(({ words }) => question.includes(words))?.of
  const usual = Object.entries(revenueWord).find(([word]) => question.includes(word))?.[1]
  const measure = accepted?.is === 'measure' ? accepted.id : usual
  return {
    language: 'en',
    certain: measure !== undefined,
    ...(measure === undefined ? {} : { query: query(measure) }),
    unread: pairs.map((one) => one.question),
    doubts: [],
    slice: { measures: [], dimensions: [], values: [] },
    followUp: false,
    missing: [],
  }
}

it('says which accepted questions would be read otherwise, or be read at last', async () => {
  const known = {
    synonyms: [],
    definitions: [],
    pairs: [pair('sales of last month', 'revenue'), pair('turnover', 'revenue'), pair('our sales dough', 'revenue')],
  }
  const synonym = (words: string, id: string) => ({
    kind: 'synonym' as const,
    words,
    of: { is: 'measure' as const, id },
    meaning: { en: id, zh: id },
  })
  expect(await tryCorrection(synonym('sales', 'units'), known, read)).toEqual([
    { question: 'sales of last month', becomes: 'other', after: query('units') },
    { question: 'our sales dough', becomes: 'other', after: query('units') },
  ])
  expect(
    await tryCorrection(synonym('dough', 'revenue'), { ...known, pairs: [pair('dough', 'revenue')] }, read),
  ).toEqual([{ question: 'dough', becomes: 'certain', after: query('revenue') }])
  expect(await tryCorrection(synonym('cash', 'revenue'), known, read)).toEqual([])
})
