import { describe, expect, it } from 'vitest'
import { allocateSegments } from '../../../src/campaigns/allocation/allocate-segments.ts'
import type { SegmentRecord } from '../../../src/campaigns/allocation/segment-beliefs.ts'
import { batchOf, quickRules, slowRules } from './batches.ts'

const rules = { ...quickRules, floor: 0 }

/** Batches of each segment. */
const historyOf = (segments: Readonly<Record<string, Parameters<typeof batchOf>[1]>>): SegmentRecord[] =>
  Object.entries(segments).flatMap(([segment, arms]) => batchOf(1, arms).map((record) => ({ ...record, segment })))

/** The share of the second arm in each segment. */
function sharesOf(history: readonly SegmentRecord[], segments: readonly string[]): Record<string, number> {
  const found = allocateSegments(history, segments, rules)
  return Object.fromEntries([...found].map(([segment, { shares }]) => [segment, shares[1]?.propensity ?? Number.NaN]))
}

describe('shares of the arms in each segment', () => {
  it('are told by all segments where these do not differ', () => {
    const alike = historyOf({
      S1: { A: [6_000, 600], B: [6_000, 780] },
      S2: { A: [6_000, 1_200], B: [6_000, 1_380] },
      S3: { A: [200, 20], B: [200, 26] },
    })
    const { S1 = 0, S2 = 0, S3 = 0, S4 = 0 } = sharesOf(alike, ['S1', 'S2', 'S3', 'S4'])
    for (const share of [S1, S2, S3, S4]) expect(share).toBeGreaterThan(0.99)
  })

  it('go their own ways where segments differ beyond noise', () => {
    const opposite = historyOf({
      S1: { A: [6_000, 600], B: [6_000, 900] },
      S2: { A: [6_000, 900], B: [6_000, 600] },
    })
    const { S1 = 0, S2 = 1 } = sharesOf(opposite, ['S1', 'S2'])
    expect(S1).toBeGreaterThan(0.99)
    expect(S2).toBeLessThan(0.01)
  })

  it('are equal before anything was sent, and where only one arm was', () => {
    expect(sharesOf([], ['S1', 'S2'])).toEqual({ S1: expect.closeTo(0.5, 9), S2: expect.closeTo(0.5, 9) })
    const one = historyOf({ S1: { A: [1_000, 300] } })
    expect(sharesOf(one, ['S1'])).toEqual({ S1: expect.closeTo(0.5, 9) })
  })

  it('are exchanged when outcomes are', () => {
    const one = historyOf({ S1: { A: [900, 90], B: [900, 120] }, S2: { A: [400, 60], B: [500, 70] } })
    const other = one.map((record) => ({ ...record, arm: record.arm === 'A' ? 'B' : 'A' }))
    const [before, after] = [sharesOf(one, ['S1', 'S2']), sharesOf(other, ['S1', 'S2'])]
    for (const segment of ['S1', 'S2']) expect((before[segment] ?? 0) + (after[segment] ?? 0)).toBeCloseTo(1, 8)
  })

  it('are explored in each segment, unless the others leave no doubt', () => {
    const known = { A: [4_000, 400], B: [4_000, 640] } as const
    const history = historyOf({ S1: known, S2: { A: [50, 5], B: [50, 6] } })
    const found = allocateSegments(history, ['S1', 'S2'], slowRules)
    expect([...found.values()].map(({ rule }) => rule)).toEqual(['commit', 'commit'])
  })
})
