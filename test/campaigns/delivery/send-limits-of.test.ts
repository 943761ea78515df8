import { describe, expect, it } from 'vitest'
import { addCampaign, addOutbox } from '../../../src/campaigns/campaign-records.ts'
import { exportedTo } from '../../../src/campaigns/delivery/exported-to.ts'
import { sendLimitsOf } from '../../../src/campaigns/delivery/send-limits-of.ts'
import type { Channel } from '../../../src/campaigns/goal.ts'
import { DeliverySettings } from '../../../src/workspace/delivery-settings.ts'
import type { State } from '../../../src/workspace/state.ts'
import { aCampaign } from './a-campaign.ts'
import { mailWorkspace } from './mail-workspace.ts'

/** A campaign of which this many messages left at a time. */
function left(state: State, channel: Channel, count: number, at: string, reason: string | null = null): void {
  const { id } = addCampaign(state, at, aCampaign({ channel }))
  const rows = Array.from({ length: count }, (_, n) => ({
    mailbox: `m${n}@big.example`,
    customers: [`K${n}`],
    arm: 'A',
    state: 'sent' as const,
  }))
  addOutbox(state, id, rows)
  state.change('UPDATE outbox SET at = ?, reason = ? WHERE campaign = ?', at, reason, id)
}

/** When the next message of a channel may leave. */
function allowed(state: State, channel: Channel, now: string, settings: object): string {
  const limits = sendLimitsOf(state, channel, DeliverySettings.parse(settings), new Date(now))
  return new Date(limits.senderAllowedAt(Date.parse(now))).toISOString()
}

describe('limits count', () => {
  const now = '2026-05-04T10:00:00.000Z'
  const settings = { limits: { perDay: 10, rampUp: [10] } }

  it('what left by the same channel', () => {
    const { state } = mailWorkspace({ mailboxes: 0 })
    left(state, 'push', 20, '2026-05-04T09:00:00.000Z')
    expect(allowed(state, 'email', now, settings)).toBe(now)
    expect(allowed(state, 'push', now, settings) > now).toBe(true)
  })

  it('not what another tool sent', () => {
    const { state } = mailWorkspace({ mailboxes: 0 })
    left(state, 'email', 20, '2026-05-04T09:00:00.000Z', exportedTo('klaviyo'))
    expect(allowed(state, 'email', now, settings)).toBe(now)
    left(state, 'email', 10, '2026-05-04T09:00:00.000Z')
    expect(allowed(state, 'email', now, settings) > now).toBe(true)
  })
})

// Ten minutes after midnight where the clocks stand half an hour, or a quarter, from a whole one.
it.each([
  ['Asia/Kolkata', '2026-05-01T18:40:00.000Z', '2026-05-02T18:30:00.000Z'],
  ['Asia/Kathmandu', '2026-05-01T18:25:00.000Z', '2026-05-02T18:15:00.000Z'],
])('a ramp-up in %s counts mails on the day on which they left', (timeZone, at, midnight) => {
  const { state } = mailWorkspace({ mailboxes: 0 })
  left(state, 'email', 2, at)
  const settings = { timeZone, limits: { rampUp: [2, 100] } }
  expect(allowed(state, 'email', '2026-05-01T19:00:00.000Z', settings)).toBe(midnight)
})
