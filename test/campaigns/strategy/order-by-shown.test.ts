import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chosen, orderByShown } from '../../../src/campaigns/strategy/order-by-shown.ts'

const one = (name: string, expected: number, effect?: number, standardError = 0.01): Chosen & { name: string } => ({
  name,
  expected,
  ...(effect === undefined ? {} : { measured: { effect, standardError } }),
})
const namesOf = (chosen: readonly ReturnType<typeof one>[]): string =>
  orderByShown(chosen)
    .map(({ name }) => name)
    .join('')

describe('what was shown moves an order', () => {
  it('and nothing else does', () => {
    expect(namesOf([one('a', 0.005), one('b', 0.005), one('c', 0.005)])).toBe('abc')
    expect(namesOf([one('a', 0.001, 0.001), one('b', 0.012, 0.02)])).toBe('ab')
  })

  it('puts what was shown to do more first, and what lowered orders last', () => {
    expect(namesOf([one('a', 0, 0), one('b', 0.02, 0.05)])).toBe('ba')
    expect(namesOf([one('a', -0.01, -0.05), one('b', 0.005), one('c', 0.005)])).toBe('bca')
  })

  it('holds what was never tried to do nothing', () => {
    expect(namesOf([one('a', 0.005), one('b', 0.02, 0.05)])).toBe('ba')
    expect(namesOf([one('a', 0.005), one('b', 0.012, 0.015)])).toBe('ab')
  })

  it('keeps everything, each once', () => {
    const chosen = fc.record(
      {
        expected: fc.double({ min: -1, max: 1, noNaN: true }),
        measured: fc.record({
          effect: fc.double({ min: -1, max: 1, noNaN: true }),
          standardError: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        }),
      },
      { requiredKeys: ['expected'] },
    )
    fc.assert(
      fc.property(fc.array(chosen, { maxLength: 8 }), (all) => {
        expect(new Set(orderByShown(all))).toEqual(new Set(all))
        expect(orderByShown(all)).toHaveLength(all.length)
      }),
    )
  })
})
