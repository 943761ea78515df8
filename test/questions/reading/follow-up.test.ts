import { describe, expect, it } from 'vitest'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { readQuestion } from '../../../src/questions/reading/read-question.ts'
import { sampleCatalogue as catalogue, sampleLookUp as lookUp } from '../sample-catalogue.ts'

/** The query of the last of several questions of one talk. */
async function last(...questions: string[]): Promise<{ certain: boolean; query: TypedQuery | undefined }> {
  let query: TypedQuery | undefined
  let certain = false
  for (const question of questions) {
    const reading = await readQuestion(question, { catalogue, lookUp, previous: query })
    query = reading.query
    certain = reading.certain
  }
  return { certain, query }
}

const query = (input: unknown) => ({ certain: true, query: TypedQuery.parse(input) })
const november = { kind: 'calendar', year: 2011, part: { unit: 'month', value: 11 } }
const country = (...values: string[]) => [{ dimension: 'country', op: 'is', values }]

describe('a question that goes on from the one before', () => {
  it.each([
    [['What was the revenue in Germany?', 'And in France?'], { measures: ['revenue'], filters: country('France') }],
    [['revenue by country', 'and in France?'], { measures: ['revenue'], filters: country('France') }],
    [['How many orders did we get in October 2011?', 'What about November?'], { measures: ['orders'], time: november }],
    [
      ['revenue in November', 'break it down by segment'],
      { measures: ['revenue'], dimensions: ['segment'], time: november },
    ],
    [
      ['revenue in November', 'and compared with last month?'],
      { measures: ['revenue'], time: november, compare: { to: 'previous' } },
    ],
    [['11月的销售额', '比上个月多了多少'], { measures: ['revenue'], time: november, compare: { to: 'previous' } }],
    [['revenue in November', 'And how many customers?'], { measures: ['buyers'], time: november }],
    [
      ['orders in November', 'only for Spain', 'by month'],
      { measures: ['orders'], dimensions: ['month'], filters: country('Spain'), time: november },
    ],
    [['德国的客单价是多少？', '那法国呢'], { measures: ['average-order-value'], filters: country('France') }],
    [['11月各群体的销售额', '换成订单数'], { measures: ['orders'], dimensions: ['segment'], time: november }],
    [['10月的订单数', '那11月呢？'], { measures: ['orders'], time: november }],
    [
      ['S1有多少人', '他们花了多少钱'],
      { measures: ['revenue'], filters: [{ dimension: 'segment', op: 'is', values: ['S1'] }] },
    ],
    [
      ['新客11月多少', '他们客单价多少'],
      {
        measures: ['average-order-value'],
        filters: [{ dimension: 'customer-type', op: 'is', values: ['new'] }],
        time: november,
      },
    ],
    [
      ['180天没买的有几个', '其中花过300镑以上的'],
      {
        measures: ['buyers'],
        having: [
          { per: 'customer', measure: 'recency', op: 'at-least', value: 180 },
          { per: 'customer', measure: 'revenue', op: 'at-least', value: 300 },
        ],
      },
    ],
    [
      ['11月卖了多少钱', '跟10月比怎么样'],
      {
        measures: ['revenue'],
        time: november,
        compare: { to: 'period', time: { kind: 'calendar', year: 2011, part: { unit: 'month', value: 10 } } },
      },
    ],
    [
      ['西班牙11月的销售额', '按群体看呢'],
      { measures: ['revenue'], dimensions: ['segment'], filters: country('Spain'), time: november },
    ],
  ])('keeps what was not said anew: %s', async (questions, expected) => {
    expect(await last(...questions)).toEqual(query(expected))
  })

  it('is a question of its own where it says it all', async () => {
    expect(await last('revenue in Germany in November', 'How many customers do we have?')).toEqual(
      query({ measures: ['customers'] }),
    )
  })

  it('is not certain where a word of it is unknown', async () => {
    expect((await last('revenue in Germany', 'and in Atlantis?')).certain).toBe(false)
  })
})
