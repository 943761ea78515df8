import { expect, it, onTestFinished } from 'vitest'
import { channelDelivery } from '../../../src/campaigns/channels/channel-delivery.ts'
import { deliver } from '../../../src/campaigns/delivery/deliver.ts'
import { hearContacts } from '../../../src/customers/contacts/contact-records.ts'
import { Config } from '../../../src/workspace/config.ts'
import { aDelivery, TurnedClock } from '../delivery/a-delivery.ts'
import { mailboxAt, mailWorkspace } from '../delivery/mail-workspace.ts'
import { pushReceiver } from '../push/push-receiver.ts'

it('one browser that nobody can reach keeps no other from its message, and is given up in the end', async () => {
  const { state, campaign } = mailWorkspace({ mailboxes: 6, campaign: { channel: 'push' } })
  const { subscription, close } = await pushReceiver()
  onTestFinished(close)
  const hostOf = (n: number): string => (n === 1 ? 'gone.example' : 'push.example')
  hearContacts(
    state,
    [1, 2, 3, 4, 5].map((n) => ({
      customer: `K${n}`,
      mailbox: mailboxAt(n),
      push: JSON.stringify({ ...subscription, endpoint: `https://${hostOf(n)}/send/${n}` }),
      consent: 'yes' as const,
    })),
    '2026-01-01',
  )
  const config = Config.parse({
    delivery: { from: 'Shop <hello@shop.example>', optOutUrl: 'https://shop.example/stop' },
  })
  const clock = new TurnedClock()
  const { delivery } = aDelivery(state, campaign, { clock })
  const lines = channelDelivery(state, campaign, config, {
    environment: {},
    clock,
    signal: delivery.signal,
    random: () => 0,
    post: fetch,
    postToBrowsers: async (url) => {
      if (url.includes('gone.example')) throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })
      return new Response(null, { status: 201 })
    },
  })
  expect(await deliver({ ...delivery, ...lines })).toEqual({ kind: 'finished' })
  const found = state.rows("SELECT mailbox, state, reason, attempts FROM outbox WHERE arm = 'A' ORDER BY mailbox")
  expect(found.map((row) => Object.values(row))).toEqual([
    [mailboxAt(1), 'refused', 'unreachable', 10],
    ...[2, 3, 4, 5].map((n) => [mailboxAt(n), 'sent', null, 1]),
  ])
  expect(state.rows('SELECT mailbox FROM suppressions')).toEqual([])
})
