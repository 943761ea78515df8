import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tellsOfFew } from '../../../src/questions/privacy/tells-of-few.ts'
import type { ToldFigure } from '../../../src/questions/privacy/told-figure.ts'

const threshold = 3
const figure = (customers: readonly number[]): ToldFigure => ({
  family: 'people',
  customers: Uint32Array.from([...customers].sort((a, b) => a - b)),
  adds: new Int32Array(customers.length).fill(10_000),
})

it('of rows that part the customers, every sum is held against a new figure: what it tells is what trying all sums finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(4), { minLength: 20, maxLength: 30 }),
      fc.uniqueArray(fc.nat(29), { minLength: 3, maxLength: 29 }),
      (rowOf, some) => {
        const rows = [0, 1, 2, 3, 4]
          .map((row) => [...rowOf.keys()].filter((customer) => rowOf[customer] === row))
          .filter((customers) => customers.length >= threshold)
        const asked = some.filter((customer) => customer < rowOf.length)
        fc.pre(asked.length >= threshold)
        const sums = Array.from({ length: 2 ** rows.length }, (_, bits) =>
          rows.filter((_row, at) => (bits >> at) % 2 === 1).flat(),
        )
        const isFew = sums.some((sum) => {
          const differing = [...sum, ...asked].filter(
            (customer) => sum.includes(customer) !== asked.includes(customer),
          ).length
          return differing > 0 && differing < threshold
        })
        expect(tellsOfFew(figure(asked), rows.map(figure), threshold)).toBe(isFew)
      },
    ),
    { numRuns: 300 },
  )
})
