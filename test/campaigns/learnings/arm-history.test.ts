import { expect, it } from 'vitest'
import { armHistory } from '../../../src/campaigns/learnings/arm-history.ts'
import { measuredCampaign, resultOf } from '../simulated/simulated-campaign.ts'

const holdout = { trials: 1_000, successes: 50 }
const resultFor = (variant: string, angle: 'favourites' | 'restock', successes: number) =>
  resultOf(0, 'segment:S1', variant, { angle, metric: 'orders', treated: { trials: 2_000, successes }, holdout })
const measured = measuredCampaign(0, 'segment:S1', [
  resultFor('A', 'favourites', 120),
  resultFor('B', 'favourites', 130),
  resultFor('C', 'restock', 90),
])

it('is a batch for each campaign, with an arm for each angle and one for the hold-out', () => {
  const common = { segment: 'segment:S1', batch: 'C1', at: 20_094 }
  expect(armHistory([measured], { segmentation: 'v1', channel: 'email' })).toEqual([
    { ...common, arm: 'holdout', propensity: 1 / 7, mailboxes: 1_000, successes: 50 },
    { ...common, arm: 'favourites', propensity: 4 / 7, mailboxes: 4_000, successes: 250 },
    { ...common, arm: 'restock', propensity: 2 / 7, mailboxes: 2_000, successes: 90 },
  ])
})

it('has nothing of other channels and segments, nor of clicks', () => {
  expect(armHistory([measured], { segmentation: 'v1', channel: 'sms' })).toEqual([])
  expect(armHistory([measured], { segmentation: 'v2', channel: 'email' })).toEqual([])
  const clicks = measured.results.map((result) => ({ ...result, metric: 'clicks' as const }))
  expect(armHistory([{ ...measured, results: clicks }], { segmentation: 'v1', channel: 'email' })).toEqual([])
})
