import { expect, it } from 'vitest'
import { moveCampaign } from '../../../src/campaigns/approval/move-campaign.ts'
import { addCampaign, addOutbox, replaceCampaign, setStatus } from '../../../src/campaigns/campaign-records.ts'
import { aCopy } from '../../campaigns/delivery/a-campaign.ts'
import { configure, mailboxAt, mailWorkspace } from '../../campaigns/delivery/mail-workspace.ts'
import { inProcess } from './in-process.ts'

const shop =
  '  smtp: smtp://localhost:2525\n  from: Tea <hello@shop.example>\n  footer: Tea\n  optOutUrl: https://shop.example/stop\n'
const lines = async (folder: string, ...argv: string[]) => (await inProcess(argv, { folder })).stdout.trim().split('\n')

it('a dry run of an approved campaign says how to send it, and that DNS is looked at first', async () => {
  const { folder } = mailWorkspace()
  configure(folder, shop)
  const said = await lines(folder, 'send', 'C1')
  expect(said.at(-1)).toBe('Next: it is approved; shoal send C1 --send sends it')
  expect(said.at(-2)).toContain('"shoal sender" shows it now')
})

it('a dry run of a campaign that was sent says so', async () => {
  const { folder, state } = mailWorkspace()
  configure(folder, shop)
  setStatus(state, 'C1', 'sending')
  state.change("UPDATE outbox SET state = 'sent' WHERE state = 'waiting'")
  moveCampaign(state, 'C1', 'sent', { at: '2026-01-02T09:00:00.000Z', who: 'ada' })
  const [head, ...rest] = await lines(folder, 'send', 'C1')
  expect(head).toMatch(/^Campaign C1 was sent on 2026-01-0[123] .*; nothing would go out/)
  expect(rest.at(-1)).toMatch(/^Next: .*shoal results C1/)
})

it('a dry run without settings asks for these before all else', async () => {
  const { folder } = mailWorkspace()
  const said = await lines(folder, 'send', 'C1')
  expect(said.at(-2)).toMatch(/^It cannot be sent yet: delivery.smtp, delivery.from/)
  expect(said.at(-1)).toMatch(/^Next: fill in what is missing/)
  expect(said.join(' ')).not.toContain('--send')
})

it('a campaign whose time has not come says when it goes out, and no figures of nothing', async () => {
  const { folder, state, campaign } = mailWorkspace({ mailboxes: 0 })
  configure(folder, shop)
  setStatus(state, 'C1', 'scheduled')
  replaceCampaign(state, { ...campaign, sendAt: '2026-12-01T09:00:00.000Z' })
  const said = await lines(folder, 'send', 'C1', '--send')
  expect(said).toHaveLength(2)
  expect(said[0]).toMatch(/^Campaign C1 goes out from 2026-12-0\d .* on. Until then nothing is sent.$/)
})

it('a dry run of a draft says that it is one and what of it does not hold, and reads as its first reader would read it', async () => {
  const copy = aCopy({ subject: 'Hello {first_name|there}' })
  const findings = [{ sentence: 'You get 20% off.', why: 'no offer' }]
  const { folder, state } = mailWorkspace({ campaign: { variants: [{ id: 'A', share: 1, copy, findings }] } })
  setStatus(state, 'C1', 'draft')
  const said = await lines(folder, 'send', 'C1')
  expect(said[1]).toMatch(/^C1 is a draft: nothing leaves until it is approved\. One sentence of it contradicts/)
  expect(said).toContain('  Subject: Hello there')
})

it('a dry run says how many of its readers got another campaign lately, and that it said the same', async () => {
  const { folder, state, campaign } = mailWorkspace()
  const { id: _id, ...same } = campaign
  addCampaign(state, '2025-12-30T00:00:00.000Z', same)
  const boxes = [1, 2, 3].map((n) => ({ mailbox: mailboxAt(n), customers: [], arm: 'A', state: 'waiting' as const }))
  addOutbox(state, 'C2', boxes)
  const sentAt = (day: string): void =>
    state.change("UPDATE outbox SET state = 'sent', at = ? WHERE campaign = 'C2'", `${day}T09:00:00.000Z`)
  sentAt('2025-12-31')
  const said = await lines(folder, 'send', 'C1')
  expect(said[1]).toMatch(/^NOTE: 3 of these readers have already got C2 .* 2025-12-31 .*, with the same text\.$/)
  sentAt('2025-11-30')
  expect((await lines(folder, 'send', 'C1')).join(' ')).not.toContain('NOTE')
})
