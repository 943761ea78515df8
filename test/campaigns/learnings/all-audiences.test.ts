import { describe, expect, it } from 'vitest'
import { anyAudience } from '../../../src/campaigns/learnings/learning.ts'
import { learningsFrom } from '../../../src/campaigns/learnings/learnings-from.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { normalDraw } from '../../numerics/draws.ts'
import { campaignsTo } from '../simulated/differing-audiences.ts'

/** What is believed of an angle on all audiences after eight campaigns to each. */
const believed = (effects: readonly number[], seed: number) =>
  learningsFrom(campaignsTo(effects, 8, 20_000, seededRandom(seed)), '2027-01-01', 1e5).find(
    ({ audience, feature }) => audience === anyAudience && feature === 'angle:thanks',
  )

describe('a learning of all audiences', () => {
  it.each([2, 4])('is shown in few of many worlds where %i audiences differ around nothing', (audiences) => {
    const random = seededRandom(12)
    const worlds = 100
    let shown = 0
    for (let world = 0; world < worlds; world++) {
      const effects = Array.from({ length: audiences }, () => 0.015 * normalDraw(random))
      const state = believed(effects, world)?.state
      if (state === 'supported' || state === 'contradicted') shown++
    }
    expect(shown).toBeLessThanOrEqual(5)
  })

  it('is supported where all audiences show it', () => {
    expect(believed([0.02, 0.016, 0.024, 0.02], 1)?.state).toBe('supported')
  })

  it('counts an audience once, however many campaigns went to it', () => {
    const found = learningsFrom(
      campaignsTo([0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02, -0.02], 1, 20_000, seededRandom(2)).map((campaign, n) => ({
        ...campaign,
        audience: n === 7 ? 'segment:S2' : 'segment:S1',
      })),
      '2027-01-01',
      1e5,
    ).find(({ audience, feature }) => audience === anyAudience && feature === 'angle:thanks')
    expect(Math.abs(found?.measured ?? 1)).toBeLessThan(0.005)
    expect(found?.evidence.map(({ standardError }) => standardError < 0.004)).toEqual(
      Array.from({ length: 8 }, () => true),
    )
  })

  it('takes two names of the same customers for one audience', () => {
    const campaigns = campaignsTo([0.02, 0.02, -0.02], 1, 20_000, seededRandom(3))
    const named = (isRenamed: boolean) =>
      learningsFrom(
        campaigns.map((campaign, n) => ({
          ...campaign,
          audience: n === 2 ? 'segment:S2' : 'segment:S1',
          ...(isRenamed && n === 1 ? { drafted: { audience: 'segment:S3', segmentation: 'v0' } } : {}),
        })),
        '2027-01-01',
        1e5,
      ).find(({ audience }) => audience === anyAudience)
    expect(named(true)).toMatchObject({ measured: named(false)?.measured, error: named(false)?.error })
  })
})
