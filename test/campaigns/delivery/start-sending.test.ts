import { expect, it } from 'vitest'
import { readPropensities } from '../../../src/campaigns/allocation/propensity-records.ts'
import { approveCampaign } from '../../../src/campaigns/approval/approve-campaign.ts'
import { editCampaign } from '../../../src/campaigns/approval/edit-campaign.ts'
import { readCampaign, readOutbox } from '../../../src/campaigns/campaign-records.ts'
import { startSending } from '../../../src/campaigns/delivery/start-sending.ts'
import type { State } from '../../../src/workspace/state.ts'
import { mailWorkspace } from './mail-workspace.ts'

const now = new Date('2026-05-04T10:00:00Z')
const approval = { now, who: 'ada', timeZone: 'UTC', anyway: true }
const rows = [{ mailbox: 'a@d.example', customers: ['K1'], arm: 'A', state: 'waiting' as const }]

/** Begins to send a campaign, while somebody does something as the audience is counted. */
async function begin(meanwhile: (state: State) => void) {
  const { state } = mailWorkspace({ mailboxes: 0 })
  const { campaign } = readCampaign(state, 'C1')
  const audience = async () => {
    meanwhile(state)
    return { rows }
  }
  const started = startSending(state, campaign, { remaining: false, who: 'bo', now: () => now, audience })
  const code = await started.then(
    () => 'sending',
    (error: unknown) => (error as { code: string }).code,
  )
  return { code, status: readCampaign(state, 'C1').status, mailboxes: readOutbox(state, 'C1').length }
}

it('fixes the mailboxes of a campaign that nobody touched meanwhile', async () => {
  expect(await begin(() => undefined)).toEqual({ code: 'sending', status: 'sending', mailboxes: 1 })
})

it('sends no old text where the campaign was edited and approved anew meanwhile', async () => {
  const found = await begin((state) => {
    editCampaign(state, 'C1', {
      variant: undefined,
      edit: { subject: 'Corrected' },
      who: 'ada',
      at: now.toISOString(),
      banned: [],
      stated: [],
      say: 'en',
    })
    approveCampaign(state, 'C1', { ...approval, at: undefined })
  })
  expect(found).toEqual({ code: 'delivery/changed', status: 'approved', mailboxes: 0 })
})

it('sends nothing before a time that was set meanwhile', async () => {
  const found = await begin((state) => {
    approveCampaign(state, 'C1', { ...approval, at: '2026-06-01' })
  })
  expect(found).toEqual({ code: 'delivery/changed', status: 'scheduled', mailboxes: 0 })
})

it('logs the chances with which the mailboxes got their arms', async () => {
  const { state } = mailWorkspace({ mailboxes: 0 })
  const { campaign } = readCampaign(state, 'C1')
  const audience = async () => ({ rows })
  await startSending(state, campaign, { remaining: false, who: 'bo', now: () => now, audience })
  const at = now.toISOString()
  const kept = readPropensities(state, 'C1')
  expect(kept).toEqual([
    { at, arm: 'holdout', propensity: campaign.holdout },
    { at, arm: 'A', propensity: 1 - campaign.holdout },
  ])
})
