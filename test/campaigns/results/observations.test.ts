import { describe, expect, it } from 'vitest'
import { observationsOf } from '../../../src/campaigns/results/observations.ts'
import { aCopy } from '../delivery/a-campaign.ts'

const copy = aCopy()
const campaign = {
  holdout: 0.2,
  variants: [
    { id: 'A', share: 0.5, copy },
    { id: 'B', share: 0.25, copy },
  ],
}
const row = (mailbox: string, arm: string, customers: string[]) => ({
  mailbox,
  arm,
  customers,
  state: arm === 'holdout' ? ('held' as const) : ('sent' as const),
})
const outbox = [
  row('ann@x.example', 'A', ['K1', 'K2']),
  row('bob@x.example', 'B', ['K3']),
  row('cho@x.example', 'holdout', ['K4']),
]
const since = new Map([
  ['K1', { orders: 1, spend: 10 }],
  ['K2', { orders: 2, spend: 2.5 }],
  ['K4', { orders: 0, spend: -3 }],
  ['K9', { orders: 5, spend: 50 }],
])

describe('observations', () => {
  it('are one for each mailbox that was assigned, whatever became of it, with the chance of its arm', () => {
    const found = observationsOf(campaign, outbox, {
      since,
      before: new Map([['K3', { orders: 1, spend: 7 }]]),
      segmentOf: (customer) => ({ K2: 'S2', K3: 'S1' })[customer],
      clicks: new Map([['ann@x.example', 2]]),
    })
    expect(found).toEqual([
      {
        mailbox: 'ann@x.example',
        arm: 'A',
        segment: 'S2',
        propensity: 0.8 * (2 / 3),
        before: 0,
        orders: 3,
        spend: 12.5,
        clicks: 2,
        written: true,
      },
      {
        mailbox: 'bob@x.example',
        arm: 'B',
        segment: 'S1',
        propensity: 0.8 * (1 / 3),
        before: 7,
        orders: 0,
        spend: 0,
        clicks: 0,
        written: true,
      },
      {
        mailbox: 'cho@x.example',
        arm: 'holdout',
        propensity: 0.2,
        before: 0,
        orders: 0,
        spend: -3,
        clicks: 0,
        written: false,
      },
    ])
  })

  it('say nothing of clicks or the time before where nothing is known of them, and take chances that were logged', () => {
    const propensities = new Map([
      ['A', 0.5],
      ['B', 0.4],
      ['holdout', 0.1],
    ])
    const [first] = observationsOf(campaign, outbox, {
      since,
      before: undefined,
      segmentOf: () => 'S1',
      clicks: undefined,
      propensities,
    })
    expect(first).toEqual({
      mailbox: 'ann@x.example',
      arm: 'A',
      segment: 'S1',
      propensity: 0.5,
      orders: 3,
      spend: 12.5,
      written: true,
    })
  })
})
