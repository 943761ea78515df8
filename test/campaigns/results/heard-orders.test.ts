import { describe, expect, it } from 'vitest'
import type { ResultEventKind } from '../../../src/campaigns/events/result-event.ts'
import { addResultEvent } from '../../../src/campaigns/events/result-event-records.ts'
import { isHeardOfAll } from '../../../src/campaigns/results/heard-of-all.ts'
import { heardOrders, heardSpan } from '../../../src/campaigns/results/heard-orders.ts'
import { State } from '../../../src/workspace/state.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'

const span = { from: '2026-01-05T00:00:00.000Z', until: '2026-02-04T00:00:00.000Z' }

/** A campaign to three readers on 5 January, with one held out, and what is heard of them. */
function heard(
  events: { who: string; at?: string; value?: number; kind?: ResultEventKind; campaign?: string }[],
): State {
  const state = new State(':memory:', 'w')
  putCampaign(state)
  putOutbox(state, 'C1', ['ann@x.example', 'bob@x.example', 'cho@x.example'])
  state.change("UPDATE outbox SET at = '2026-01-05T00:00:00.000Z'")
  putOutbox(state, 'C1', ['dan@x.example'], 'held', 'holdout')
  for (const { who, kind = 'order', ...of } of events)
    addResultEvent(state, { mailbox: `${who}@x.example`, kind, times: 1, isTotal: false, source: 'x', ...of })
  return state
}

describe('orders that came back of messages', () => {
  it('are those of mailboxes of all arms in the days that count, whichever campaign they name', () => {
    const state = heard([
      { who: 'ann', value: 0.1, at: '2026-01-05T00:00:00.000Z', campaign: 'C1' },
      { who: 'ann', value: 0.2, at: '2026-02-03T23:59:00.000Z' },
      { who: 'ann', value: 9, at: '2026-02-04T00:00:00.000Z' },
      { who: 'ann', value: 9, at: '2026-01-04T23:59:00.000Z', campaign: 'C1' },
      { who: 'bob', value: 12, campaign: 'C1' },
      { who: 'cho', value: 4, at: '2026-01-09T00:00:00.000Z' },
      { who: 'cho', value: 4, at: '2026-01-09T00:00:01.000Z', kind: 'spend' },
      { who: 'dan', value: 5, at: '2026-01-09T00:00:00.000Z', kind: 'spend' },
      { who: 'zoe', value: 5, at: '2026-01-09T00:00:00.000Z' },
    ])
    expect(heardOrders(state, 'C1', span)).toEqual(
      new Map([
        ['ann@x.example', { orders: 2, spend: 0.3 }],
        ['cho@x.example', { orders: 1, spend: 4 }],
        ['dan@x.example', { orders: 0, spend: 5 }],
      ]),
    )
    state.close()
  })

  it('have an amount that is not known where one has none', () => {
    const state = heard([
      { who: 'ann', at: '2026-01-09T00:00:00.000Z' },
      { who: 'bob', at: '2026-01-09T00:00:00.000Z' },
      { who: 'bob', at: '2026-01-09T00:00:00.000Z', kind: 'spend', value: 7 },
    ])
    expect([...heardOrders(state, 'C1', span).values()]).toEqual([
      { orders: 1, spend: undefined },
      { orders: 1, spend: 7 },
    ])
    state.close()
  })

  it('reach from the first day to the last, in days of the shop', () => {
    const days = ['2026-01-04T23:00:00.000Z', '2026-07-31T22:00:00.000Z'].map((at) => ({ who: 'ann', value: 1, at }))
    const state = heard(days)
    expect(heardSpan(state, 'Europe/Berlin')).toEqual({ first: '2026-01-05', last: '2026-08-01', isTimed: false })
    expect(heardSpan(state, 'UTC')).toMatchObject({ first: '2026-01-04', last: '2026-07-31', isTimed: true })
    expect(heardSpan(heard([{ who: 'ann', value: 1, campaign: 'C1' }]), 'UTC')).toBeUndefined()
    state.close()
  })
})

describe('whoever tells of orders tells of all', () => {
  const at = '2026-01-09T00:00:00.000Z'
  it.each([
    ['of somebody held out', { who: 'dan', at }, true],
    ['of a reader before anybody wrote to them', { who: 'ann', at: '2026-01-04T00:00:00.000Z' }, true],
    ['of a reader since', { who: 'ann', at }, false],
    ['of somebody held out, but visits alone', { who: 'dan', at, kind: 'visit' as const }, false],
    ['of somebody held out, at no time', { who: 'dan' }, false],
  ])('where an order is known %s: %o → %s', (_, event, isSo) => {
    const state = heard([event])
    expect(isHeardOfAll(state, ['order', 'spend'])).toBe(isSo)
    state.close()
  })
})
