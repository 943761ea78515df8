import { beforeEach, describe, expect, it } from 'vitest'
import { addCampaign } from '../../../src/campaigns/campaign-records.ts'
import { keepHeirs } from '../../../src/campaigns/learnings/heir-records.ts'
import { addLearningChange } from '../../../src/campaigns/learnings/learning-changes.ts'
import { measuredCampaigns, readLearnings } from '../../../src/campaigns/learnings/read-learnings.ts'
import { keepResults } from '../../../src/campaigns/results/result-records.ts'
import { State } from '../../../src/workspace/state.ts'
import { aCampaign } from '../delivery/a-campaign.ts'
import { resultOf } from '../simulated/simulated-campaign.ts'

let state: State
beforeEach(() => {
  state = new State(':memory:', 'w')
  return () => state.close()
})

const at = '2026-01-01T00:00:00.000Z'
const now = new Date('2026-02-01T00:00:00Z')

/** A campaign with a result: of 1,000 mailboxes 130 ordered, of as many that were held out 100. */
function measured(number: number, expression: string, segmentation: string): void {
  const { id } = addCampaign(
    state,
    at,
    aCampaign({ audience: { expression, name: { en: 'x', zh: 'x' }, customers: 9 }, segmentation }),
  )
  const counts = { treated: { trials: 1_000, successes: 130 }, holdout: { trials: 1_000, successes: 100 } }
  const result = resultOf(number, expression, 'A', { angle: 'invitation', metric: 'orders', ...counts })
  expect(id).toBe(result.campaign)
  keepResults(state, at, [{ ...result, segmentation, days: 30 }])
}

const stands = (version: string): void => {
  const segments = [1, 2].map((n) => ({ id: `S${n}`, name: { en: `Kind ${n}`, zh: `Kind ${n}` } }))
  state.addStep('segment', at, JSON.stringify({ version, segments }), {})
}

const angles = () =>
  readLearnings(state, { now, halfLife: 365 }).filter(({ feature }) => feature === 'angle:invitation')

describe('campaigns as learnings are worked out from them', () => {
  it('count together where an audience was spelt in two ways', () => {
    measured(0, 'segment:S1  and (tier:high)', 'v1')
    measured(1, 'segment:S1 and tier:high', 'v1')
    expect(angles()).toMatchObject([{ id: 'L1', audience: 'segment:S1 and tier:high', mailboxes: 4_000 }])
  })

  it('count together where their audience names no segment, whatever the segmentation was', () => {
    measured(0, 'tier:high', 'v1')
    measured(1, 'tier:high', 'v2')
    stands('v3')
    expect(angles()).toMatchObject([{ audience: 'tier:high', segmentation: '*', mailboxes: 4_000 }])
  })

  it('count for the segment that goes on theirs, under the name that was cited, and stay retired', () => {
    stands('v1')
    measured(0, 'segment:S1', 'v1')
    expect(angles()).toMatchObject([{ id: 'L1', audience: 'segment:S1' }])
    addLearningChange(state, 'L1', { at, who: 'Ada', what: 'retired' })
    stands('v2')
    keepHeirs(state, 'v1', 'v2', [{ segment: 'S1', heir: 'S2', share: 0.9 }])
    measured(1, 'segment:S2', 'v2')
    const place = { audience: 'segment:S1', segmentation: 'v1' }
    expect(measuredCampaigns(state)).toMatchObject([
      { audience: 'segment:S2', segmentation: 'v2', drafted: place, share: 0.9 },
      { audience: 'segment:S2', segmentation: 'v2' },
    ])
    expect(angles()).toMatchObject([
      { id: 'L1', audience: 'segment:S2', mailboxes: 4_000, earlier: [{ ...place, share: 0.9 }], reason: 'by-hand' },
    ])
  })

  it('count as of another audience where no segment goes on theirs', () => {
    measured(0, 'segment:S1', 'v1')
    stands('v2')
    measured(1, 'segment:S1', 'v2')
    expect(angles()).toMatchObject([
      { audience: 'segment:S1', segmentation: 'v1', gone: 'unknown', mailboxes: 2_000 },
      { audience: 'segment:S1', segmentation: 'v2', mailboxes: 2_000 },
      { audience: '*', segmentation: '*', mailboxes: 4_000 },
    ])
  })
})
