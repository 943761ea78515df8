import { expect, it } from 'vitest'
import { productPolicy } from '../../scripts/headlines/product-policy.ts'
import type { SegmentRecord } from '../../src/campaigns/allocation/segment-beliefs.ts'
import { shareOut } from '../../src/campaigns/brief/share-out.ts'
import { usualMessageEffect } from '../../src/campaigns/economics/effect.ts'
import { seededRandom } from '../../src/numerics/random.ts'

const angles = (['favourites', 'restock'] as const).map((angle) => ({
  angle,
  licence: [],
  effect: usualMessageEffect,
  passed: [],
}))
const shown = Float64Array.from([5_000, 5_000])

/** What a brief to all would share out after one campaign with two angles. */
function sharesOfBrief(clicks: readonly number[]): number[] {
  const history = angles.map(
    ({ angle }, i): SegmentRecord => ({
      segment: 'all',
      batch: 'C1',
      at: 365,
      arm: angle,
      propensity: 0.5,
      mailboxes: shown[i],
      successes: clicks[i],
    }),
  )
  const { shares } = shareOut(angles, {
    history,
    audience: 'all',
    base: 0.1,
    days: 30,
    every: 30,
    today: '1971-01-01',
    halfLife: 180,
  })
  return shares.map(({ propensity }) => propensity)
}

it.each([[[500, 700]], [[700, 500]], [[500, 510]]])(
  'visitors are shared out as a brief does after a campaign that brought the same: %j',
  (clicks) => {
    const policy = productPolicy(0.1)
    const nothing = new Float64Array(2)
    expect([...policy({ shown: nothing, answered: nothing }, 0, seededRandom(1))]).toEqual([0.5, 0.5])
    const shares = policy({ shown, answered: Float64Array.from(clicks) }, 0.1, seededRandom(1))
    expect([...shares]).toEqual(sharesOfBrief(clicks))
  },
)
