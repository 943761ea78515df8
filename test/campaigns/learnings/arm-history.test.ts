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

it('tells the chances that were logged, of all variants of an angle together', () => {
  const propensities = new Map([
    ['holdout', 0.1],
    ['A', 0.3],
    ['B', 0.4],
    ['C', 0.2],
  ])
  const found = armHistory([{ ...measured, propensities }], { segmentation: 'v1', channel: 'email' })
  expect(found.map(({ arm, propensity }) => [arm, propensity])).toEqual([
    ['holdout', 0.1],
    ['favourites', expect.closeTo(0.7, 9)],
    ['restock', 0.2],
  ])
})

it('has what was measured on segments of then as of another audience, and what names no segment as of this one', () => {
  const segmentsIn = (audience: string, segmentation: string): string[] => [
    ...new Set(
      armHistory([{ ...measured, audience, segmentation }], { segmentation: 'v2', channel: 'email' }).map(
        ({ segment }) => segment,
      ),
    ),
  ]
  expect(segmentsIn('segment:S1', 'v2')).toEqual(['segment:S1'])
  expect(segmentsIn('segment:S1', 'v1')).toEqual(['segment:S1 v1'])
  expect(segmentsIn('tier:low', '*')).toEqual(['tier:low'])
})

it('has nothing of other channels, nor of clicks', () => {
  expect(armHistory([measured], { segmentation: 'v1', channel: 'sms' })).toEqual([])
  const clicks = measured.results.map((result) => ({ ...result, metric: 'clicks' as const }))
  expect(armHistory([{ ...measured, results: clicks }], { segmentation: 'v1', channel: 'email' })).toEqual([])
})
