import { describe, expect, it } from 'vitest'
import { observationsOf } from '../../../src/campaigns/results/observations.ts'

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
const bought = { 'ann@x.example': { orders: 3, spend: 12.5 }, 'cho@x.example': { orders: 0, spend: -3 } }
const parts = {
  since: ({ mailbox }: { mailbox: string }) =>
    Object.entries(bought).find(([of]) => of === mailbox)?.[1] ?? { orders: 0, spend: 0 },
  before: undefined,
  segmentOf: (customer: string) => new Map([['K2', 'S2']]).get(customer),
  clicks: undefined,
  visits: undefined,
  chances: new Map([
    ['A', 0.5],
    ['B', 0.3],
    ['holdout', 0.2],
  ]),
}

describe('observations', () => {
  it('are one for each mailbox that was assigned, whatever became of it, with the chance of its arm', () => {
    expect(observationsOf(outbox, parts)).toEqual([
      {
        ...{ mailbox: 'ann@x.example', arm: 'A', segment: 'S2' },
        propensity: 0.5,
        orders: 3,
        spend: 12.5,
        written: true,
      },
      { ...{ mailbox: 'bob@x.example', arm: 'B' }, propensity: 0.3, orders: 0, spend: 0, written: true },
      { ...{ mailbox: 'cho@x.example', arm: 'holdout' }, propensity: 0.2, orders: 0, spend: -3, written: false },
    ])
  })

  it('say what is known of clicks, visits and the time before', () => {
    const found = observationsOf(outbox, {
      ...parts,
      before: () => ({ orders: 1, spend: 7 }),
      clicks: new Map([['ann@x.example', 2]]),
      visits: new Map([['cho@x.example', 4]]),
    })
    expect(found.map(({ before, clicks, visits }) => [before, clicks, visits])).toEqual([
      [7, 2, 0],
      [7, 0, 0],
      [7, 0, 4],
    ])
  })
})
