import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GroupedRows, groupRidge } from '../../../scripts/headlines/learner/group-ridge.ts'

/** A dense table as sparse rows. */
const rowsOf = (table: readonly (readonly number[])[], groups: readonly number[]): GroupedRows => ({
  width: table[0].length,
  starts: Uint32Array.from([0, ...table.map((_, row) => (row + 1) * table[0].length)]),
  columns: Uint32Array.from(table.flatMap((row) => row.map((_, column) => column))),
  values: Float64Array.from(table.flat()),
  groups: Uint32Array.from(groups),
})
const numbers = (...values: number[]): Float64Array => Float64Array.from(values)

describe('ridge regression within groups', () => {
  it('is S_xy / (S_xx + penalty) for one column', () => {
    // Within the group x and y lie 0.5 from their means: S_xx = S_xy = 0.5.
    const rows = rowsOf([[0], [1]], [0, 2])
    const [effect] = groupRidge(rows, { targets: numbers(3, 4), weights: numbers(1, 1), penalties: numbers(0.5) })
    expect(effect).toBeCloseTo(0.5, 9)
  })

  it('weighs rows: one of no weight counts for nothing', () => {
    const rows = rowsOf([[0], [1], [5]], [0, 3])
    const task = { targets: numbers(0, 1, -40), weights: numbers(1, 1, 0), penalties: numbers(0.5) }
    expect(groupRidge(rows, task)[0]).toBeCloseTo(0.5, 9)
  })

  it('learns nothing from what lies between groups', () => {
    const rows = rowsOf([[0], [1]], [0, 1, 2])
    const task = { targets: numbers(0, 9), weights: numbers(1, 1), penalties: numbers(0.5) }
    expect([...groupRidge(rows, task)]).toEqual([0])
  })

  const task = fc
    .record({
      groups: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
      width: fc.integer({ min: 1, max: 5 }),
      seed: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 200, maxLength: 200 }),
    })
    .map(({ groups, width, seed }) => {
      let at = 0
      const next = (): number => seed[at++ % seed.length]
      const ends = [0]
      for (const size of groups) ends.push((ends.at(-1) ?? 0) + size)
      const count = ends.at(-1) ?? 0
      const table = Array.from({ length: count }, () => Array.from({ length: width }, next))
      return {
        ends,
        table,
        targets: Float64Array.from({ length: count }, next),
        weights: Float64Array.from({ length: count }, () => 0.1 + Math.abs(next())),
        penalties: Float64Array.from({ length: width }, () => 0.1 + Math.abs(next())),
      }
    })

  it('solves the normal equations of the centred rows', () => {
    fc.assert(
      fc.property(task, ({ ends, table, targets, weights, penalties }) => {
        const effects = groupRidge(rowsOf(table, ends), { targets, weights, penalties })
        const rest = targets.map((target, row) => target - table[row].reduce((sum, x, i) => sum + x * effects[i], 0))
        // The gradient: for each column Σ w x (rest − mean rest of the group) = penalty × effect.
        for (const [column, effect] of effects.entries()) {
          let gradient = -penalties[column] * effect
          for (let group = 0; group + 1 < ends.length; group++) {
            const members = Array.from({ length: ends[group + 1] - ends[group] }, (_, i) => ends[group] + i)
            const total = members.reduce((sum, row) => sum + weights[row], 0)
            const level = members.reduce((sum, row) => sum + weights[row] * rest[row], 0) / total
            for (const row of members) gradient += weights[row] * table[row][column] * (rest[row] - level)
          }
          expect(Math.abs(gradient)).toBeLessThan(1e-4)
        }
      }),
    )
  })

  it('does not see the level of a group', () => {
    fc.assert(
      fc.property(task, fc.double({ min: -9, max: 9, noNaN: true }), ({ ends, table, ...rest }, shift) => {
        const rows = rowsOf(table, ends)
        const shifted = rest.targets.map((target, row) => (row < ends[1] ? target + shift : target))
        const before = groupRidge(rows, rest)
        const after = groupRidge(rows, { ...rest, targets: shifted })
        for (const [i, effect] of before.entries()) expect(after[i]).toBeCloseTo(effect, 4)
      }),
    )
  })
})
