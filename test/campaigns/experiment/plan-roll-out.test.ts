import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRollOut, rollOutSize } from '../../../src/campaigns/experiment/plan-roll-out.ts'
import { RollOut } from '../../../src/campaigns/experiment/roll-out.ts'
import { audience, costs } from '../economics/shop.ts'

const shop = { ...audience, mailboxes: 20_000 }

describe('test first, then roll out', () => {
  // Feit and Berman 2019, table 2: a website with N = 100,000, mean .68, σ = .03, s = √(.68 × .32): 2,284 in each group.
  it('has the published size of the example of a website', () => {
    expect(Math.round(rollOutSize(100_000, 2, Math.sqrt(0.68 * 0.32), 0.03))).toBe(2_284)
  })

  it('names the size that brings most, whatever the number of variants', () => {
    for (const variants of [2, 3, 5]) {
      const best = planRollOut(shop, costs, { variants, between: 0.01 })
      const gains = Array.from({ length: 19 }, (_, i) =>
        planRollOut(shop, costs, { variants, between: 0.01, share: (i + 1) / 20 }),
      )
      for (const other of gains) expect(best?.gain.orders).toBeGreaterThanOrEqual((other?.gain.orders ?? 0) - 1e-6)
    }
  })

  it('picks the better of two with the chance of Sheppard’s formula', () => {
    const found = RollOut.parse(planRollOut(shop, costs, { variants: 2, between: 0.01, share: 0.5 }))
    expect(found.perVariant).toBe(5_000)
    const known = 0.01 ** 2 / (0.01 ** 2 + 0.09 / 5_000)
    expect(found.chanceOfBest).toBeCloseTo(0.5 + Math.asin(Math.sqrt(known)) / Math.PI, 12)
    expect(found.gain.orders).toBeCloseTo((10_000 * 0.01 * Math.sqrt(known)) / Math.sqrt(Math.PI), 6)
    expect(found.gain.profit).toBeCloseTo(found.gain.orders * 18, 6)
  })

  it('has nothing to gain where variants are alike, and nothing to say of one or of nobody', () => {
    expect(planRollOut(shop, costs, { variants: 2, between: 0 })).toMatchObject({
      gain: { orders: 0 },
      chanceOfBest: 0.5,
    })
    expect(planRollOut(shop, costs, { variants: 1 })).toBeUndefined()
    expect(planRollOut({ ...shop, mailboxes: 3 }, costs, { variants: 2 })).toBeUndefined()
  })

  it('is finite and within bounds for any input', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 1_000_000 }),
        fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (mailboxes, rate, between) => {
          const found = RollOut.parse(
            planRollOut({ ...shop, mailboxes, base: { ...shop.base, rate } }, costs, { variants: 2, between }),
          )
          expect(found.share).toBeLessThanOrEqual(1)
          expect(found.gain.orders).toBeGreaterThanOrEqual(0)
          expect(found.chanceOfBest).toBeGreaterThanOrEqual(0.5)
          expect(found.chanceOfBest).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
