import { describe, expect, it } from 'vitest'
import type { Recommendations } from '../../src/customers/recommendations/recommendations.ts'
import { factSheets } from '../../src/facts/fact-sheets.ts'
import { profileOf, segmentationOf } from './small-profiles.ts'

const profiles = { all: profileOf(400), segments: [profileOf(100), profileOf(300)] }
const product = (code: string, customers: number) => ({
  product: code,
  name: 'RED RETROSPOT BAG',
  customers,
  share: customers / 100,
  shareOfAll: 0.1,
  expected: 2,
})
const recommendations: Recommendations = {
  snapshot: 'snapshot-1',
  segmentation: 'v1',
  customers: 400,
  products: 50,
  chosen: [],
  holdOut: { top: 10, customers: 0, onlyNew: 0, comparisons: [], leftOut: [] },
  segments: [
    { segment: 'S1', customers: 100, products: [product('P1', 20), product('P2', 19)] },
    { segment: 'S2', customers: 300, products: [] },
  ],
}
const suggestedOn = (minCustomers: number) =>
  factSheets(profiles, segmentationOf(profiles), { minCustomers, recommendations }).map(({ facts, withheld }) => ({
    facts: facts.filter(({ id }) => id.startsWith('suggested:')),
    withheld,
  }))

describe('suggestions on a fact sheet', () => {
  it('are shares of the segment, beside the same share of all customers, with the customers behind them', () => {
    const [first, second] = suggestedOn(0)
    expect(first?.facts.map(({ id }) => id)).toEqual(['suggested:P1.share', 'suggested:P2.share'])
    expect(first?.facts[0]).toMatchObject({
      label: { en: 'Red Retrospot Bag, suggested as a next purchase', zh: '推荐接下来购买 Red Retrospot Bag' },
      value: 0.2,
      customers: 20,
      all: { value: 0.1 },
      population: 'S1',
    })
    expect(second?.facts).toEqual([])
  })

  it('leave the machine only with enough customers behind them', () => {
    const [first] = suggestedOn(20)
    expect([first?.facts.map(({ id }) => id), first?.withheld]).toEqual([['suggested:P1.share'], 1])
  })
})
