import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Campaign } from '../../../src/campaigns/campaign.ts'
import type { LeaveRules } from '../../../src/campaigns/delivery/leave-rules.ts'
import type { ExportRow } from '../../../src/campaigns/exports/export-row.ts'
import { type Release, releaseForExport } from '../../../src/campaigns/exports/release-for-export.ts'
import { suppress } from '../../../src/campaigns/suppressions/suppression-records.ts'
import { hearContacts } from '../../../src/customers/contacts/contact-records.ts'
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

/** Releases, and gives the counts that are not zero with the mailboxes of the rows. */
async function released(changes: Partial<Release> = {}, campaign: Partial<Campaign> = {}) {
  const rows: ExportRow[] = []
  const counts = await releaseForExport(
    state,
    { id: 'C1', ...aCampaign(campaign) },
    {
      tool: 'klaviyo',
      rules,
      isFinal: false,
      now: () => now,
      hold: () => undefined,
      write: (more) => rows.push(...more),
      pause: async () => undefined,
      ...changes,
    },
  )
  const some = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
  return { rows: rows.map(({ email, phone }) => email || phone), ...some }
}

const outbox = () =>
  state
    .rows("SELECT mailbox, state, reason, due FROM outbox WHERE state <> 'held' ORDER BY mailbox")
    .map((row) => Object.values(row))
const leave = (mailbox: string) =>
  suppress(state, { mailbox, channel: 'email', scope: 'channel', reason: 'opt-out', at: '2026-01-04', source: 'C0' })

it('hands over who waits, and nobody held out, suppressed or written to already', async () => {
  leave('bob@example.com')
  expect(await released()).toEqual({
    rows: ['ann@example.com', 'cho@example.com'],
    exported: 2,
    held: 1,
    suppressed: 1,
    elsewhere: 1,
  })
  expect(outbox()).toEqual([
    ['ann@example.com', 'sent', 'exported to klaviyo', null],
    ['bob@example.com', 'suppressed', 'opt-out', null],
    ['cho@example.com', 'sent', 'exported to klaviyo', null],
    ['eve@example.com', 'sent', null, null],
  ])
})

it('gives the same mailboxes again, but for those who left since, and none of them to a second tool', async () => {
  await released()
  expect((await released()).rows).toEqual(['ann@example.com', 'bob@example.com', 'cho@example.com'])
  leave('cho@example.com')
  expect(await released()).toMatchObject({ rows: ['ann@example.com', 'bob@example.com'], suppressed: 1 })
  expect(await released({ tool: 'mailchimp' })).toEqual({ rows: [], held: 1, elsewhere: 4 })
})

it('leaves whom the tool could not know as they were, for another tool or another way', async () => {
  const push = { channel: 'push' as const }
  putOutbox(state, 'C1', ['customer:K7'], 'waiting')
  expect(await released({}, push)).toMatchObject({ exported: 3, leftOut: 1 })
  expect(outbox()[3]).toEqual(['customer:K7', 'waiting', null, null])
  expect(await released({ tool: 'braze' }, push)).toMatchObject({ exported: 1, elsewhere: 4 })
})

it('gives them up where it is the last export', async () => {
  putOutbox(state, 'C1', ['customer:K7'], 'waiting')
  expect(await released({ isFinal: true }, { channel: 'push' })).toMatchObject({ leftOut: 1 })
  expect(outbox()[3]).toEqual(['customer:K7', 'suppressed', 'not-exportable', null])
})

it('writes text messages to numbers with a country only, as tools take them', async () => {
  const phones = { 'ann@example.com': '0049 (0)30 123456', 'bob@example.com': '030 123456' }
  const consent = { consent: 'yes' } as const
  hearContacts(
    state,
    Object.entries(phones).map(([mailbox, phone]) => ({ customer: mailbox, mailbox, phone, ...consent })),
    '2026-01-01',
  )
  const rows: ExportRow[] = []
  const write = (more: ExportRow[]): number => rows.push(...more)
  expect(await released({ write }, { channel: 'sms' })).toMatchObject({ exported: 1, leftOut: 2 })
  expect(rows.map(({ phone }) => phone)).toEqual(['+4930123456'])
})

it('puts off whom a cap puts off, and drops whom it drops', async () => {
  putCampaign(state, { id: 'C0' })
  putOutbox(state, 'C0', ['ann@example.com'], 'sent')
  state.change("UPDATE outbox SET at = '2026-01-04T10:00:00.000Z' WHERE campaign = 'C0'")
  const caps = [{ messages: 1, days: 7 }]
  expect(await released({ rules: { ...rules, caps } })).toMatchObject({ exported: 2, capped: 1 })
  const [waits] = state.rows("SELECT state, reason, due FROM outbox WHERE campaign = 'C1' AND mailbox LIKE 'ann%'")
  expect(waits).toEqual({ state: 'waiting', reason: 'capped', due: '2026-01-11T10:00:00.000Z' })
  expect(await released({ rules: { ...rules, caps, capped: 'drop' } })).toMatchObject({ exported: 2, suppressed: 1 })
})

it('goes by pages, each under the lock; what was released before it was lost is released again', async () => {
  const many = Array.from({ length: 1200 }, (_, n) => `m${String(n).padStart(4, '0')}@example.com`)
  putOutbox(state, 'C1', many, 'waiting')
  let pages = 0
  const hold = (): void => {
    if (++pages === 2) throw new Error('taken over')
  }
  await expect(released({ hold })).rejects.toThrow('taken over')
  expect(outbox().filter(([, of]) => of === 'waiting')).toHaveLength(1203 - 499 + 1)
  expect(await released()).toMatchObject({ exported: 1203 })
})
