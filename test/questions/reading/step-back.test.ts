import { describe, expect, it } from 'vitest'
import type { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { readQuestion } from '../../../src/questions/reading/read-question.ts'
import { sampleCatalogue as catalogue, sampleLookUp as lookUp } from '../sample-catalogue.ts'

async function last(...questions: string[]) {
  let previous: TypedQuery | undefined
  let certain = false
  for (const question of questions) {
    const reading = await readQuestion(question, { catalogue, lookUp, previous })
    previous = reading.query
    certain = reading.certain
  }
  return { certain, query: previous }
}
const month = (year: number, value: number) => ({ kind: 'calendar', year, part: { unit: 'month', value } })

describe('a question that goes on from a question that goes on', () => {
  it.each([
    [['revenue last month', 'and the month before that?'], { time: month(2011, 10) }],
    [['revenue last month', 'and the month before that?', 'and the month before that?'], { time: month(2011, 9) }],
    [['revenue last month', 'and the year before?'], { time: month(2010, 11) }],
    [['上个月的销售额', '再上个月呢'], { time: month(2011, 10) }],
    [['revenue last month', 'compared with the month before'], { compare: { to: 'previous' } }],
    [['revenue by country', 'only the top 3'], { order: { by: 'revenue', direction: 'desc' }, limit: 3 }],
    [['各国的销售额', '前五名'], { order: { by: 'revenue', direction: 'desc' }, limit: 5 }],
    [['revenue in Germany', 'per country'], { dimensions: ['country'], filters: [] }],
  ])('%j', async (questions, query) => {
    expect(await last(...questions)).toMatchObject({ certain: true, query })
  })

  it('is in doubt where there are no days to count back from, or none of that length', async () => {
    expect((await last('revenue in Germany', 'and the month before that?')).certain).toBe(false)
    expect((await last('revenue last quarter', 'and the month before that?')).certain).toBe(false)
  })
})
