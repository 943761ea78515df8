import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { askFor } from '../../../src/questions/read-back/ask-for.ts'
import { askedSurely } from '../../../src/questions/reading/asked-surely.ts'
import { readQuestion } from '../../../src/questions/reading/read-question.ts'
import { sampleCatalogue as catalogue, sampleLookUp as lookUp } from '../sample-catalogue.ts'

const desk = { catalogue, lookUp }
const questions = readFileSync(join(import.meta.dirname, 'asked-back.tsv'), 'utf8')
  .trim()
  .split('\n')

describe('what is offered where a question leaves a doubt', () => {
  it('is read again as the query that it stands for, wherever it is in a marketer’s words', async () => {
    let offered = 0
    for (const question of questions)
      for (const { options } of (await readQuestion(question, desk)).doubts)
        for (const { query } of options) {
          const said = await askedSurely(query, desk)
          for (const language of ['en', 'zh'] as const) {
            if (said[language] !== askFor(query, catalogue)[language]) continue
            offered++
            expect(await readQuestion(said[language], desk)).toMatchObject({ certain: true, query })
          }
        }
    expect(offered).toBeGreaterThan(60)
  })

  it.each([
    [
      { measures: ['revenue'], dimensions: ['product'], order: { by: 'revenue', direction: 'desc' }, limit: 10 },
      'Top 10 products by revenue',
      '销售额最高的10个商品',
    ],
    [
      { measures: ['buyers'], having: [{ per: 'customer', measure: 'orders', op: 'at-least', value: 2 }] },
      'Customers who placed at least 2 orders',
      '下单至少2次的客户数',
    ],
    [
      { measures: ['orders'], time: { kind: 'calendar', year: 2011, part: { unit: 'month', value: 11 } } },
      'Orders in November 2011',
      '2011年11月的订单数',
    ],
  ])('is short: %j', async (query, en, zh) => {
    expect(await askedSurely(TypedQuery.parse(query), desk)).toEqual({ en, zh })
  })

  it('has the order that was asked for without a figure', async () => {
    const { doubts } = await readQuestion('top products', desk)
    expect(doubts.flatMap(({ options }) => options.map(({ query }) => [query.order?.by, query.limit]))).toEqual([
      ['revenue', 10],
      ['units', 10],
    ])
  })
})
