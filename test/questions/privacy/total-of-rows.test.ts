import { expect, it } from 'vitest'
import { followsFromRows, totalOfRows } from '../../../src/questions/privacy/total-of-rows.ts'

it('adds up what a customer adds to rows, and counts the customer once', () => {
  const measures = ['revenue', 'buyers']
  const rows = {
    rows: Int32Array.of(0, 0, 1, 1),
    customers: Uint32Array.of(2, 5, 2, 7),
    bases: [
      { family: 'money', adds: Float64Array.of(10, 4, -10, 3) },
      { family: 'people', adds: Float64Array.of(1, 1, 0, 1) },
    ],
  }
  expect(totalOfRows(rows, measures)).toEqual({
    rows: Int32Array.of(0, 0, 0),
    customers: Uint32Array.of(2, 5, 7),
    bases: [
      { family: 'money', adds: Float64Array.of(0, 4, 3) },
      { family: 'people', adds: Float64Array.of(1, 1, 1) },
    ],
  })
})

it('does not take orders, repeat buyers or features of customers for sums over rows', () => {
  expect(followsFromRows(['buyers', 'revenue'])).toBe(true)
  expect(followsFromRows(['buyers', 'orders'])).toBe(false)
  expect(followsFromRows(['repeat-buyers'])).toBe(false)
  expect(followsFromRows(['customers', 'recency'])).toBe(false)
})
