import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tiersOf } from '../../../src/customers/value/value-tiers.ts'

it('a fifth is of high value, three tenths have potential, and who spent much with little ahead has lapsed', () => {
  const ahead = Float64Array.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)
  const sofar = Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1, 50, 60)
  expect([...tiersOf(ahead, sofar)]).toEqual([0, 0, 1, 1, 1, 3, 3, 3, 2, 2])
})

it('everybody has one tier, and nobody of high value is worth less than one of another tier', () => {
  const amounts = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(amounts, (pairs) => {
      const ahead = Float64Array.from(pairs, ([value]) => value)
      const tier = tiersOf(
        ahead,
        Float64Array.from(pairs, ([, spent]) => spent),
      )
      const of = (isHigh: boolean): number[] =>
        [...tier.keys()].filter((i) => (tier[i] === 0) === isHigh).map((i) => ahead[i] ?? 0)
      expect(of(true)).toHaveLength(Math.ceil(0.2 * pairs.length))
      expect(Math.min(...of(true))).toBeGreaterThanOrEqual(Math.max(-1, ...of(false)))
    }),
  )
})
