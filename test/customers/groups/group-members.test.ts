import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partByValue } from '../../../src/customers/groups/group-members.ts'

const parts = (...values: (string | undefined)[]) =>
  partByValue(values).map(({ value, rows }) => [value, [...rows]] as const)

describe('customers parted by a value', () => {
  it('come largest group first, equally large ones by their value, those without one as a group too', () => {
    expect(parts('b', 'a', undefined, 'c', 'a', 'b', 'a')).toEqual([
      ['a', [1, 4, 6]],
      ['b', [0, 5]],
      [undefined, [2]],
      ['c', [3]],
    ])
    expect(parts()).toEqual([])
  })

  it('are each in exactly one group, and share its value', () => {
    const values = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', '', 'constructor'), { nil: undefined }))
    fc.assert(
      fc.property(values, (of) => {
        const groups = partByValue(of)
        const rows = groups.flatMap((group) => [...group.rows])
        return (
          rows.toSorted((a, b) => a - b).join() === [...of.keys()].join() &&
          groups.every((group) => group.rows.every((row) => of[row] === group.value))
        )
      }),
    )
  })
})
