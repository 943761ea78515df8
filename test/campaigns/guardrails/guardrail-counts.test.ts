import { describe, expect, it } from 'vitest'
import { addResultEvent } from '../../../src/campaigns/events/result-event-records.ts'
import { recordEvent } from '../../../src/campaigns/feedback/event-records.ts'
import { guardrailCounts } from '../../../src/campaigns/guardrails/guardrail-counts.ts'
import { State } from '../../../src/workspace/state.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'

const span = { from: '2026-01-05T00:00:00.000Z', until: '2026-02-04T00:00:00.000Z' }

it('counts what mailboxes of every arm did in the days that count, whichever campaign it answered', () => {
  const state = new State(':memory:', 'w')
  putCampaign(state)
  putCampaign(state, { id: 'C2' })
  putOutbox(state, 'C1', ['ann@x.example', 'bob@x.example', 'cho@x.example'])
  putOutbox(state, 'C1', ['dan@x.example', 'eve@x.example'], 'held', 'holdout')
  const heard = (mailbox: string, kind: 'opt-out' | 'complaint', at: string, campaign = 'C1'): boolean =>
    recordEvent(state, { mailbox, kind, at, campaign, channel: 'email', source: 'test' })
  heard('ann@x.example', 'opt-out', '2026-01-06T10:00:00.000Z')
  heard('ann@x.example', 'opt-out', '2026-01-07T10:00:00.000Z')
  heard('bob@x.example', 'complaint', '2026-01-06T10:00:00.000Z', 'C2')
  heard('cho@x.example', 'opt-out', '2026-01-04T10:00:00.000Z')
  heard('dan@x.example', 'opt-out', '2026-01-06T10:00:00.000Z', 'C2')
  heard('eve@x.example', 'opt-out', '2026-02-04T00:00:00.000Z', 'C2')
  const scored = (mailbox: string, value: number, of: { at?: string; campaign?: string }): boolean =>
    addResultEvent(state, { mailbox, kind: 'score', value, times: 1, isTotal: false, source: 'test', ...of })
  scored('ann@x.example', 5, { campaign: 'C1' })
  scored('ann@x.example', 2, { at: '2026-01-09T10:00:00.000Z' })
  scored('bob@x.example', 4.5, { campaign: 'C2' })
  scored('dan@x.example', 3, { at: '2026-01-09T10:00:00.000Z' })
  scored('eve@x.example', 1, { at: '2026-03-09T10:00:00.000Z' })
  expect(guardrailCounts(state, 'C1', span)).toEqual([
    { arm: 'A', mailboxes: 3, optOuts: 1, complaints: 1, scores: [3.5] },
    { arm: 'holdout', mailboxes: 2, optOuts: 1, complaints: 0, scores: [3] },
  ])
  state.close()
})

describe('a campaign without mailboxes', () => {
  it('has no counts', () => {
    const state = new State(':memory:', 'w')
    expect(guardrailCounts(state, 'C1', span)).toEqual([])
    state.close()
  })
})
