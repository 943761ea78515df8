import { expect, it } from 'vitest'
import { addResultEvent } from '../../../src/campaigns/events/result-event-records.ts'
import { eventOrders } from '../../../src/campaigns/results/event-orders.ts'
import { State } from '../../../src/workspace/state.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'

const span = { from: '2026-01-05T00:00:00.000Z', until: '2026-02-04T00:00:00.000Z' }

it('adds up what mailboxes of all arms bought in the days that count, a sum and its orders once', () => {
  const state = new State(':memory:', 'w')
  putCampaign(state)
  putOutbox(state, 'C1', ['ann@x.example', 'bob@x.example', 'cho@x.example'])
  putOutbox(state, 'C1', ['dan@x.example'], 'held', 'holdout')
  expect(eventOrders(state, 'C1', span)).toBeUndefined()
  const bought = (
    mailbox: string,
    value: number,
    of: { at?: string; campaign?: string; kind?: 'spend'; times?: number },
  ) => addResultEvent(state, { mailbox, kind: 'order', value, times: 1, isTotal: false, source: 'x', ...of })
  bought('ann@x.example', 0.1, { at: '2026-01-05T00:00:00.000Z', campaign: 'C1' })
  bought('ann@x.example', 0.2, { at: '2026-02-03T23:59:00.000Z' })
  bought('ann@x.example', 9, { at: '2026-02-04T00:00:00.000Z' })
  bought('ann@x.example', 9, { at: '2026-01-04T23:59:00.000Z', campaign: 'C1' })
  bought('bob@x.example', 12, { campaign: 'C1', times: 3 })
  bought('bob@x.example', 4, { at: '2026-01-09T00:00:00.000Z' })
  bought('cho@x.example', 7, {})
  bought('dan@x.example', 5, { at: '2026-01-09T00:00:00.000Z', kind: 'spend' })
  bought('zoe@x.example', 5, { at: '2026-01-09T00:00:00.000Z' })
  expect(eventOrders(state, 'C1', span)).toEqual(
    new Map([
      ['ann@x.example', { orders: 2, spend: 0.3 }],
      ['bob@x.example', { orders: 3, spend: 12 }],
      ['dan@x.example', { orders: 0, spend: 5 }],
    ]),
  )
  state.close()
})
