import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestAssignment } from '../../src/numerics/assignment.ts'

/** Tries every assignment. */
function bruteForce(gains: Float64Array, rows: number, columns: number, row = 0, taken = 0): number {
  if (row === rows) return 0
  let best = bruteForce(gains, rows, columns, row + 1, taken)
  for (let column = 0; column < columns; column++) {
    if (taken & (1 << column)) continue
    const rest = bruteForce(gains, rows, columns, row + 1, taken | (1 << column))
    best = Math.max(best, (gains[row * columns + column] ?? 0) + rest)
  }
  return best
}

it('finds the assignment with the largest sum, each column once', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      gains: fc
        .array(fc.nat(20), { minLength: rows * columns, maxLength: rows * columns })
        .map((values) => Float64Array.from(values)),
    }),
  )
  fc.assert(
    fc.property(matrix, ({ rows, columns, gains }) => {
      const assigned = bestAssignment(gains, rows, columns)
      const used = [...assigned].filter((column) => column >= 0)
      expect(new Set(used).size).toBe(used.length)
      const sum = assigned.reduce(
        (total, column, row) => total + (column < 0 ? 0 : (gains[row * columns + column] ?? 0)),
        0,
      )
      expect(sum).toBe(bruteForce(gains, rows, columns))
    }),
    { numRuns: 300 },
  )
})

it('takes what is best together, not what is best for the first', () => {
  expect([...bestAssignment(Float64Array.from([10, 9, 9, 0]), 2, 2)]).toEqual([1, 0])
  expect([...bestAssignment(Float64Array.from([5, 1, 7]), 3, 1)]).toEqual([-1, -1, 0])
})
