import { expect, it } from 'vitest'
import { bareEvent, type HeardEvent } from '../../../src/campaigns/events/heard-event.ts'
import { matchCampaign } from '../../../src/campaigns/events/match-campaign.ts'
import { messageIdLocal } from '../../../src/campaigns/feedback/message-id.ts'
import { State } from '../../../src/workspace/state.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'

const secret = 'ab'.repeat(32)
const ann = 'ann@x.example'
const signedBy = (campaign: string): string => `${messageIdLocal(secret, campaign, ann)}@shop.example`
const linkOf = (campaign: string): string => `https://shop.example/a?utm_campaign=${campaign}`

/** The campaign of a click of Ann’s, to whom C1, C2 and C3 wrote. */
function campaignOf(event: Partial<HeardEvent>, asked?: string) {
  const state = new State(':memory:', 'w')
  for (const id of ['C1', 'C2', 'C3']) {
    putCampaign(state, { id })
    putOutbox(state, id, [ann])
  }
  const desk = { state, secret, known: new Set(['C1', 'C2', 'C3']), asked, isForgotten: undefined }
  const found = matchCampaign(desk, ann, { ...bareEvent('click', ann), ...event })
  state.close()
  return 'fault' in found ? found.fault : found.campaign
}

it('the campaign of a click is the one asked for, else that signed its Message-ID, else that its name or its link holds', () => {
  const all = { messageId: signedBy('C2'), campaign: 'Spring C1', link: linkOf('c3') }
  expect(campaignOf(all, 'C3')).toBe('C3')
  expect(campaignOf(all)).toBe('C2')
  expect(campaignOf({ ...all, messageId: undefined })).toBe('C1')
  expect(campaignOf({ campaign: 'newsletter', link: linkOf('c2') })).toBe('C2')
  expect(campaignOf({ link: linkOf('c1') })).toBe('C1')
})

it('a click whose link or name is of another’s campaign is of none of ours', () => {
  expect(campaignOf({ link: linkOf('autumn') })).toBe('campaign')
  expect(campaignOf({ campaign: 'autumn' })).toBe('campaign')
  expect(campaignOf({})).toBe('C3')
})
