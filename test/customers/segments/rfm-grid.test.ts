import { describe, expect, it } from 'vitest'
import { rfmGrid, rfmScores } from '../../../src/customers/segments/rfm-grid.ts'
import { scoreByQuantiles } from '../../../src/customers/segments/rfm-scores.ts'
import { RfmGrid } from '../../../src/customers/segments/segmentation.ts'
import { onlineRetail } from './online-retail.ts'

const scoresOf = (values: number[], ...rest: [number, ('together' | 'first')?, number[]?]): number[] => [
  ...scoreByQuantiles(Float64Array.from(values), ...rest).scores,
]

describe('scores by quantiles', () => {
  it('cut values into equal parts', () => {
    expect(scoresOf([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 5)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })

  it('give equal values one score, and leave a score empty rather than part them', () => {
    expect(scoresOf([1, 1, 1, 1, 2, 3], 3)).toEqual([1, 1, 1, 1, 3, 3])
  })

  it('rank equal values one by one where asked to, in the order of the customers', () => {
    expect(scoresOf([1, 1, 1, 1, 2, 3], 3, 'first')).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('go by own cut points where given', () => {
    expect(scoresOf([30, 31, 90, 91], 5, 'together', [30, 90])).toEqual([1, 2, 2, 3])
    expect(scoreByQuantiles(Float64Array.of(30, 31, 91), 5, 'together', [90, 30]).cuts).toEqual([30, 90])
  })
})

describe('the RFM grid of Online Retail', () => {
  it('has the scores of pandas qcut(rank(method="first"), 5)', async () => {
    const table = await onlineRetail()
    const { recency, frequency, monetary } = rfmScores(table, { bins: 5 }, 'first')
    const keys = table.customers.map((_, i) => `${recency[i]}${frequency[i]}${monetary[i]}`)
    expect(keys.filter((key) => key === '555')).toHaveLength(348)
    expect(keys.filter((key) => key === '111')).toHaveLength(184)
    expect(new Set(keys).size).toBe(117)
  })

  it('puts every customer and all revenue into one group and one cell', async () => {
    const table = await onlineRetail()
    const labels = Uint8Array.from(table.customers, (_, i) => i % 2)
    const grid = RfmGrid.parse(rfmGrid(table, labels, 2, { bins: 5 }))
    const total = (counts: { customers: number }[]) => counts.reduce((sum, { customers }) => sum + customers, 0)
    expect(total(grid.groups)).toBe(4338)
    expect(total(grid.cells)).toBe(4338)
    expect(grid.groups.reduce((sum, { revenue }) => sum + revenue, 0)).toBeCloseTo(8_911_407.904, 3)
    for (const { overlap, customers } of grid.groups) expect((overlap[0] ?? 0) + (overlap[1] ?? 0)).toBe(customers)
    expect(grid).toMatchObject({
      recency: [13, 33, 72, 180],
      frequency: [2, 3, 4, 7],
      monetary: [250.26, 490.22, 942.34, 2059.45],
    })
  })

  it('calls recent frequent buyers champions, long absent ones cannot_lose', async () => {
    const table = await onlineRetail()
    const best = table.customers.indexOf('12748') // 1 day ago, 209 orders
    const lost = table.customers.indexOf('17850') // 373 days ago, 34 orders
    const labels = new Uint8Array(table.customers.length)
    labels[best] = 1
    labels[lost] = 2
    const grid = rfmGrid(table, labels, 3, { bins: 5 })
    const groupOf = (label: number) => grid.groups.find(({ overlap }) => overlap[label] === 1)?.name
    expect([groupOf(1), groupOf(2)]).toEqual(['champions', 'cannot_lose'])
  })

  it('has as many bins as cut points make, of the quantiles or of one’s own', async () => {
    const table = await onlineRetail()
    const binsOf = (settings: Parameters<typeof rfmGrid>[3]) =>
      rfmGrid(table, new Uint8Array(table.customers.length), 1, settings).bins
    expect(binsOf({ bins: 4 })).toBe(4)
    expect(binsOf({ bins: 5, recency: [30, 90], frequency: [1, 4], monetary: [100, 900] })).toBe(3)
    expect(binsOf({ bins: 5, recency: [7, 14, 30, 60, 90, 180] })).toBe(7)
    expect(binsOf({ bins: 2, monetary: [100, 500, 900] })).toBe(4)
  })
})
