import { describe, expect, it } from 'vitest'
import { addCampaign, addOutbox } from '../../../src/campaigns/campaign-records.ts'
import { deliver } from '../../../src/campaigns/delivery/deliver.ts'
import { countOutbox } from '../../../src/campaigns/delivery/outbox.ts'
import type { State } from '../../../src/workspace/state.ts'
import { aCampaign } from './a-campaign.ts'
import { aDelivery, TurnedClock } from './a-delivery.ts'
import { mailboxAt, mailWorkspace } from './mail-workspace.ts'

/** Every mailbox of one domain. */
const oneDomain = (n: number): string => `m${n}@big.example`

const perMinute = (over: readonly { at: number }[]): number => {
  const times = over.map(({ at }) => at)
  return Math.max(...times.map((time) => times.filter((other) => other >= time && other < time + 60_000).length))
}

/** A mail of an earlier campaign to a mailbox. */
function sentBefore(state: State, mailbox: string, at: string): void {
  const { id } = addCampaign(state, at, aCampaign())
  addOutbox(state, id, [{ mailbox, customers: ['K1'], arm: 'A', state: 'sent' }])
  state.change('UPDATE outbox SET at = ? WHERE campaign = ?', at, id)
}

describe('limits', () => {
  it('hold for the sender, with what left before', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 50 })
    sentBefore(state, 'other@shop.example', '2026-05-04T09:59:00.000Z')
    const clock = new TurnedClock()
    const start = clock.time
    const { delivery, over } = aDelivery(state, campaign, { clock, lines: 3, settings: { limits: { perHour: 20 } } })
    await deliver(delivery)
    expect(over).toHaveLength(45)
    expect(over.filter(({ at }) => at < start + 3_500_000)).toHaveLength(19)
  })

  it('hold for a domain, while others go on', async () => {
    const { state, campaign } = mailWorkspace({
      mailboxes: 60,
      name: (n) => (n % 2 === 0 ? oneDomain(n) : mailboxAt(n)),
    })
    const { delivery, over } = aDelivery(state, campaign, {
      settings: { limits: { domains: { 'big.example': { perSecond: 0.1 } } } },
    })
    expect(await deliver(delivery)).toEqual({ kind: 'finished' })
    const [big, others] = [
      over.filter(({ to }) => to.endsWith('@big.example')),
      over.filter(({ to }) => !to.endsWith('@big.example')),
    ]
    expect(big).toHaveLength(24)
    expect(perMinute(big)).toBeLessThanOrEqual(6)
    // All others left before the second to that domain.
    expect(Math.max(...others.map(({ at }) => at))).toBeLessThan(big[1]?.at ?? 0)
  })

  it('end a run that is to end, and say when the next may leave', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 50 })
    const clock = new TurnedClock()
    const { delivery, over } = aDelivery(state, campaign, { clock, once: true, settings: { limits: { perHour: 20 } } })
    const ending = await deliver(delivery)
    expect(ending.kind).toBe('waiting')
    expect(over).toHaveLength(20)
    expect((ending as { until: number }).until).toBeGreaterThan(clock.time + 3_500_000)
  })
})

describe('caps', () => {
  it('put a mail off until the cap allows it', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 3 })
    sentBefore(state, mailboxAt(1), '2026-05-01T10:00:00.000Z')
    const { delivery, over } = aDelivery(state, campaign, { rules: { caps: [{ messages: 1, days: 7 }] } })
    expect(await deliver(delivery)).toEqual({ kind: 'finished' })
    expect(over.map(({ to }) => to)).toEqual([mailboxAt(2), mailboxAt(1)])
    expect(new Date(over[1]?.at ?? 0).toISOString()).toBe('2026-05-08T10:00:00.000Z')
  })

  it('or leave the mailbox out, as the campaign says', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 3 })
    sentBefore(state, mailboxAt(1), '2026-05-01T10:00:00.000Z')
    const { delivery, over } = aDelivery(state, campaign, {
      rules: { caps: [{ messages: 1, days: 7 }], capped: 'drop' },
    })
    await deliver(delivery)
    expect(over.map(({ to }) => to)).toEqual([mailboxAt(2)])
    expect(countOutbox(state, 'C1').find(({ state: of }) => of === 'suppressed')).toMatchObject({ reason: 'capped' })
  })
})

describe('quiet hours', () => {
  it('are those of the reader when the mail leaves', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 3 })
    state.change(
      "INSERT INTO contacts (customer, mailbox, heard, document) VALUES ('K1', ?, '', '{\"timeZone\":\"Australia/Sydney\"}')",
      mailboxAt(1),
    )
    // 12:00 in London, 21:00 in Sydney.
    const clock = new TurnedClock('2026-05-04T11:00:00Z')
    const { delivery, over } = aDelivery(state, campaign, {
      clock,
      rules: { quietHours: { from: '21:00', until: '08:00' }, timeZone: 'Europe/London' },
    })
    await deliver(delivery)
    expect(over.map(({ to, at }) => [to, new Date(at).toISOString().slice(0, 16)])).toEqual([
      [mailboxAt(2), '2026-05-04T11:00'],
      [mailboxAt(1), '2026-05-04T22:00'],
    ])
  })
})
