import fc from 'fast-check'
import { expect, it } from 'vitest'
import { propensitiesOf } from '../../../src/campaigns/allocation/propensities-of.ts'
import { armLimits } from '../../../src/campaigns/audience/assign-arm.ts'
import { places } from '../../../src/campaigns/audience/place-of.ts'

it('are the shares by which the hash parts its places', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { maxLength: 4 }),
      (holdout, shares) => {
        const variants = shares.map((share, i) => ({ id: String.fromCharCode(65 + i), share }))
        const limits = armLimits(holdout, variants)
        for (const [i, { arm, propensity }] of propensitiesOf({ holdout, variants }).entries()) {
          expect(arm).toBe(limits[i]?.arm)
          expect(propensity).toBeCloseTo(((limits[i]?.below ?? 0) - (limits[i - 1]?.below ?? 0)) / places, 12)
        }
      },
    ),
  )
})

it('are told of uneven variants beside a hold-out', () => {
  const variants = [
    { id: 'A', share: 0.3 },
    { id: 'B', share: 0.1 },
  ]
  expect(propensitiesOf({ holdout: 0.2, variants })).toEqual([
    { arm: 'holdout', propensity: 0.2 },
    { arm: 'A', propensity: expect.closeTo(0.6, 12) },
    { arm: 'B', propensity: expect.closeTo(0.2, 12) },
  ])
})
