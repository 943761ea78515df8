import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../../src/campaigns/allocation/allocate.ts'
import { Allocation } from '../../../src/campaigns/allocation/allocation.ts'
import type { AllocationRules } from '../../../src/campaigns/allocation/allocation-rules.ts'
import type { ArmRecord } from '../../../src/campaigns/allocation/arm-record.ts'
import { arbitraryHistory } from './arbitrary-history.ts'
import { batchOf, quickRules, slowRules } from './batches.ts'

const arbitraryRules: fc.Arbitrary<AllocationRules> = fc.record({
  arms: fc.constant(['A', 'B', 'C']),
  floor: fc.double({ min: 0, max: 0.4, noNaN: true }),
  base: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
  spread: fc.double({ min: 0.02, max: 0.5, noNaN: true }),
  smallest: fc.double({ min: 0.05, max: 1, noNaN: true }),
  feedback: fc.constantFrom(slowRules.feedback, quickRules.feedback),
})

const shareOf = (history: readonly ArmRecord[], rules: AllocationRules, arm: string): number =>
  allocate(history, rules).shares.find((share) => share.arm === arm)?.propensity ?? Number.NaN

const rateOf = (history: readonly ArmRecord[], rules: AllocationRules, arm: string): number =>
  allocate(history, rules).beliefs?.find((belief) => belief.arm === arm)?.rate ?? Number.NaN

describe('shares of the next mailboxes', () => {
  it('add up to 1, with no arm below the floor', () => {
    fc.assert(
      fc.property(arbitraryHistory, arbitraryRules, (history, rules) => {
        const { shares } = Allocation.parse(allocate(history, rules))
        expect(shares.reduce((sum, { propensity }) => sum + propensity, 0)).toBeCloseTo(1, 12)
        const least = Math.min(rules.floor, 1 / 3)
        for (const { propensity } of shares) expect(propensity).toBeGreaterThanOrEqual(least - 1e-12)
      }),
      { numRuns: 60 },
    )
  })

  it('are exchanged when the outcomes of two arms are', () => {
    const other: Record<string, string> = { A: 'B', B: 'A', C: 'C' }
    fc.assert(
      fc.property(arbitraryHistory, arbitraryRules, (history, rules) => {
        const swapped = history.map((record) => ({ ...record, arm: other[record.arm] ?? record.arm }))
        for (const arm of rules.arms)
          expect(shareOf(swapped, rules, other[arm] ?? arm)).toBeCloseTo(shareOf(history, rules, arm), 9)
      }),
      { numRuns: 60 },
    )
  })

  // Shares may fall where a better rate of all lets a rival back in or changes the rule, and a belief where it tells of the batch: within one, belief never does.
  it('rest on a belief that does not fall for an arm that did better in its batch', () => {
    fc.assert(
      fc.property(
        arbitraryHistory,
        arbitraryRules,
        fc.nat(),
        fc.integer({ min: 1, max: 400 }),
        (batches, rules, place, more) => {
          const history = batches.filter(({ batch }) => batch === batches[0]?.batch)
          const lucky = history[place % Math.max(1, history.length)]
          if (lucky === undefined) return
          const successes = Math.min(lucky.mailboxes, lucky.successes + more)
          const better = history.map((record) => (record === lucky ? { ...record, successes } : record))
          expect(rateOf(better, rules, lucky.arm)).toBeGreaterThanOrEqual(rateOf(history, rules, lucky.arm) - 1e-9)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('are the same whatever the order of the records', () => {
    fc.assert(
      fc.property(arbitraryHistory, arbitraryRules, (history, rules) => {
        const turned = allocate(history.toReversed(), rules)
        for (const [i, { propensity }] of allocate(history, rules).shares.entries())
          expect(turned.shares[i]?.propensity).toBeCloseTo(propensity, 8)
      }),
      { numRuns: 30 },
    )
  })
})

it('gives everything to the only arm', () => {
  const found = allocate(batchOf(1, { A: [300, 30], B: [300, 60] }), { ...slowRules, arms: ['A'] })
  expect(Allocation.parse(found)).toMatchObject({
    rule: 'only',
    shares: [{ arm: 'A', propensity: 1 }],
    explored: 300,
    needed: 0,
  })
})

describe('explore, then commit', () => {
  it('shares equally until differences that are worth finding would be found', () => {
    const { rule, shares, explored, needed } = allocate(batchOf(1, { A: [1_000, 100], B: [1_000, 120] }), slowRules)
    expect({ rule, shares, explored }).toEqual({
      rule: 'explore',
      shares: [
        { arm: 'A', propensity: 0.5 },
        { arm: 'B', propensity: 0.5 },
      ],
      explored: 1_000,
    })
    // 10 % against 12 %, 80 % power, 5 %: 3,841 in each arm (Fleiss, Levin and Paik 2003, equation 4.14).
    expect(needed).toBe(3_841)
  })

  it('settles on the best then, and keeps the floor of the others', () => {
    const { rule, shares } = allocate(batchOf(1, { A: [4_000, 400], B: [4_000, 480] }), slowRules)
    expect({ rule, shares }).toEqual({
      rule: 'commit',
      shares: [
        { arm: 'A', propensity: 0.05 },
        { arm: 'B', propensity: expect.closeTo(0.95, 12) },
      ],
    })
  })

  it('settles on none where no difference is shown', () => {
    const { rule, shares } = allocate(batchOf(1, { A: [4_000, 400], B: [4_000, 408] }), slowRules)
    expect({ rule, shares: shares.map(({ propensity }) => propensity) }).toEqual({
      rule: 'undecided',
      shares: [0.5, 0.5],
    })
  })

  it('settles on the one that looks better where a known number is still to come', () => {
    const rules = { ...slowRules, left: 20_000 }
    const { rule, needed } = allocate(batchOf(1, { A: [4_000, 400], B: [4_000, 408] }), rules)
    expect(rule).toBe('commit')
    expect(needed).toBeLessThan(3_841)
  })

  it('leaves its floor to an arm that is hardly the best, and goes on with the others', () => {
    const history = batchOf(1, { A: [1_500, 150], B: [1_500, 300], C: [1_500, 306] })
    const { rule, shares } = allocate(history, { ...slowRules, arms: ['A', 'B', 'C'] })
    expect({ rule, shares: shares.map(({ propensity }) => propensity) }).toEqual({
      rule: 'explore',
      shares: [0.05, expect.closeTo(0.475, 12), expect.closeTo(0.475, 12)],
    })
  })

  it('settles early on what is beyond doubt', () => {
    expect(allocate(batchOf(1, { A: [1_500, 120], B: [1_500, 270] }), slowRules).rule).toBe('commit')
  })

  it('goes by profit, not by the number of responses', () => {
    const worth = { A: { success: 20, message: 0.1 }, B: { success: 10, message: 0.1 } }
    const { shares } = allocate(batchOf(1, { A: [4_000, 400], B: [4_000, 560] }), { ...slowRules, worth })
    expect(shares[0]?.propensity).toBeCloseTo(0.95, 12)
  })
})

describe('Thompson sampling', () => {
  it('gives shares by the chance to be the best, where responses are many and quick', () => {
    const found = allocate(batchOf(1, { A: [1_000, 150], B: [1_000, 165] }), quickRules)
    expect(found.rule).toBe('thompson')
    const [a, b] = found.beliefs
    expect(found.shares[1]?.propensity).toBeCloseTo(0.05 + 0.9 * (b?.chanceOfBest ?? 0), 12)
    expect((a?.chanceOfBest ?? 0) + (b?.chanceOfBest ?? 0)).toBeCloseTo(1, 12)
    expect(b?.chanceOfBest).toBeGreaterThan(0.7)
  })

  it('is left alone where responses are rare, late or not wanted that way', () => {
    const rare = batchOf(1, { A: [5_000, 100], B: [5_000, 110] })
    expect(allocate(rare, { ...quickRules, base: 0.02 }).rule).toBe('explore')
    const many = batchOf(1, { A: [1_000, 150], B: [1_000, 165] })
    expect(allocate(many, slowRules).rule).toBe('explore')
    expect(allocate(many, { ...quickRules, thompson: false }).rule).toBe('explore')
  })

  it('begins with what was learned before', () => {
    const priors = { A: { mean: 0.1, sd: 0.01 }, B: { mean: 0.12, sd: 0.01 } }
    const { shares } = allocate([], { ...quickRules, priors })
    // Two normal values one and a half standard deviations of their difference apart, near enough.
    expect(shares[1]?.propensity).toBeCloseTo(0.05 + 0.9 * 0.92, 1)
    expect(allocate([], quickRules).shares[1]?.propensity).toBe(0.5)
  })
})
