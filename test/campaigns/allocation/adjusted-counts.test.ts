import { describe, expect, it } from 'vitest'
import { adjustedCounts } from '../../../src/campaigns/allocation/adjusted-counts.ts'
import { batchOf } from './batches.ts'

const countOf = (found: ReturnType<typeof adjustedCounts>, arm: string) =>
  found.find((count) => count.arm === arm) ?? { mailboxes: Number.NaN, rate: Number.NaN }

describe('rates of arms, compared within batches', () => {
  it('are those that were counted where the shares never changed', () => {
    const found = adjustedCounts([
      ...batchOf(1, { A: [1_000, 100], B: [3_000, 450] }),
      ...batchOf(2, { A: [500, 100], B: [1_500, 350] }),
    ])
    expect(countOf(found, 'A').rate).toBeCloseTo(200 / 1_500, 7)
    expect(countOf(found, 'B').rate).toBeCloseTo(800 / 4_500, 7)
    expect(countOf(found, 'A').mailboxes).toBeCloseTo(1_500, 3)
    expect(countOf(found, 'B').mailboxes).toBeCloseTo(4_500, 3)
  })

  it('do not take a good season for a good arm', () => {
    // Both arms do the same, 10 % in the first batch and 20 % in the second, of which B had most: summed up, B has 19 % and A 11 %.
    const found = adjustedCounts([
      ...batchOf(1, { A: [900, 90], B: [100, 10] }),
      ...batchOf(2, { A: [100, 20], B: [900, 180] }),
    ])
    expect(countOf(found, 'A').rate).toBeCloseTo(0.15, 7)
    expect(countOf(found, 'B').rate).toBeCloseTo(0.15, 7)
    // Each batch says as much of the difference as 90 + 90 mailboxes in equal halves, not as its 1,000.
    expect(countOf(found, 'A').mailboxes).toBeCloseTo(360, 4)
  })

  it('know nothing of arms that were never in one batch', () => {
    const found = adjustedCounts([...batchOf(1, { A: [1_000, 300] }), ...batchOf(2, { B: [1_000, 100] })])
    expect(found).toEqual([
      { arm: 'A', mailboxes: 0, rate: expect.closeTo(0.2, 7) },
      { arm: 'B', mailboxes: 0, rate: expect.closeTo(0.2, 7) },
    ])
  })

  it('are compared through a third', () => {
    const found = adjustedCounts([
      ...batchOf(1, { A: [1_000, 200], C: [1_000, 100] }),
      ...batchOf(2, { B: [1_000, 250], C: [1_000, 200] }),
    ])
    // A is ten points above C, B five.
    expect(countOf(found, 'A').rate - countOf(found, 'B').rate).toBeCloseTo(0.05, 7)
    expect(countOf(found, 'A').mailboxes).toBeLessThan(1_000)
  })

  it('count half after the memory', () => {
    const found = adjustedCounts(
      [...batchOf(0, { A: [800, 80], B: [800, 80] }), ...batchOf(4, { A: [100, 10], B: [100, 30] })],
      { halfLife: 4, at: 4 },
    )
    expect(countOf(found, 'B').mailboxes).toBeCloseTo(500, 4)
    expect(countOf(found, 'B').rate).toBeCloseTo((40 + 30) / 500, 7)
  })

  it('count less the longer ago they are by now, also where nothing came since', () => {
    const found = adjustedCounts(batchOf(0, { A: [800, 80], B: [800, 160] }), { halfLife: 4, at: 12 })
    expect(countOf(found, 'B').mailboxes).toBeCloseTo(100, 4)
    expect(countOf(found, 'B').rate).toBeCloseTo(0.2, 7)
  })

  it('are none without batches', () => {
    expect(adjustedCounts([])).toEqual([])
    expect(adjustedCounts(batchOf(1, { A: [0, 0] }))).toEqual([])
  })
})
