import { describe, expect, it } from 'vitest'
import { twoSidedP } from '../../src/facts/normal-tail.ts'
import { restOfCustomers } from '../../src/facts/rest-of-customers.ts'
import { holm } from '../../src/numerics/holm.ts'

describe('significance', () => {
  // scipy 1.x: 2 * norm.sf(z); 2 * t.sf(t, df)
  it.each([
    [1.959964, 0.05],
    [2.575829, 0.01],
    [-4, 6.334248e-5],
  ])('has the two-sided tail of %d', (z, p) => expect(twoSidedP(z) / p).toBeCloseTo(1, 4))

  it('is corrected for the number of claims on a sheet', () => {
    expect(holm([0.004, 0.2, 0.003, 0.006], 0.01)).toEqual([false, false, false, false])
    expect(holm([0.001, 0.2, 0.003, 0.006], 0.01)).toEqual([true, false, true, false])
    expect(holm([], 0.01)).toEqual([])
  })

  it('is measured against the customers outside the segment', () => {
    // All: 1 2 3 4 10; segment: 1 2; rest: 3 4 10.
    const rest = restOfCustomers({ n: 5, mean: 4, variance: 12.5 }, { n: 2, mean: 1.5, variance: 0.5 })
    expect(rest?.n).toBe(3)
    expect(rest?.mean).toBeCloseTo(17 / 3, 12)
    expect(rest?.variance).toBeCloseTo(43 / 3, 12)
  })

  it('is not claimed where hardly anybody is outside', () => {
    expect(restOfCustomers({ n: 5, mean: 4, variance: 1 }, { n: 4, mean: 4, variance: 1 })).toBeUndefined()
  })
})
