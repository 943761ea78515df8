import { describe, expect, it } from 'vitest'
import { shareOut, shareReasons } from '../../../src/campaigns/brief/share-out.ts'
import { usualMessageEffect } from '../../../src/campaigns/economics/effect.ts'
import { armHistory } from '../../../src/campaigns/learnings/arm-history.ts'
import type { MeasuredCampaign } from '../../../src/campaigns/learnings/measured-campaign.ts'
import { measuredCampaign, resultOf } from '../simulated/simulated-campaign.ts'

const angles = (['favourites', 'restock'] as const).map((angle) => ({
  angle,
  licence: [],
  effect: usualMessageEffect,
  passed: [],
}))

/** A campaign to a segment with two angles, each to 5,000 mailboxes, beside a hold-out of 5,000 of whom one in ten orders. */
const campaign = (number: number, segment: string, favourites: number, restock: number): MeasuredCampaign =>
  measuredCampaign(
    number,
    segment,
    [favourites, restock].map((successes, i) =>
      resultOf(number, segment, i === 0 ? 'A' : 'B', {
        angle: i === 0 ? 'favourites' : 'restock',
        metric: 'orders',
        treated: { trials: 5_000, successes },
        holdout: { trials: 5_000, successes: 500 },
      }),
    ),
  )

const sharesFor = (audience: string, campaigns: readonly MeasuredCampaign[], today = '2025-06-01') => {
  const history = armHistory(campaigns, { segmentation: 'v1', channel: 'email' })
  const { rule, shares } = shareOut(angles, { history, audience, base: 0.1, days: 30, every: 7, today, halfLife: 180 })
  return { rule, shares: shares.map(({ propensity }) => Number(propensity.toFixed(3))) }
}

describe('shares of the variants of the next campaign', () => {
  it('are equal where nothing was measured', () => {
    expect(sharesFor('segment:S1', [])).toEqual({ rule: 'explore', shares: [0.5, 0.5] })
  })

  it('move to what was shown to do more on this audience, the other way where outcomes are exchanged', () => {
    expect(sharesFor('segment:S1', [campaign(0, 'segment:S1', 700, 500)])).toEqual({
      rule: 'commit',
      shares: [0.95, 0.05],
    })
    expect(sharesFor('segment:S1', [campaign(0, 'segment:S1', 500, 700)])).toEqual({
      rule: 'commit',
      shares: [0.05, 0.95],
    })
  })

  it('follow each result where results are in before the next campaign', () => {
    const history = armHistory([campaign(0, 'segment:S1', 520, 500)], { segmentation: 'v1', channel: 'email' })
    const input = { history, audience: 'segment:S1', base: 0.1, days: 30, today: '2025-06-01', halfLife: 180 }
    const monthly = shareOut(angles, { ...input, every: 30 })
    expect(monthly.rule).toBe('thompson')
    expect(monthly.shares[0]?.propensity).toBeGreaterThan(0.6)
    expect(shareOut(angles, { ...input, every: 29 }).rule).toBe('undecided')
  })

  it('are equal again when what moved them is long ago', () => {
    expect(sharesFor('segment:S1', [campaign(0, 'segment:S1', 700, 500)], '2031-01-01').shares).toEqual([0.5, 0.5])
  })

  it('stay where no difference was shown', () => {
    expect(sharesFor('segment:S1', [campaign(0, 'segment:S1', 500, 510)]).shares).toEqual([0.5, 0.5])
  })

  it('are equal on an audience to which none of the messages went, whatever others show', () => {
    const others = [0, 1, 2].map((number) => campaign(number, `segment:S${number + 2}`, 700, 500))
    expect(sharesFor('segment:S1', others)).toEqual({ rule: 'explore', shares: [0.5, 0.5] })
  })

  it('are told by other audiences as well where these agree', () => {
    const others = [0, 1, 2].map((number) => campaign(number, `segment:S${number + 2}`, 700, 500))
    const few = campaign(3, 'segment:S1', 52, 50)
    const own = {
      ...few,
      results: few.results.map((result) => ({
        ...result,
        treated: { mailboxes: 500, ordered: Math.round(result.treated.ordered) },
      })),
    }
    expect(sharesFor('segment:S1', [own])).toEqual({ rule: 'explore', shares: [0.5, 0.5] })
    expect(sharesFor('segment:S1', [...others, own])).toEqual({ rule: 'commit', shares: [0.95, 0.05] })
    const opposite = [campaign(0, 'segment:S2', 700, 500), campaign(1, 'segment:S3', 500, 700)]
    expect(sharesFor('segment:S1', opposite).shares).toEqual([0.5, 0.5])
  })
})

describe('the reason of the shares', () => {
  const reasonFor = (audience: string, campaigns: readonly MeasuredCampaign[]) => {
    const history = armHistory(campaigns, { segmentation: 'v1', channel: 'email' })
    const allocation = shareOut(angles, {
      history,
      audience,
      base: 0.1,
      days: 30,
      every: 7,
      today: '2025-06-01',
      halfLife: 180,
    })
    return shareReasons(allocation, angles, { history, audience }).map(({ rule, text }) => [rule, text.en])
  }
  const once = [campaign(0, 'segment:S1', 700, 500)]

  it('names the campaigns that they come from, where no angle has a learning of its own', () => {
    expect(reasonFor('segment:S1', once)).toEqual([['shares.commit', expect.stringContaining('Settled by C1:')]])
    expect(reasonFor('segment:S2', once)).toEqual([
      ['shares.untried', expect.stringContaining('what they did elsewhere: C1.')],
    ])
  })

  it('is none where nothing was measured', () => {
    expect(reasonFor('segment:S1', [])).toEqual([])
  })
})
