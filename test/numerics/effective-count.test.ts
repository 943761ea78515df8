import { expect, it } from 'vitest'
import { designEffect, effectiveCount } from '../../src/numerics/effective-count.ts'

it('clusters that are all one thing or all the other count as one unit each', () => {
  const successes = [10, 0, 10, 0, 0, 10, 0, 0]
  const design = designEffect(
    successes,
    successes.map(() => 10),
  )
  // Ten units in each; with divisor n − 1 = 7 in place of 8.
  expect(design).toBeCloseTo((10 * 8) / 7, 10)
  expect(effectiveCount({ successes: 30, trials: 80 }, design ?? 1).trials).toBeCloseTo(7, 10)
})

it('clusters that differ no more than by chance leave the count as it is', () => {
  expect(designEffect([2, 2, 2], [8, 8, 8])).toBe(1)
  expect(designEffect([0, 0, 0], [8, 8, 8])).toBe(1)
})

it('one cluster says nothing of how they differ', () => {
  expect(designEffect([2], [8])).toBeUndefined()
})
