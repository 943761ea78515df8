import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../src/campaigns/strategy/bounds.ts'
import { findCandidates } from '../../../src/campaigns/strategy/find-candidates.ts'
import type { Segmentation } from '../../../src/customers/segments/segmentation.ts'

const feature = (id: string, unit: 'days' | 'orders' | 'money') => ({
  id,
  unit,
  source: 'orders' as const,
  skewed: true,
  better: 'neither' as const,
})
/** Six customers: two loyal, two who were good and are gone, two who ordered once, little and long ago. */
const table = {
  customers: ['A', 'B', 'C', 'D', 'E', 'F'],
  features: [
    feature('recency', 'days'),
    feature('frequency', 'orders'),
    feature('monetary', 'money'),
    feature('average_order_value', 'money'),
    feature('interpurchase_time', 'days'),
  ],
  columns: [
    Float64Array.of(5, 10, 300, 280, 310, 290),
    Float64Array.of(9, 8, 6, 5, 1, 1),
    Float64Array.of(900, 800, 700, 600, 40, 30),
    Float64Array.of(100, 100, 116, 120, 40, 30),
    Float64Array.of(30, 40, 50, 60, Number.NaN, Number.NaN),
  ],
  filled: [0, 0, 0, 0, 0],
}
const name = { en: 'some', zh: '一些' }
// Only what is read of a segmentation here.
const segmentation = {
  currency: 'GBP',
  segments: [
    { id: 'S1', name },
    { id: 'S2', name },
  ],
} as unknown as Segmentation
const people = (labels: number[]) => ({
  table,
  labels: Uint8Array.from(labels),
  segmentation,
  aliveOf: (id: string) => (id === 'S2' ? 0.2 : undefined),
  margin: 0.5,
})

describe('candidates of a goal', () => {
  it('are held against limits counted over all customers', () => {
    expect(boundsOf(table, 'GBP')).toEqual({
      usualInterval: 45,
      longInterval: 53,
      spend: 650,
      highSpend: 775,
      orderValue: 100,
    })
  })

  it('are the segments, each with its typical customer against the needs, and an audience of those who meet all', () => {
    const [s1, s2, made] = findCandidates(['silent', 'valuable'], people([0, 0, 1, 1, 1, 1]))
    expect(s1?.checks.map(({ value, limit, met }) => [value, limit, met])).toEqual([
      [7.5, 53, false],
      [850, 650, true],
    ])
    // Half of the second segment are small: its typical customer is not worth the effort.
    expect(s2?.checks.map(({ met }) => met)).toEqual([true, false])
    expect(s2?.alive).toBe(0.2)
    expect(made).toMatchObject({
      expression: 'recency > 53 and monetary >= 650',
      customers: 1,
      name: { en: 'Customers who have not ordered for more than 53 days and spent £650 or more' },
    })
  })

  it('are worth a hundredth of their customers times order value and margin a point of effect', () => {
    const [s1] = findCandidates(['silent'], people([0, 0, 1, 1, 1, 1]))
    expect(s1?.point).toBeCloseTo(0.01 * 2 * 100 * 0.5, 12)
  })

  it('have no audience made to measure where the data tell no limit', () => {
    const once = {
      ...people([0, 0, 1, 1, 1, 1]),
      table: { ...table, columns: table.columns.map((column, j) => (j === 4 ? column.map(() => Number.NaN) : column)) },
    }
    const found = findCandidates(['silent', 'valuable'], once)
    expect(found.map(({ segment }) => segment)).toEqual(['S1', 'S2'])
    expect(found[0]?.checks[0]).toMatchObject({ need: 'silent', met: false })
    expect(found[0]?.checks[0]).not.toHaveProperty('limit')
  })
})
