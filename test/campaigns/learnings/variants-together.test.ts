import { expect, it } from 'vitest'
import { evidenceIn } from '../../../src/campaigns/learnings/evidence-in.ts'
import { variantsTogether } from '../../../src/campaigns/learnings/variants-together.ts'
import { measuredCampaign, resultOf } from '../simulated/simulated-campaign.ts'

const holdout = { trials: 2_000, successes: 200 }
const resultFor = (variant: string, angle: 'favourites' | 'restock' | 'arrivals', trials: number, successes: number) =>
  resultOf(0, 'segment:S1', variant, { angle, metric: 'orders', treated: { trials, successes }, holdout })

it('has the effect of the summed counts where shares never moved', () => {
  const {
    effect,
    own,
    holdout: ofHoldout,
  } = variantsTogether([resultFor('A', 'favourites', 1_000, 120), resultFor('B', 'restock', 3_000, 330)])
  expect(effect).toBeCloseTo(450 / 4_000 - 0.1, 12)
  const rate = 450 / 4_000
  expect(own).toBeCloseTo((rate * (1 - rate)) / 4_000, 6)
  expect(ofHoldout).toBeCloseTo((0.1 * 0.9) / 2_000, 12)
})

it('does not take a variant that left in a good time for a good one', () => {
  // By epochs neither did anything; A left in a slow time and B in a good one.
  const still = { effect: 0, low: -0.02, high: 0.02 }
  const results = [
    { ...resultFor('A', 'favourites', 4_000, 320), ...still },
    { ...resultFor('B', 'restock', 4_000, 520), ...still },
  ]
  const evidence = evidenceIn(measuredCampaign(0, 'segment:S1', results))
  const ofTexts = evidence.filter(({ feature }) => feature.startsWith('text:'))
  expect(ofTexts.map(({ feature, evidence: { effect } }) => [feature, effect])).toEqual([
    ['text:question', 0],
    ['text:urgency', 0],
  ])
})
