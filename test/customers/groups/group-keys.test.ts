import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupKeys } from '../../../src/customers/groups/group-keys.ts'

const keysOf = (...values: string[]) => [...groupKeys(values).values()]

describe('the key of a group', () => {
  it.each([
    ['Germany', 'Germany'],
    ['United Kingdom', 'United-Kingdom'],
    ['Credit card (automatic)', 'Credit-card-automatic'],
    ['../../etc/passwd', 'etc-passwd'],
    ['中国', '中国'],
    ['Côte d’Ivoire', 'Côte-d-Ivoire'],
    ['Co\u0302te', 'Côte'],
    ['भारत', 'भारत'],
    ['a'.repeat(60), 'a'.repeat(40)],
  ])('is what can be read of its value: %s', (value, key) => {
    expect(keysOf(value)).toEqual([key])
  })

  it('has a hash of the value behind it where another value would have the same, or where nothing can be read', () => {
    expect(keysOf('One year', 'one-year', 'Two year')).toEqual([
      'One-year--143f3232f1f6',
      'one-year--4c3879d7afc5',
      'Two-year',
    ])
    expect(keysOf('-', '')).toEqual(['--0933fb667296', '--12ae32cb1ec0'])
  })

  it('is unique without regard to letter case, fit for the name of a file, and the same in any order of the values', () => {
    const texts = fc.uniqueArray(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a b', 'A-b', 'a/b', 'B')))
    fc.assert(
      fc.property(texts, (values) => {
        const keys = groupKeys(values)
        const all = [...keys.values()]
        const again = groupKeys(values.toReversed())
        return (
          new Set(all.map((key) => key.toLowerCase())).size === values.length &&
          all.every((key) => /^[\p{L}\p{M}\p{N}-]+$/u.test(key) && Buffer.byteLength(key) < 200) &&
          values.every((value) => keys.get(value) === again.get(value))
        )
      }),
    )
  })
})
