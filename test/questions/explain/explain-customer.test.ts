import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segmentation } from '../../../src/customers/segments/segmentation.ts'
import { explainCustomer } from '../../../src/questions/explain/explain-customer.ts'

const feature = (id: string, unit: 'days' | 'orders') => ({
  id,
  unit,
  source: 'orders' as const,
  skewed: false,
  better: 'neither' as const,
})

const segment = (id: string, name: string): Segmentation['segments'][number] => ({
  id,
  name: { en: name, zh: name },
  ownName: false,
  customers: 100,
  share: 0.5,
  centre: [],
  rule: { conditions: [{ feature: 'recency', high: 50 }], customers: 100, precision: 1, recall: 1 },
  otherPaths: 0,
  sql: '',
})

/** Two segments: around 10 days and 10 orders, and around 90 days and 2 orders. */
const segmentation: Segmentation = {
  version: 'v',
  snapshot: 's',
  customers: 200,
  k: 2,
  seed: 1,
  winsor: 0,
  scales: [
    { feature: feature('recency', 'days'), low: 0, high: 200, mean: 50, sd: 40 },
    { feature: feature('frequency', 'orders'), low: 1, high: 20, mean: 6, sd: 4 },
  ],
  centres: [
    [-1, 1],
    [1, -1],
  ],
  inertia: 0,
  silhouette: 0,
  candidates: [],
  segments: [segment('S1', 'Regulars'), segment('S2', 'Lapsed')],
  fidelity: { training: 1, crossValidated: 1, folds: 5, leaves: 2, depth: 1 },
  scatter: { x: 'recency', y: 'frequency', points: [] },
}

const explained = (recency: number, frequency: number) =>
  explainCustomer({ customer: 'C1', figureOf: (id) => (id === 'recency' ? recency : frequency) }, segmentation)

describe('a customer explained', () => {
  it('is in the segment with the nearest centre, and what draws them there comes first', () => {
    const found = explained(10, 6)
    expect(found).toMatchObject({ segment: 'S1', next: { segment: 'S2' } })
    expect(found.reasons[0]).toMatchObject({ feature: 'recency', than: 'less', value: 10, typical: 10, share: 1 })
  })

  it('says which conditions of the short rule hold', () => {
    expect(explained(10, 6).rule).toMatchObject([{ feature: 'recency', high: 50, holds: true }])
    expect(explained(60, 10).rule).toMatchObject([{ feature: 'recency', holds: false }])
  })

  it('finds the boundary: at 90 days a customer with 6 orders would be as near to the other centre as 50 days are', () => {
    expect(explained(10, 6).moves).toMatchObject([{ to: 'S2', feature: 'recency', direction: 'more', until: 50 }])
  })

  it('never asks for fewer orders, which nobody can have', () => {
    const moves = [explained(10, 6), explained(45, 7), explained(90, 2)].flatMap((each) => each.moves)
    expect(moves.filter(({ feature: id, direction }) => id === 'frequency' && direction === 'less')).toEqual([])
  })

  it('crosses over just past what it calls the boundary, and not before', () => {
    const customers = fc.record({
      recency: fc.integer({ min: 1, max: 199 }),
      frequency: fc.integer({ min: 2, max: 19 }),
    })
    fc.assert(
      fc.property(customers, ({ recency, frequency }) => {
        const found = explained(recency, frequency)
        for (const { feature: id, until, to, direction } of found.moves) {
          const at = (past: number) => {
            const value = until + (direction === 'more' ? past : -past)
            return id === 'recency' ? explained(value, frequency) : explained(recency, value)
          }
          expect([at(0.01).segment, at(-0.01).segment]).toEqual([to, found.segment])
        }
      }),
    )
  })
})
