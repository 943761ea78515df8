import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { approveCampaign } from '../../../src/campaigns/approval/approve-campaign.ts'
import { readChanges } from '../../../src/campaigns/approval/campaign-changes.ts'
import { editCampaign } from '../../../src/campaigns/approval/edit-campaign.ts'
import { mayMove, moveCampaign } from '../../../src/campaigns/approval/move-campaign.ts'
import { nextStep } from '../../../src/campaigns/approval/next-step.ts'
import { CampaignStatus } from '../../../src/campaigns/campaign.ts'
import {
  addCampaign,
  addOutbox,
  readCampaign,
  replaceCampaign,
  setStatus,
} from '../../../src/campaigns/campaign-records.ts'
import { State } from '../../../src/workspace/state.ts'
import { wordsOf } from '../../../src/writing/personas/parts.ts'
import { sampleCampaign } from '../sample-campaign.ts'

let folder = ''
let state: State
const now = new Date('2026-11-01T08:00:00Z')
const by = { now, who: 'ada', at: undefined, timeZone: 'UTC', anyway: false }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shoal-approval-'))
  state = new State(join(folder, 'state.sqlite'), folder)
  const { id: _id, ...draft } = await sampleCampaign('en')
  addCampaign(state, now.toISOString(), draft)
})

afterEach(() => {
  state.close()
  rmSync(folder, { recursive: true, force: true })
})

const edit = (texts: Parameters<typeof editCampaign>[2]['edit'], stated: string[] = []) =>
  editCampaign(state, 'C1', {
    variant: undefined,
    edit: texts,
    who: 'bo',
    at: now.toISOString(),
    banned: [],
    stated,
    say: 'en',
  })

describe('a campaign', () => {
  it('is approved by somebody, and that is kept', () => {
    expect(approveCampaign(state, 'C1', by)).toEqual({ status: 'approved', findings: 0 })
    expect(readChanges(state, 'C1')).toEqual([
      { at: now.toISOString(), who: 'ada', status: 'approved', what: { is: 'approved', findings: 0 } },
    ])
  })

  it('waits for the time that it was approved for, which lies ahead', () => {
    const approved = approveCampaign(state, 'C1', { ...by, at: '2026-12-01T09:00+08:00' })
    expect(approved).toEqual({ status: 'scheduled', findings: 0, sendAt: '2026-12-01T01:00:00.000Z' })
    expect(readCampaign(state, 'C1').campaign.sendAt).toBe('2026-12-01T01:00:00.000Z')
    expect(nextStep(readCampaign(state, 'C1'), now)).toBe('wait')
    expect(nextStep(readCampaign(state, 'C1'), new Date('2026-12-01T02:00:00Z'))).toBe('send')
    expect(() => approveCampaign(state, 'C1', { ...by, at: '2026-10-01' })).toThrow('campaign/past')
    expect(() => approveCampaign(state, 'C1', { ...by, at: 'soon' })).toThrow('input/invalid')
  })

  it('says how a time is written', () => {
    expect(() => approveCampaign(state, 'C1', { ...by, at: 'tomorrow 9am' })).toThrow(
      expect.objectContaining({ data: { option: '--at', complaint: { is: 'not-a-time' } } }),
    )
  })

  it('that reaches nobody is not approved until that is accepted', async () => {
    const { plan, ...rest } = readCampaign(state, 'C1').campaign
    if (plan === undefined) throw new Error('there is a plan')
    const funnel = {
      customers: 40,
      reachable: 40,
      mailboxes: 40,
      excluded: [{ why: 'bought' as const, mailboxes: 40, left: 0, days: 30 }],
      arms: [],
      unreachable: 40,
    }
    replaceCampaign(state, { ...rest, plan: { ...plan, funnel } })
    expect(() => approveCampaign(state, 'C1', by)).toThrow('campaign/reaches-nobody')
    expect(approveCampaign(state, 'C1', { ...by, anyway: true })).toEqual({ status: 'approved', findings: 0 })
  })

  it('is a draft again once it was edited after approval, and its time is off', () => {
    approveCampaign(state, 'C1', { ...by, at: '2026-12-01' })
    const { campaign, variant } = edit({ subject: 'We kept you a seat' })
    expect(readCampaign(state, 'C1').status).toBe('draft')
    expect(campaign.sendAt).toBeUndefined()
    expect(variant.copy.email.subject).toBe('We kept you a seat')
    expect(variant.copy.origins.subject).toBe('person')
    expect(variant.findings).toEqual([])
    expect(readChanges(state, 'C1').at(-1)).toMatchObject({
      who: 'bo',
      what: { is: 'edited', variant: 'A', parts: ['subject'] },
    })
  })

  it('keeps what does not hold beside the text, and is not approved until that is accepted', () => {
    const { variant } = edit({ body: 'You get 20% off today.\nYou are one of our lapsed customers.' })
    expect(variant.findings?.map(({ sentence }) => sentence)).toEqual([
      'You get 20% off today.',
      'You are one of our lapsed customers.',
    ])
    expect(nextStep(readCampaign(state, 'C1'), now)).toBe('edit')
    expect(() => approveCampaign(state, 'C1', by)).toThrow('campaign/findings')
    expect(approveCampaign(state, 'C1', { ...by, anyway: true })).toEqual({ status: 'approved', findings: 2 })
  })

  it('keeps who wrote the sentences that stay', () => {
    const before = readCampaign(state, 'C1').campaign.variants[0]?.copy.email.body ?? []
    const kept = wordsOf(before[0]?.parts ?? [])
    const { variant } = edit({ body: `${kept}\nCome and look round.` })
    expect(variant.copy.email.body.map(({ origin }) => origin)).toEqual([before[0]?.origin, 'person'])
  })

  it('takes no text that a channel would cut, none that changes nothing, and none for a message that it has not', () => {
    expect(() => edit({ subject: 'x'.repeat(61) })).toThrow('campaign/too-long')
    expect(() => edit({})).toThrow('campaign/no-edit')
    expect(() => edit({ action: '' })).toThrow('input/invalid')
    expect(() =>
      editCampaign(state, 'C1', {
        variant: 'Z',
        edit: { subject: 'Hi' },
        who: 'bo',
        at: '',
        banned: [],
        stated: [],
        say: 'en',
      }),
    ).toThrow('campaign/no-variant')
  })

  it('cannot be edited or approved once it is being sent, or was', () => {
    for (const status of ['sending', 'sent', 'measured'] as const) {
      setStatus(state, 'C1', status)
      expect(() => edit({ subject: 'Too late' })).toThrow('campaign/status')
      expect(() => approveCampaign(state, 'C1', by)).toThrow('campaign/status')
    }
    expect(readCampaign(state, 'C1').campaign.variants[0]?.copy.email.subject).not.toBe('Too late')
  })

  it('moves on only: nothing leads back from what was sent', () => {
    for (const from of ['sending', 'sent', 'measured'] as const)
      for (const to of ['draft', 'approved', 'scheduled'] as const) expect(mayMove(from, to)).toBe(false)
    const ways = CampaignStatus.options.flatMap((from) =>
      CampaignStatus.options.filter((to) => mayMove(from, to)).map((to) => `${from} ${to}`),
    )
    expect(ways).toContain('scheduled sending')
    expect(ways).not.toContain('draft sending')
    moveCampaign(state, 'C1', 'approved', { at: now.toISOString(), who: 'ada' })
    expect(() => moveCampaign(state, 'C1', 'sent', { at: now.toISOString(), who: 'ada' })).toThrow('campaign/status')
  })

  it('counts as sent only once no message waits or is under way', () => {
    const move = (): void => moveCampaign(state, 'C1', 'sent', { at: now.toISOString(), who: 'ada' })
    setStatus(state, 'C1', 'sending')
    addOutbox(state, 'C1', [{ mailbox: 'ann@example.com', customers: ['K1'], arm: 'A', state: 'waiting' }])
    for (const under of ['waiting', 'sending']) {
      state.change('UPDATE outbox SET state = ?', under)
      expect(move).toThrow('campaign/status')
    }
    state.change("UPDATE outbox SET state = 'sent'")
    move()
    expect(readCampaign(state, 'C1').status).toBe('sent')
  })
})
