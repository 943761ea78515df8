import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../../src/questions/reading/read-question.ts'
import { fourSegments } from '../requests/segments.ts'
import { sampleLookUp as lookUp, sampleCatalogue } from '../sample-catalogue.ts'

const catalogue = {
  ...sampleCatalogue,
  dimensions: [...sampleCatalogue.dimensions.filter(({ id }) => id !== 'segment'), ...fourSegments.dimensions],
}

/** What each option adds to the question, in short. */
async function optionsOf(question: string): Promise<string[]> {
  const { certain, unread, doubts } = await readQuestion(question, { catalogue, lookUp })
  expect({ certain, unread }).toEqual({ certain: false, unread: [] })
  return (doubts[0]?.options ?? []).map(({ query: { measures, dimensions, filters, having, share } }) =>
    [
      share ? 'share' : '',
      ...measures,
      ...dimensions,
      ...filters.map(({ values }) => values.join('|')),
      ...having.map(({ measure, op, value }) => `${measure} ${op} ${value}`),
    ]
      .filter((part) => part !== '')
      .join(', '),
  )
}

describe('words for a kind of customers', () => {
  it.each([
    ['Revenue of lapsed customers', ['revenue, S4', 'revenue, recency more-than 90', 'revenue, recency more-than 180']],
    ['how many VIPs', ['customers, S1']],
    ['percentage of one-time buyers', ['share, buyers, orders equal 1', 'share, buyers, S4']],
    ['repeat buyers in France', ['buyers, France, orders at-least 2']],
    ['流失客户贡献了多少销售额', ['revenue, S4', 'revenue, recency more-than 90', 'revenue, recency more-than 180']],
    ['VIP客户的客单价', ['average-order-value, S1']],
  ])('are asked back with each of their meanings: %s', async (question, options) => {
    expect(await optionsOf(question)).toEqual(options)
  })

  it('stay in the options of another doubt', async () => {
    expect(await optionsOf('what do lapsed customers buy')).toEqual([
      'buyers, product, S4',
      'units, product, S4',
      'revenue, product, S4',
    ])
  })
})

it('drops “returning customers” where so many orders stand in their place', async () => {
  expect((await optionsOf('revenue from returning customers'))[0]).toBe('revenue, orders at-least 2')
})
