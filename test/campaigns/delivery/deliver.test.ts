import { describe, expect, it } from 'vitest'
import { deliver } from '../../../src/campaigns/delivery/deliver.ts'
import type { Outcome } from '../../../src/campaigns/delivery/messenger.ts'
import { countOutbox, settleOrphans } from '../../../src/campaigns/delivery/outbox.ts'
import { readPause } from '../../../src/campaigns/delivery/pause-records.ts'
import { recordEvent } from '../../../src/campaigns/feedback/event-records.ts'
import { suppress } from '../../../src/campaigns/suppressions/suppression-records.ts'
import type { State } from '../../../src/workspace/state.ts'
import { aDelivery, TurnedClock } from './a-delivery.ts'
import { isHeld, mailboxAt, mailWorkspace } from './mail-workspace.ts'

/** How many mailboxes of the campaign stand how, with the reason. */
const standing = (state: State): Record<string, number> => {
  const found: Record<string, number> = {}
  for (const row of countOutbox(state, 'C1')) {
    const key = row.reason === undefined ? row.state : `${row.state}: ${row.reason}`
    found[key] = (found[key] ?? 0) + row.mailboxes
  }
  return found
}

const optOut = (state: State, mailbox: string): boolean =>
  suppress(state, { mailbox, channel: 'email', scope: 'channel', reason: 'opt-out', at: '2026-05-04', source: 'C1' })

const refusal: Outcome = { kind: 'refused', status: '550 5.1.1', isAddressBad: true }

describe('a delivery', () => {
  it('gives each mailbox one mail, and the hold-out none', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 500 })
    const { delivery, over } = aDelivery(state, campaign, { lines: 4 })
    expect(await deliver(delivery)).toEqual({ kind: 'finished' })
    const all = Array.from({ length: 500 }, (_, n) => n)
    expect(over.map(({ to }) => to).sort()).toEqual(all.filter((n) => !isHeld(n)).map(mailboxAt))
    expect(standing(state)).toEqual({ held: 50, sent: 450 })
  })

  it('marks a mail before it is handed over, so that a killed process leaves it unknown and never repeated', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 20 })
    const marked: string[] = []
    const { delivery, over, lock } = aDelivery(state, campaign, {
      answer: (to) => {
        marked.push(String(state.rows('SELECT state FROM outbox WHERE mailbox = ?', to)[0]?.['state']))
        // As if the process had been killed here.
        if (marked.length === 5) throw new Error('killed')
        return { kind: 'accepted' }
      },
    })
    await expect(deliver(delivery)).rejects.toThrow('killed')
    lock.release()
    expect(marked).toEqual(Array(5).fill('sending'))
    expect(settleOrphans(state, 'C1')).toBe(1)
    const next = aDelivery(state, campaign)
    await deliver(next.delivery)
    expect(standing(state)).toEqual({ held: 2, sent: 17, 'unknown: ended': 1 })
    const receivers = [...over, ...next.over].map(({ to }) => to)
    expect(new Set(receivers).size).toBe(receivers.length)
  })

  it('heeds an opt-out that comes between two mails', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 20 })
    const { delivery, over } = aDelivery(state, campaign, {
      answer: () => {
        if (over.length === 3) for (let n = 0; n < 20; n++) optOut(state, mailboxAt(n))
        return { kind: 'accepted' }
      },
    })
    await deliver(delivery)
    expect(over).toHaveLength(3)
    expect(standing(state)).toEqual({ held: 2, sent: 3, 'suppressed: opt-out': 15 })
  })

  it('leaves out whoever took consent back, and addresses that no server could take', async () => {
    const { state, campaign } = mailWorkspace({
      mailboxes: 4,
      name: (n) => (n === 2 ? 'x\u0007@d.example' : mailboxAt(n)),
    })
    state.change(
      "INSERT INTO contacts (customer, mailbox, heard, document) VALUES ('K1', ?, '', '{\"consent\":\"no\"}')",
      mailboxAt(1),
    )
    await deliver(aDelivery(state, campaign).delivery)
    expect(standing(state)).toEqual({ held: 1, sent: 1, 'suppressed: address': 1, 'suppressed: consent': 1 })
  })

  it('notes refusals with their reason, as events, and writes no more to mailboxes that do not exist', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 10 })
    await deliver(
      aDelivery(state, campaign, { answer: (to) => (to === mailboxAt(3) ? refusal : { kind: 'accepted' }) }).delivery,
    )
    expect(standing(state)).toEqual({ held: 1, sent: 8, 'refused: 550 5.1.1': 1 })
    expect(state.rows('SELECT mailbox, kind, detail FROM delivery_events').map((row) => ({ ...row }))).toEqual([
      { mailbox: mailboxAt(3), kind: 'refused', detail: '550 5.1.1' },
    ])
    expect(
      state.rows('SELECT reason FROM suppressions WHERE mailbox = ?', mailboxAt(3)).map((row) => ({ ...row })),
    ).toEqual([{ reason: 'bounce' }])
  })

  it('holds the whole sender still when the server asks for patience, and comes back to the mail', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 10 })
    const clock = new TurnedClock()
    const start = clock.time
    const { delivery, over } = aDelivery(state, campaign, {
      clock,
      answer: () => (over.length === 2 ? { kind: 'later', status: '450 4.7.1', slows: true } : { kind: 'accepted' }),
    })
    expect(await deliver(delivery)).toEqual({ kind: 'finished' })
    expect(standing(state)).toEqual({ held: 1, sent: 9 })
    // The third waits a second for the server; the second is tried again after 12.
    expect((over[2]?.at ?? 0) - start).toBeGreaterThanOrEqual(1_000)
    expect(over.at(-1)?.to).toBe(over[1]?.to)
    expect((over.at(-1)?.at ?? 0) - (over[1]?.at ?? 0)).toBeGreaterThanOrEqual(12_000)
  })

  it('gives a mail up that was asked to come back ten times', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 3 })
    const { delivery, over } = aDelivery(state, campaign, {
      answer: (to) =>
        to === mailboxAt(1) ? { kind: 'later', status: '452 4.2.2', slows: false } : { kind: 'accepted' },
    })
    await deliver(delivery)
    expect(over.filter(({ to }) => to === mailboxAt(1))).toHaveLength(10)
    expect(standing(state)).toEqual({ held: 1, sent: 1, 'refused: 452 4.2.2': 1 })
  })

  it('says that the server is not there, and loses nothing', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 10 })
    const { delivery } = aDelivery(state, campaign, { answer: () => ({ kind: 'unreachable', isBusy: false }) })
    await expect(deliver(delivery)).rejects.toMatchObject({ code: 'delivery/failed', data: { left: 9 } })
    expect(standing(state)).toEqual({ held: 1, waiting: 9 })
  })

  it('ends between two mails when it is interrupted', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 20 })
    const stop = new AbortController()
    const { delivery, over } = aDelivery(state, campaign, {
      signal: stop.signal,
      answer: () => {
        if (over.length === 4) stop.abort()
        return { kind: 'accepted' }
      },
    })
    await expect(deliver(delivery)).rejects.toMatchObject({ code: 'run/cancelled' })
    expect(standing(state)).toEqual({ held: 2, sent: 4, waiting: 14 })
  })
})

describe('a delivery stops', () => {
  it('when more than 2 % of the mailboxes do not exist, counted from 500 accepted mails on', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 1_000 })
    const { delivery, over } = aDelivery(state, campaign, {
      answer: () => (over.length % 30 === 0 ? refusal : { kind: 'accepted' }),
    })
    const ending = await deliver(delivery)
    expect(ending).toMatchObject({ kind: 'paused', pause: { why: 'bounces', of: 517 } })
    expect(readPause(state, 'C1')).toEqual((ending as { pause: unknown }).pause)
    expect(standing(state)['waiting']).toBe(900 - 517)
  })

  it('when complaints come in', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 1_000 })
    const clock = new TurnedClock()
    const { delivery, over } = aDelivery(state, campaign, {
      clock,
      answer: (to) => {
        clock.time += 2_000
        if (over.length <= 3)
          recordEvent(state, {
            campaign: 'C1',
            mailbox: to,
            channel: 'email',
            kind: 'complaint',
            at: clock.now().toISOString(),
            source: 'x',
          })
        return { kind: 'accepted' }
      },
    })
    expect(await deliver(delivery)).toMatchObject({ kind: 'paused', pause: { why: 'complaints', count: 3, of: 500 } })
  })

  it('when the server refuses one mail after another', async () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 100 })
    const { delivery, over } = aDelivery(state, campaign, {
      answer: () => ({ kind: 'refused', status: '554 5.7.1', isAddressBad: false }),
    })
    expect(await deliver(delivery)).toMatchObject({ kind: 'paused', pause: { why: 'refusals' } })
    expect(over).toHaveLength(50)
  })
})
