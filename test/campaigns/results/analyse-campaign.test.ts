import { expect, it } from 'vitest'
import { keepPropensities } from '../../../src/campaigns/allocation/propensity-records.ts'
import { addCampaign } from '../../../src/campaigns/campaign-records.ts'
import { analyseCampaign } from '../../../src/campaigns/results/analyse-campaign.ts'
import { armChances } from '../../../src/campaigns/results/arm-chances.ts'
import { State } from '../../../src/workspace/state.ts'
import { aCampaign } from '../delivery/a-campaign.ts'

const arm = (name: string, mailboxes: number) =>
  Array.from({ length: mailboxes }, (_, n) => ({
    mailbox: `${name}${n}@x.example`,
    arm: name,
    orders: n % 4 === 0 ? 1 : 0,
    spend: n % 4 === 0 ? 10 : 0,
    written: name !== 'holdout',
  }))

/** The planned sizes of the arms of a campaign of 200 mailboxes with a hold-out of 10 % in its plan, and whether they stop it. */
function planned(logged: { arm: string; propensity: number }[]) {
  const state = new State(':memory:', 'w')
  const campaign = addCampaign(state, '2026-03-01', aCampaign({ holdout: 0.1 }))
  keepPropensities(state, campaign.id, '2026-03-01', logged)
  const chances = armChances(state, campaign)
  state.close()
  const { ratio, stops } = analyseCampaign(campaign, [...arm('holdout', 100), ...arm('A', 100)], 30, { chances })
  return { stops, expected: 'arms' in ratio ? ratio.arms.map(({ expected }) => expected) : ratio.unknown }
}

it('holds the arms against the chances that were logged as they were fixed', () => {
  const logged = [
    { arm: 'holdout', propensity: 0.5 },
    { arm: 'A', propensity: 0.5 },
  ]
  expect(planned(logged)).toEqual({ stops: false, expected: [100, 100] })
})

it('holds those of an early version, which logged none, against the shares of the campaign', () => {
  expect(planned([])).toEqual({ stops: true, expected: [20, 180] })
})
