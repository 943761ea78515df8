import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LeaveRules } from '../../../src/campaigns/delivery/leave-rules.ts'
import { releaseForExport } from '../../../src/campaigns/exports/release-for-export.ts'
import { suppress } from '../../../src/campaigns/suppressions/suppression-records.ts'
import { State } from '../../../src/workspace/state.ts'
import { aCampaign } from '../delivery/a-campaign.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'

const now = new Date('2026-01-05T10:00:00Z')
const rules: LeaveRules = {
  caps: [],
  capped: 'defer',
  quietHours: { from: '00:00', until: '23:59' },
  timeZone: 'UTC',
  standing: 0,
}
let state: State
beforeEach(() => {
  state = new State(':memory:', 'w')
  putCampaign(state)
  putOutbox(state, 'C1', ['ann@example.com', 'bob@example.com', 'cho@example.com'], 'waiting')
  putOutbox(state, 'C1', ['dan@example.com'], 'held', 'holdout')
  putOutbox(state, 'C1', ['eve@example.com'], 'sent')
})
afterEach(() => state.close())

const campaign = { id: 'C1', ...aCampaign() }
const released = () => {
  const { rows, ...counts } = releaseForExport(state, campaign, rules, now)
  return { mailboxes: rows.map(({ mailbox }) => mailbox), ...counts }
}
const leave = (mailbox: string) =>
  suppress(state, { mailbox, channel: 'email', scope: 'channel', reason: 'opt-out', at: '2026-01-04', source: 'C0' })

it('hands over who waits, and nobody held out, suppressed or written to already', () => {
  leave('bob@example.com')
  expect(released()).toEqual({
    mailboxes: ['ann@example.com', 'cho@example.com'],
    held: 1,
    suppressed: 1,
    elsewhere: 1,
  })
  expect(state.rows("SELECT mailbox, state, reason FROM outbox WHERE state <> 'held' ORDER BY mailbox")).toEqual([
    { mailbox: 'ann@example.com', state: 'sent', reason: 'exported' },
    { mailbox: 'bob@example.com', state: 'suppressed', reason: 'opt-out' },
    { mailbox: 'cho@example.com', state: 'sent', reason: 'exported' },
    { mailbox: 'eve@example.com', state: 'sent', reason: null },
  ])
})

it('gives the same mailboxes again, but for those who left since', () => {
  released()
  expect(released().mailboxes).toEqual(['ann@example.com', 'bob@example.com', 'cho@example.com'])
  leave('cho@example.com')
  expect(released()).toEqual({
    mailboxes: ['ann@example.com', 'bob@example.com'],
    held: 1,
    suppressed: 1,
    elsewhere: 1,
  })
})
