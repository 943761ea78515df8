import { expect, it } from 'vitest'
import { addCampaign, addOutbox, readOutbox } from '../../src/campaigns/campaign-records.ts'
import { couponCodeOf } from '../../src/campaigns/delivery/coupon-code.ts'
import { forgetReader } from '../../src/campaigns/forget-reader.ts'
import { optOut } from '../../src/campaigns/optout/opt-out.ts'
import { hearContacts } from '../../src/customers/contacts/contact-records.ts'
import type { State } from '../../src/workspace/state.ts'
import { newState } from './audience/new-state.ts'
import { aCampaign } from './delivery/a-campaign.ts'
import { listSuppressions } from './suppressions/list-suppressions.ts'

const at = '2026-01-05T10:00:00.000Z'

/** A campaign to mailboxes, each with its customers, and a code for each. */
function campaignTo(state: State, boxes: Record<string, string[]>): string {
  const { id } = addCampaign(state, at, aCampaign({ channel: 'push' }))
  const rows = Object.entries(boxes).map(([mailbox, customers]) => ({ mailbox, customers, arm: 'A' }))
  addOutbox(
    state,
    id,
    rows.map((row) => ({ ...row, state: 'sent' as const })),
  )
  for (const { mailbox } of rows) couponCodeOf(state, id, mailbox)
  return id
}

const left = (state: State): string[] =>
  ['outbox', 'suppressions', 'delivery_events', 'coupon_codes'].flatMap((table) =>
    state.rows(`SELECT mailbox FROM ${table}`).map(({ mailbox }) => String(mailbox)),
  )

it('who has no mailbox leaves no trace either, and two of one campaign can be forgotten', () => {
  const state = newState()
  const id = campaignTo(state, { 'customer:K1': ['K1'], 'customer:K2': ['K2'] })
  optOut(state, { mailbox: 'customer:K1', campaign: id, scope: 'all' }, at)
  expect(forgetReader(state, ['K1'], [])).toEqual(['customer:K1'])
  expect(forgetReader(state, ['K2'], [])).toEqual(['customer:K2'])
  expect([readOutbox(state, id), listSuppressions(state)]).toEqual([[], []])
  expect(left(state).filter((mailbox) => !mailbox.startsWith('forgotten:'))).toEqual([])
  expect(state.rows('SELECT count(*) AS codes FROM coupon_codes')).toEqual([{ codes: 2 }])
})

it('a mailbox that only a campaign knew goes with them, unless somebody who stays reads it', () => {
  const state = newState()
  hearContacts(state, [{ customer: 'K4', mailbox: 'both@x.example' }], at)
  const id = campaignTo(state, { 'only-here@x.example': ['K1', 'K2'], 'both@x.example': ['K1', 'K4'] })
  expect(forgetReader(state, ['K1'], [])).toEqual(['customer:K1', 'only-here@x.example'])
  expect(readOutbox(state, id)).toEqual([{ mailbox: 'both@x.example', customers: ['K4'], arm: 'A', state: 'sent' }])
})

it('a redeemed code still counts as its reader’s own, or as another’s', () => {
  const state = newState()
  campaignTo(state, { 'a@x.example': ['K1'], 'b@x.example': ['K2'] })
  state.change("UPDATE coupon_codes SET redeemed_at = ?, redeemed_by = 'a@x.example'", at)
  forgetReader(state, ['K1'], ['a@x.example'])
  expect(state.rows('SELECT mailbox = redeemed_by AS own FROM coupon_codes ORDER BY own')).toEqual([
    { own: 0 },
    { own: 1 },
  ])
  expect(JSON.stringify(state.rows('SELECT * FROM coupon_codes'))).not.toContain('a@x.example')
})
