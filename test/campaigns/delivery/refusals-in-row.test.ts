import { describe, expect, it } from 'vitest'
import { deliver } from '../../../src/campaigns/delivery/deliver.ts'
import type { Outcome } from '../../../src/campaigns/delivery/messenger.ts'
import { startSending } from '../../../src/campaigns/delivery/start-sending.ts'
import { aDelivery, TurnedClock } from './a-delivery.ts'
import { mailboxAt, mailWorkspace } from './mail-workspace.ts'

const policy: Outcome = { kind: 'refused', status: '554 5.7.1', isAddressBad: false }
const nobody: Outcome = { kind: 'refused', status: '550 5.1.1', isAddressBad: true }

/** A campaign whose server refuses everything for the sender’s sake, but for a mailbox that does not exist. */
async function refusedByAll() {
  const made = mailWorkspace({ mailboxes: 100 })
  const { state, campaign } = made
  const clock = new TurnedClock()
  const send = async (once = false, answer = (to: string) => (to === mailboxAt(1) ? nobody : policy)) => {
    const { delivery, lock } = aDelivery(state, campaign, {
      clock,
      answer,
      once,
      ...(once ? { settings: { limits: { perHour: 20 } } } : {}),
    })
    const ending = await deliver(delivery)
    lock.release()
    return ending
  }
  const begin = (remaining: boolean) =>
    startSending(state, campaign, { remaining, who: 'ada', now: clock.now, audience: async () => ({ rows: [] }) })
  const count = (of: string): number =>
    Number(state.rows('SELECT count(*) AS rows FROM outbox WHERE state = ?', of)[0]?.['rows'])
  await begin(false)
  return { ...made, clock, send, begin, count }
}

describe('refusals one after another', () => {
  it('are counted over runs, so that short ones stop, too', async () => {
    const { send, clock } = await refusedByAll()
    const endings: unknown[] = []
    for (let run = 0; run < 3; run++) {
      endings.push(await send(true))
      clock.time += 2 * 3_600_000
    }
    expect(endings).toMatchObject([
      { kind: 'waiting' },
      { kind: 'waiting' },
      { kind: 'paused', pause: { why: 'refusals', count: 50 } },
    ])
  })

  it('cost nobody a mail: when sending goes on, they wait again, but for mailboxes that do not exist', async () => {
    const { send, begin, count, state } = await refusedByAll()
    expect(await send()).toMatchObject({ kind: 'paused' })
    expect([count('refused'), count('waiting')]).toEqual([50, 40])
    await begin(true)
    expect([count('refused'), count('waiting')]).toEqual([1, 89])
    expect(await send(false, () => ({ kind: 'accepted' }))).toEqual({ kind: 'finished' })
    expect([count('refused'), count('sent')]).toEqual([1, 89])
    expect(state.rows('SELECT mailbox FROM suppressions').map(({ mailbox }) => mailbox)).toEqual([mailboxAt(1)])
  })

  it('count for good the second time, so that sending comes to an end', async () => {
    const { send, begin, count } = await refusedByAll()
    const endings: string[] = []
    for (;;) {
      const { kind } = await send()
      endings.push(kind)
      if (kind === 'finished') break
      await begin(true)
    }
    expect(endings.length).toBeLessThan(6)
    expect([count('refused'), count('waiting')]).toEqual([90, 0])
  })
})
