import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RatePart, rateComponents } from '../../src/numerics/rate-components.ts'

const rate = (parts: readonly RatePart[], period: 'before' | 'after'): number =>
  parts.reduce((all, part) => all + part[period].of, 0) / parts.reduce((all, part) => all + part[period].base, 0)

describe('the components of a difference of rates', () => {
  it('shows that every group rose though the whole fell', () => {
    // 10 of 10 orders at 100 and 90 at 10; then 5 at 110 and 95 at 11.
    const parts = [
      { before: { of: 1000, base: 10 }, after: { of: 550, base: 5 } },
      { before: { of: 900, base: 90 }, after: { of: 1045, base: 95 } },
    ]
    const found = rateComponents(parts)
    expect(found.every(({ within }) => within > 0)).toBe(true)
    expect(found.reduce((all, { between }) => all + between, 0)).toBeCloseTo(-4.725, 9)
    expect(rate(parts, 'after') - rate(parts, 'before')).toBeCloseTo(-3.05, 9)
  })

  it('adds up to the difference, also with groups that come or go', () => {
    const side = fc.record({
      of: fc.double({ min: -100, max: 1e4, noNaN: true }),
      base: fc.integer({ min: 1, max: 1000 }),
    })
    const none = fc.constant({ of: 0, base: 0 })
    const part = fc.record({ before: fc.oneof(side, none), after: fc.oneof(side, none) })
    const whole = fc.record({ before: side, after: side })
    fc.assert(
      fc.property(whole, fc.array(part, { maxLength: 6 }), (first, others) => {
        const parts = [first, ...others]
        const found = rateComponents(parts)
        const all = found.reduce((sum, { within, between }) => sum + within + between, 0)
        expect(Math.abs(all - (rate(parts, 'after') - rate(parts, 'before')))).toBeLessThan(1e-6)
      }),
    )
  })
})
