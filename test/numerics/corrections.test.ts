import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '../../src/numerics/benjamini-hochberg.ts'
import { cochranQ } from '../../src/numerics/cochran-q.ts'
import { combineStrata } from '../../src/numerics/combine-strata.ts'
import { holm, holmAdjusted } from '../../src/numerics/holm.ts'

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })

describe('corrections for many looks', () => {
  // R 4: p.adjust(c(.01, .02, .03, .04), "holm"), and "BH".
  it('are those of the textbook', () => {
    const p = [0.04, 0.01, 0.03, 0.02]
    expect(holmAdjusted(p)).toEqual([0.06, 0.04, 0.06, 0.06])
    for (const adjusted of benjaminiHochberg(p)) expect(adjusted).toBeCloseTo(0.04, 15)
  })

  it('never make a p-value smaller, and Holm is never milder than Benjamini and Hochberg', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const [byHolm, byRate] = [holmAdjusted(p), benjaminiHochberg(p)]
        for (const [i, value] of p.entries()) {
          expect(byRate[i]).toBeGreaterThanOrEqual(value * (1 - 1e-12))
          expect(byHolm[i]).toBeGreaterThanOrEqual((byRate[i] ?? 0) * (1 - 1e-12))
          expect(byHolm[i]).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('keep the order of the p-values, and go with them', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        for (const adjusted of [holmAdjusted(p), benjaminiHochberg(p)])
          for (const [i, one] of p.entries())
            for (const [j, other] of p.entries())
              if (one <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 0)
        expect(holmAdjusted(p.toReversed())).toEqual(holmAdjusted(p).toReversed())
      }),
    )
  })

  it('of one look change nothing', () => {
    expect(holmAdjusted([0.03])).toEqual([0.03])
    expect(benjaminiHochberg([0.03])).toEqual([0.03])
    expect(holm([0.03, 0.2], 0.05)).toEqual([false, false])
    expect(holm([0.02, 0.2], 0.05)).toEqual([true, false])
  })
})

const effects = fc.array(
  fc.record({
    effect: fc.double({ min: -5, max: 5, noNaN: true }),
    standardError: fc.double({ min: 0.01, max: 3, noNaN: true }),
  }),
  { minLength: 2, maxLength: 12 },
)

describe('Cochran’s Q', () => {
  it('is 0 where all effects are equal, and says nothing of one', () => {
    expect(cochranQ([1, 2, 3].map((standardError) => ({ effect: 0.3, standardError })))?.q).toBeCloseTo(0, 12)
    expect(cochranQ([{ effect: 1, standardError: 1 }])).toBeUndefined()
    expect(
      cochranQ([
        { effect: 1, standardError: 1 },
        { effect: 1, standardError: 0 },
      ]),
    ).toBeUndefined()
  })

  it('does not change when all effects move together, or are measured in other units', () => {
    fc.assert(
      fc.property(effects, fc.double({ min: -3, max: 3, noNaN: true }), (list, shift) => {
        const q = cochranQ(list)?.q ?? Number.NaN
        const moved = list.map(({ effect, standardError }) => ({ effect: effect + shift, standardError }))
        const scaled = list.map(({ effect, standardError }) => ({
          effect: 7 * effect,
          standardError: 7 * standardError,
        }))
        for (const other of [moved, scaled])
          expect(Math.abs((cochranQ(other)?.q ?? 0) - q)).toBeLessThan(1e-6 * (1 + q))
      }),
    )
  })

  it('of two effects is the square of their distance in standard errors', () => {
    const found = cochranQ([
      { effect: 1, standardError: 0.3 },
      { effect: 2, standardError: 0.4 },
    ])
    expect(found).toMatchObject({ q: expect.closeTo((1 / 0.5) ** 2, 12), freedom: 1, i2: expect.closeTo(0.75, 12) })
  })
})

describe('strata', () => {
  it('are weighed by their units, however precise each is', () => {
    const found = combineStrata([
      { effect: 1, standardError: 0.1, units: 30 },
      { effect: 3, standardError: 5, units: 10 },
    ])
    expect(found?.effect).toBeCloseTo(1.5, 12)
    expect(found?.standardError).toBeCloseTo(Math.hypot(0.075, 1.25), 12)
    expect(combineStrata([])).toBeUndefined()
  })
})
