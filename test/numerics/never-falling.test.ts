import fc from 'fast-check'
import { expect, it } from 'vitest'
import { neverFalling, neverRising } from '../../src/numerics/never-falling.ts'

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 })

it('neighbours are averaged until none falls, and none rises, with the sum kept', () => {
  expect(neverRising([5, 1, 3, 2])).toEqual([5, 2, 2, 2])
  fc.assert(
    fc.property(values, (sequence) => {
      const blocks = neverFalling(sequence.map((sum, place) => ({ place, sum, rows: 1 })))
      const means = blocks.map(({ sum, rows }) => sum / rows)
      expect(means.every((mean, i) => i === 0 || mean > (means[i - 1] ?? mean))).toBe(true)
      expect(blocks.reduce((total, { rows }) => total + rows, 0)).toBe(sequence.length)
      const fallen = neverRising(sequence)
      expect(fallen.every((value, i) => i === 0 || value <= (fallen[i - 1] ?? value) + 1e-12)).toBe(true)
      const total = (of: readonly number[]): number => of.reduce((sum, value) => sum + value, 0)
      expect(total(fallen)).toBeCloseTo(total(sequence), 9)
    }),
  )
})
