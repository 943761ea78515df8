import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Propensity } from '../../../src/campaigns/allocation/propensities-of.ts'
import { keepPropensities } from '../../../src/campaigns/allocation/propensity-records.ts'
import { addCampaign, addOutbox } from '../../../src/campaigns/campaign-records.ts'
import { addResultEvent } from '../../../src/campaigns/events/result-event-records.ts'
import { readObservations } from '../../../src/campaigns/results/read-observations.ts'
import { withOrders } from '../../../src/campaigns/results/with-orders.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { CleaningRules } from '../../../src/workspace/config.ts'
import { State } from '../../../src/workspace/state.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { aCampaign } from '../delivery/a-campaign.ts'

const window = { days: 30, day: '2026-03-01', from: '2026-03-01 10:00', until: '2026-03-31 10:00', last: '2026-03-30' }

/** The observations of a campaign to two mailboxes, and one held out, from orders. @param logged chances that were logged when the arms were fixed */
async function observed(orders: string[], logged: readonly Propensity[] = []) {
  const folder = folderWith()
  const state = new State(':memory:', folder)
  const campaign = addCampaign(state, '2026-03-01', aCampaign({ holdout: 0.1 }))
  const row = (name: string, arm: string, of: 'sent' | 'held') => ({
    mailbox: `${name}@x.example`,
    customers: [name],
    arm,
    state: of,
  })
  addOutbox(state, campaign.id, [row('ann', 'A', 'sent'), row('bob', 'A', 'sent'), row('dan', 'holdout', 'held')])
  keepPropensities(state, campaign.id, '2026-03-01T10:00:00.000Z', logged)
  state.change("UPDATE outbox SET at = '2026-03-01T10:00:00.000Z' WHERE state = 'sent'")
  const click = {
    campaign: campaign.id,
    kind: 'click',
    times: 1,
    isTotal: false,
    source: 'x',
    link: 'https://s.example',
  } as const
  addResultEvent(state, { ...click, mailbox: 'ann@x.example', at: '2026-03-01T12:00:00.000Z', agent: 'Firefox' })
  addResultEvent(state, { ...click, mailbox: 'bob@x.example', at: '2026-03-01T12:00:00.000Z', agent: 'curl/8' })
  writeFileSync(join(folder, 'o.csv'), `order,customer,date,product,quantity,price\n${orders.join('\n')}\n`)
  const engine = await openDuckDb(new AbortController().signal, folder)
  try {
    const options = { columns: {}, rules: CleaningRules.parse({}), currency: undefined }
    return await withOrders(engine, join(folder, 'o.csv'), options, () =>
      readObservations(engine, state, campaign, window, { segmentOf: () => 'S1' }),
    )
  } finally {
    engine.close()
    state.close()
  }
}

describe('observations from an export of orders', () => {
  it('count orders and amounts, returns taken off, in the days that count and in as many before', async () => {
    const found = await observed([
      '1,ann,2026-01-01 10:00:00,Tea,1,100',
      '2,ann,2026-02-10 10:00:00,Tea,1,7',
      '3,ann,2026-03-01 09:59:00,Tea,1,5',
      '4,ann,2026-03-01 10:01:00,Tea,2,10',
      '5,ann,2026-03-09 10:01:00,Cup,1,3',
      'C6,ann,2026-03-10 10:01:00,Tea,-1,10',
      '7,bob,2026-03-31 10:00:00,Tea,1,9',
      '8,dan,2026-03-31 09:59:00,Tea,1,9',
    ])
    expect(found).toEqual([
      {
        mailbox: 'ann@x.example',
        arm: 'A',
        segment: 'S1',
        propensity: 0.9,
        before: 12,
        orders: 2,
        spend: 13,
        clicks: 1,
        written: true,
      },
      {
        mailbox: 'bob@x.example',
        arm: 'A',
        segment: 'S1',
        propensity: 0.9,
        before: 0,
        orders: 0,
        spend: 0,
        clicks: 0,
        written: true,
      },
      {
        mailbox: 'dan@x.example',
        arm: 'holdout',
        segment: 'S1',
        propensity: 0.1,
        before: 0,
        orders: 1,
        spend: 9,
        clicks: 0,
        written: false,
      },
    ])
  })

  it('have the chances that were logged when the arms were fixed', async () => {
    const found = await observed(
      ['1,ann,2026-03-01 10:01:00,Tea,1,7'],
      [
        { arm: 'holdout', propensity: 0.3 },
        { arm: 'A', propensity: 0.7 },
      ],
    )
    expect(found.map(({ arm, propensity }) => [arm, propensity])).toEqual([
      ['A', 0.7],
      ['A', 0.7],
      ['holdout', 0.3],
    ])
  })

  it('say nothing of before where the export does not reach back, and count whole days where no times are known', async () => {
    const found = await observed(['1,ann,2026-02-20,Tea,1,7', '2,ann,2026-03-01,Tea,1,5', '3,bob,2026-03-31,Tea,1,5'])
    expect(found.map(({ mailbox, before, orders }) => [mailbox.slice(0, 3), before, orders])).toEqual([
      ['ann', undefined, 1],
      ['bob', undefined, 0],
      ['dan', undefined, 0],
    ])
  })
})
