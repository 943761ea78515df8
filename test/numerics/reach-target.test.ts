import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reachTarget } from '../../src/numerics/reach-target.ts'

it('finds where a function reaches a target', () => {
  expect(reachTarget((x) => x ** 3, 2, 0, 5)).toBeCloseTo(Math.cbrt(2), 9)
  expect(reachTarget((x) => Math.tanh(40 * (x - 0.9)), 0.5, 0, 1)).toBeCloseTo(0.9 + Math.atanh(0.5) / 40, 9)
})

it('finds a jump, and stays at an end where the target lies beyond', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (jump, target) => {
        expect(reachTarget((x) => (x >= jump ? 1 : 0), target, 0, 1)).toBeCloseTo(jump, 9)
      },
    ),
  )
  expect([reachTarget((x) => x, -1, 0, 1), reachTarget((x) => x, 7, 0, 1)]).toEqual([0, 1])
})
