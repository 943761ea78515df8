import { describe, expect, it } from 'vitest'
import { placeNow, type StandingSegments } from '../../../src/campaigns/learnings/place-now.ts'

/** Of v1, S1 went on as S3, S2 was parted. */
const standing: StandingSegments = {
  version: 'v2',
  segments: [],
  heirs: new Map([
    [
      'v1',
      new Map([
        ['S1', { heir: 'S3', share: 0.8 }],
        ['S2', { share: 0.4 }],
        ['S3', { heir: 'S1', share: 0.7 }],
      ]),
    ],
  ]),
  idOf: (_version, named) => (named === 'Sleepers' ? 'S3' : named.toUpperCase()),
}
const now = (audience: string, segmentation = 'v1') => placeNow({ audience, segmentation }, standing)

describe('where what was measured on an audience counts now', () => {
  it.each([
    ['segment:S1', { audience: 'segment:S3', share: 0.8 }],
    ['segment:Sleepers', { audience: 'segment:S1', share: 0.7 }],
    ['segment:S1  and not (tier:low)', { audience: 'segment:S3 and not tier:low', share: 0.8 }],
    ['not segment:S3 or segment:S1', { audience: 'not segment:S1 or segment:S3', share: 0.7 }],
    ['look-alike:S1 top 5%', { audience: 'look-alike:S3 top 5%', share: 0.8 }],
  ])('%s is of the segments that go on those of then', (audience, place) => {
    expect(now(audience)).toEqual({ ...place, segmentation: 'v2' })
  })

  it('stays of the segments of then where one of them was parted, or it is not known where its customers are', () => {
    expect(now('segment:S1 or segment:S2')).toEqual({
      audience: 'segment:S1 or segment:S2',
      segmentation: 'v1',
      gone: 'spread',
    })
    expect(now('segment:S1', 'v0')).toEqual({ audience: 'segment:S1', segmentation: 'v0', gone: 'unknown' })
    expect(now('segment:S9')).toEqual({ audience: 'segment:S9', segmentation: 'v1', gone: 'unknown' })
  })

  it('is of no segments where it names none, however it is spelt', () => {
    expect(now('(tier:low)  and not rfm:champions')).toEqual({
      audience: 'tier:low and not rfm:champions',
      segmentation: '*',
    })
  })

  it('is what it was by the segments that stand, and before there are any', () => {
    expect(now('segment:S1', 'v2')).toEqual({ audience: 'segment:S1', segmentation: 'v2' })
    expect(placeNow({ audience: 'segment:S1', segmentation: 'v1' }, undefined)).toEqual({
      audience: 'segment:S1',
      segmentation: 'v1',
    })
  })
})
