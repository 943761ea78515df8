import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { readQuestion } from '../../../src/questions/reading/read-question.ts'
import { sampleCatalogue as catalogue, sampleLookUp as lookUp } from '../sample-catalogue.ts'

/** Lines of a file: a question, and behind a tab the query that must come of it. */
const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n')
const pairsOf = (name: string): [string, TypedQuery][] =>
  linesOf(name).map((line) => {
    const [question, query] = line.split('\t')
    return [question, TypedQuery.parse(JSON.parse(query))]
  })
const read = (question: string, previous?: TypedQuery) => readQuestion(question, { catalogue, lookUp, previous })

describe('a question with every word accounted for', () => {
  it.each(['certain.en.tsv', 'strangers.en.tsv', 'certain.zh.tsv', 'typed.zh.tsv'].flatMap(pairsOf))(
    'becomes its query: %s',
    async (question, query) => {
      const { certain: sure, query: found } = await read(question)
      expect({ sure, found }).toEqual({ sure: true, found: query })
    },
  )
})

describe('a question that leaves a doubt', () => {
  it.each(linesOf('asked-back.tsv'))('is not certain: %s', async (question) => {
    expect((await read(question)).certain).toBe(false)
  })

  it('names the word that no rule knows', async () => {
    expect(await read('revenue in Atlantis')).toMatchObject({ unread: ['atlantis'], query: { measures: ['revenue'] } })
  })

  it('says what the data lack', async () => {
    expect(await read('What is our profit margin by country?')).toMatchObject({ missing: ['margin'] })
  })

  it('offers both meanings of "twice" as whole queries', async () => {
    const { doubts } = await read('How many customers ordered twice?')
    expect(doubts.flatMap((doubt) => doubt.options.map((option) => option.query.having[0].op))).toEqual([
      'at-least',
      'equal',
    ])
  })

  it('offers months that follow each other as one span first, and each of them', async () => {
    const { doubts } = await read('revenue in October and November 2011')
    expect(doubts[0]?.options.map(({ query: { time, dimensions } }) => [time, dimensions])).toMatchObject([
      [{ kind: 'between' }, []],
      [{ kind: 'between' }, ['month']],
      [{ kind: 'calendar' }, []],
      [{ kind: 'calendar' }, []],
    ])
  })

  it.each(['revenue from abroad', '海外的销售额'])(
    'offers to leave out the country of most customers: %s',
    async (text) => {
      const { doubts } = await read(text)
      expect(doubts[0]?.options[0]?.query.filters).toEqual([
        {
          dimension: 'country',
          op: 'is-not',
          values: [catalogue.dimensions.find(({ id }) => id === 'country')?.values[0]?.value],
        },
      ])
    },
  )

  it('offers the products whose names hold the words', async () => {
    const { doubts } = await read('revenue of the bag red retrospot')
    expect(doubts[0]?.options.map((option) => option.query.filters[0].values[0])).toEqual([
      '85099B',
      'bag red retrospot',
      '20725',
    ])
  })
})

describe('a question like an accepted one', () => {
  it('has the query that a person accepted, whatever the rules say', async () => {
    const query = TypedQuery.parse({ measures: ['gross-revenue'] })
    const pairs = [{ question: 'How is business?', query }]
    expect(await readQuestion('how is business', { catalogue, lookUp, pairs })).toMatchObject({ certain: true, query })
  })
})
