import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Campaign } from '../../../src/campaigns/campaign.ts'
import { channelDelivery } from '../../../src/campaigns/channels/channel-delivery.ts'
import { readOptOutToken } from '../../../src/campaigns/optout/opt-out-token.ts'
import { hearContacts } from '../../../src/customers/contacts/contact-records.ts'
import { Config } from '../../../src/workspace/config.ts'
import { State } from '../../../src/workspace/state.ts'
import { stateSecret } from '../../../src/workspace/state-secret.ts'
import { aCampaign, aCopy } from '../delivery/a-campaign.ts'
import { pushReceiver } from '../push/push-receiver.ts'

const now = (): Date => new Date('2026-01-05T10:00:00Z')
const secret = 'a secret of more than twenty-four signs'
let state: State
let receiver: Awaited<ReturnType<typeof pushReceiver>>

beforeEach(async () => {
  state = new State(':memory:', 'w')
  receiver = await pushReceiver()
  const consent = { consent: 'yes' } as const
  hearContacts(
    state,
    [
      { customer: 'K1', mailbox: 'ann@example.com', push: JSON.stringify(receiver.subscription), ...consent },
      { customer: 'K2', mailbox: 'bob@example.com', push: 'fMEP0vJqS0:APA91b', phone: '+4930123456', ...consent },
    ],
    '2026-01-01',
  )
})
afterEach(async () => {
  await receiver.close()
  state.close()
})

const campaignBy = (channel: 'push' | 'sms'): Campaign => {
  const copy = { ...aCopy(), push: { title: 'New tea', body: 'Hello {first_name|there}' }, sms: 'Tea. Reply STOP.' }
  return { id: 'C1', ...aCampaign({ channel, variants: [{ id: 'A', share: 1, copy }] }) }
}

function sending(channel: 'push' | 'sms', settings: object = {}) {
  const posted: string[] = []
  const config = Config.parse({
    delivery: {
      from: 'Shop <hello@shop.example>',
      shopUrl: 'https://shop.example',
      optOutUrl: 'https://shop.example/stop',
    },
    ...settings,
  })
  const delivery = channelDelivery(state, campaignBy(channel), config, {
    environment: { SHOAL_WEBHOOK_SECRET: secret },
    clock: { now, sleep: async () => undefined },
    signal: new AbortController().signal,
    random: () => 0,
    postToBrowsers: receiver.post,
    post: async (_, init) => {
      posted.push(String(init.body))
      return new Response(null, { status: 204 })
    },
  })
  const send = async (mailbox: string) =>
    delivery
      .line()
      .send(await delivery.compose({ mailbox, arm: 'A', firstName: mailbox.startsWith('ann') ? 'Ann' : undefined }))
  return { send, posted }
}

const webhook = { webhook: { url: 'https://hooks.shop.example/shoal' } }

describe('a campaign by push', () => {
  it('goes straight to browsers, with the words and the opt-out of its reader', async () => {
    const { send, posted } = sending('push', webhook)
    expect(await send('ann@example.com')).toEqual({ kind: 'accepted' })
    const { title, body, url, optOut } = JSON.parse(receiver.received[0]?.text ?? '{}')
    expect([title, body, url, posted]).toEqual(['New tea', 'Hello Ann', 'https://shop.example', []])
    const token = new URL(optOut).searchParams.get('t') ?? ''
    expect(readOptOutToken(stateSecret(state, 'optout'), token)).toMatchObject({
      mailbox: 'ann@example.com',
      campaign: 'C1',
    })
  })

  it('goes to the webhook for who has a token of an app, and to nobody where there is none', async () => {
    const { send, posted } = sending('push', webhook)
    expect(await send('bob@example.com')).toEqual({ kind: 'accepted' })
    expect(posted.map((body) => JSON.parse(body))).toMatchObject([
      { channel: 'push', to: 'fMEP0vJqS0:APA91b', title: 'New tea', text: 'Hello there' },
    ])
    expect(await sending('push').send('bob@example.com')).toMatchObject({ kind: 'refused', isAddressBad: true })
  })
})

describe('a campaign by text message', () => {
  it('goes to the webhook, and leaves out who has no number', async () => {
    const { send, posted } = sending('sms', webhook)
    expect(await send('bob@example.com')).toEqual({ kind: 'accepted' })
    expect(JSON.parse(posted[0] ?? '')).toMatchObject({ channel: 'sms', to: '+4930123456', text: 'Tea. Reply STOP.' })
    expect(await send('ann@example.com')).toMatchObject({ kind: 'refused', isAddressBad: false })
  })

  it('needs a webhook', () => {
    expect(() => sending('sms')).toThrow(expect.objectContaining({ code: 'webhook/none' }))
  })
})
