import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likenessTo, mostAlike } from '../../../src/customers/recommendations/look-alikes.ts'
import { historyOf } from '../../../src/customers/recommendations/purchases.ts'
import { purchasesOf } from './made-up.ts'

describe('likeness to first customers', () => {
  it('is the mean cosine similarity to each of them but oneself, weighed', () => {
    const baskets = fc.array(fc.array(fc.nat(5), { maxLength: 5 }), { minLength: 2, maxLength: 10 })
    fc.assert(
      fc.property(baskets, fc.array(fc.nat(2), { minLength: 10, maxLength: 10 }), (sets, drawn) => {
        const { matrix } = historyOf(purchasesOf(sets.map((products) => [{ day: 1, products }])))
        const weights = Float64Array.from(sets, (_, row) => drawn[row])
        const found = likenessTo(matrix, weights)
        const own = sets.map((products) => new Set(products))
        own.forEach((set, row) => {
          let sum = 0
          let total = 0
          own.forEach((other, place) => {
            if (place === row || other.size === 0) return
            total += weights[place]
            const shared = [...set].filter((product) => other.has(product)).length
            if (shared > 0) sum += (weights[place] * shared) / Math.sqrt(set.size * other.size)
          })
          expect(found[row]).toBeCloseTo(set.size === 0 || total === 0 ? 0 : sum / total, 10)
        })
      }),
    )
  })

  it('orders customers, of equal ones the first, without those left out and those who bought nothing', () => {
    const { matrix } = historyOf(purchasesOf([[0], [], [0, 1], [1], [0]].map((products) => [{ day: 1, products }])))
    const rows = mostAlike(matrix, Float64Array.of(0.5, 0.9, 0.7, 0.5, 0.5), (row) => row === 3)
    expect([...rows]).toEqual([2, 0, 4])
  })
})
