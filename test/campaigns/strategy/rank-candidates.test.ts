import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/campaigns/strategy/candidate.ts'
import { rankCandidates } from '../../../src/campaigns/strategy/rank-candidates.ts'

const check = (met: boolean): Candidate['checks'][number] => ({
  need: 'silent',
  feature: 'recency',
  operator: '>',
  met,
})
const candidate = (segment: string | undefined, unmet: number, point: number, customers = 100) => ({
  expression: segment === undefined ? 'recency > 90' : `segment:${segment}`,
  ...(segment === undefined ? {} : { segment }),
  name: { en: 'x', zh: 'x' },
  customers,
  checks: [check(unmet < 1), check(unmet < 2)],
  point,
})
const order = (...candidates: ReturnType<typeof candidate>[]) =>
  rankCandidates(candidates).map(({ expression }) => expression)

describe('whom a goal suits', () => {
  it('is first a segment that meets every need, the one first whom a point of effect earns most from', () => {
    expect(
      order(candidate(undefined, 0, 900), candidate('S1', 0, 10), candidate('S2', 0, 20), candidate('S3', 1, 999)),
    ).toEqual(['segment:S2', 'segment:S1', 'recency > 90', 'segment:S3'])
  })

  it('is the audience made to measure where no segment meets every need, and never one of nobody', () => {
    expect(order(candidate('S1', 1, 900), candidate(undefined, 0, 1))).toEqual(['recency > 90', 'segment:S1'])
    expect(order(candidate('S1', 1, 900), candidate(undefined, 0, 0, 0))).toEqual(['segment:S1', 'recency > 90'])
  })

  it('takes one of those who lack fewest needs where nobody has all', () => {
    const ranked = rankCandidates([candidate('S1', 2, 900), candidate('S2', 1, 1)])
    expect(ranked.map(({ segment, chosen }) => [segment, chosen])).toEqual([
      ['S2', true],
      ['S1', false],
    ])
  })

  it('does not depend on the order in which they come', () => {
    const all = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 9 }),
        unmet: fc.integer({ min: 0, max: 2 }),
        point: fc.integer({ min: 0, max: 3 }),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(all, (some) => {
        const candidates = some.map(({ id, unmet, point }) => candidate(`S${id}`, unmet, point))
        return JSON.stringify(rankCandidates(candidates)) === JSON.stringify(rankCandidates(candidates.toReversed()))
      }),
    )
  })
})
