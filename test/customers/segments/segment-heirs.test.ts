import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentHeirs } from '../../../src/customers/segments/segment-heirs.ts'

/** Customers numbered on, so many of each segment in turn. */
const inTurn = (...counts: readonly (readonly [string, number])[]): Map<string, string> =>
  new Map(
    counts
      .flatMap(([segment, n]) => new Array<string>(n).fill(segment))
      .map((segment, i) => [`K${i}`, segment] as const),
  )

describe('the segment that goes on an old one', () => {
  const before = inTurn(['S1', 10], ['S2', 10])

  it('holds most of its customers, whatever it is called', () => {
    const now = inTurn(['S2', 9], ['S1', 11])
    expect(segmentHeirs(before, now)).toEqual([
      { segment: 'S1', heir: 'S2', share: 0.9 },
      { segment: 'S2', heir: 'S1', share: 1 },
    ])
  })

  it('is the larger part of one that was parted, and none where no part is more than half', () => {
    expect(segmentHeirs(before, inTurn(['S1', 6], ['S2', 4], ['S3', 5], ['S4', 5]))).toEqual([
      { segment: 'S1', heir: 'S1', share: 0.6 },
      { segment: 'S2', share: 0.5 },
    ])
  })

  it('is none for a small one that went into a large one', () => {
    const small = inTurn(['S1', 10], ['S2', 3])
    expect(segmentHeirs(small, inTurn(['S1', 13]))).toEqual([
      { segment: 'S1', heir: 'S1', share: 1 },
      { segment: 'S2', share: 1 },
    ])
  })

  it('does not mind customers who came since, and misses those who went', () => {
    const grown = inTurn(['S1', 10], ['S2', 10], ['S1', 500])
    expect(segmentHeirs(before, grown)[0]).toEqual({ segment: 'S1', heir: 'S1', share: 1 })
    const shrunk = new Map([...before].filter(([, segment]) => segment === 'S2').slice(0, 4))
    expect(segmentHeirs(before, shrunk)).toEqual([
      { segment: 'S1', share: 0 },
      { segment: 'S2', share: 0.4 },
    ])
  })

  const grouping = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 })
  const named = (groups: readonly number[]) => new Map(groups.map((group, i) => [`K${i}`, `S${group}`] as const))

  it('goes on no other one', () => {
    fc.assert(
      fc.property(grouping, grouping, (old, now) => {
        const heirs = segmentHeirs(named(old), named(now)).flatMap(({ heir }) => heir ?? [])
        expect(new Set(heirs).size).toBe(heirs.length)
      }),
    )
  })

  it('is itself where nobody moved', () => {
    fc.assert(
      fc.property(grouping, (groups) => {
        for (const { segment, heir, share } of segmentHeirs(named(groups), named(groups)))
          expect({ heir, share }).toEqual({ heir: segment, share: 1 })
      }),
    )
  })
})
