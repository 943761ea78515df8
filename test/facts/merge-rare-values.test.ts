import { describe, expect, it } from 'vitest'
import type { ValueShare } from '../../src/customers/profiles/profile.ts'
import { mergeRareValues } from '../../src/facts/merge-rare-values.ts'

const spread = (dimension: string, counts: Record<string, number>, total: number): ValueShare[] =>
  Object.entries(counts).map(([value, customers]) => ({
    dimension,
    value,
    customers,
    share: customers / total,
    shareOfAll: customers / total,
  }))
const kept = (values: ValueShare[], customers: number, min = 20) =>
  Object.fromEntries(mergeRareValues(values, customers, min).kept.map((value) => [value.value, value.customers]))

describe('rare values of a dimension', () => {
  it('become "other" together', () => {
    expect(kept(spread('country', { UK: 60, France: 25, Malta: 12, Peru: 13 }, 110), 110)).toEqual({
      UK: 60,
      France: 25,
      '(other)': 25,
    })
  })

  it('take the next rarest along where subtraction would give them away', () => {
    expect(kept(spread('country', { UK: 60, France: 25, Malta: 3 }, 88), 88)).toEqual({ UK: 60, '(other)': 28 })
  })

  it('include those that the profile does not list', () => {
    expect(kept(spread('country', { UK: 60, France: 25 }, 100), 100)).toEqual({ UK: 60, '(other)': 40 })
  })

  it('leave nothing where hardly anybody differs', () => {
    expect(kept(spread('attribute:plan', { Basic: 95, Pro: 5 }, 100), 100)).toEqual({})
  })

  it('are only left out where a customer can have several', () => {
    expect(kept(spread('category', { Toys: 80, Tea: 70, Wool: 5 }, 100), 100)).toEqual({ Toys: 80, Tea: 70 })
    expect(kept(spread('weekday', { '1': 80, '2': 15 }, 100), 100)).toEqual({ '1': 80 })
  })

  it('all stay without a threshold', () => {
    expect(kept(spread('country', { UK: 60, Malta: 3 }, 88), 88, 0)).toEqual({ UK: 60, Malta: 3 })
  })
})
