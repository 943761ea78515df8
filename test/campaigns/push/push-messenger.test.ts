import { afterEach, describe, expect, it } from 'vitest'
import { publicPost } from '../../../src/campaigns/http/public-post.ts'
import { largestContent, type PushMessage } from '../../../src/campaigns/push/push-message.ts'
import { PushMessenger } from '../../../src/campaigns/push/push-messenger.ts'
import { vapidKeys } from '../../../src/campaigns/push/vapid-keys.ts'
import { State } from '../../../src/workspace/state.ts'
import { decrypted, pushReceiver, vapidClaims } from './push-receiver.ts'

const now = (): Date => new Date('2026-01-05T10:00:00Z')
const keys = vapidKeys(new State(':memory:', 'w'))
let close: () => Promise<void> = async () => undefined
afterEach(() => close())

async function browser(answer: { status: number; headers?: Record<string, string> }[] = []) {
  const receiver = await pushReceiver(answer)
  close = receiver.close
  const messenger = new PushMessenger({
    keys,
    contact: 'mailto:hello@shop.example',
    keep: 3600,
    post: receiver.post,
    now,
  })
  const message = (body: string): PushMessage => ({
    subscription: JSON.stringify(receiver.subscription),
    content: { title: '新茶到店', body, url: 'https://shop.example/new' },
    topic: 'C1',
  })
  return { ...receiver, messenger, message }
}

describe('a push message', () => {
  it('arrives at the browser decrypted, from a sender that the push service can check', async () => {
    const { received, messenger, message } = await browser()
    expect(await messenger.send(message('First flush – 今天到的。'))).toEqual({ kind: 'accepted' })
    expect(received.map(({ path, text }) => [path, JSON.parse(text)])).toEqual([
      ['/send/abc', { title: '新茶到店', body: 'First flush – 今天到的。', url: 'https://shop.example/new' }],
    ])
    const { authorization, ttl, topic, 'content-encoding': encoding } = received[0]?.headers ?? {}
    expect({ ttl, topic, encoding }).toEqual({ ttl: '3600', topic: 'C1', encoding: 'aes128gcm' })
    expect(vapidClaims(authorization)).toMatchObject({
      key: keys.publicKey,
      claims: { aud: 'https://push.example', sub: 'mailto:hello@shop.example' },
    })
  })

  it('is measured before it leaves: the largest arrives, a byte more is not sent', async () => {
    const { received, messenger, message } = await browser()
    const around = Buffer.byteLength(JSON.stringify(message('').content))
    const fits = 'x'.repeat(largestContent - around)
    expect(await messenger.send(message(fits))).toEqual({ kind: 'accepted' })
    expect(Number(received[0]?.headers['content-length'])).toBe(4096)
    expect(await messenger.send(message(`${fits}x`))).toEqual({ kind: 'refused', status: '413', isAddressBad: false })
    expect(received).toHaveLength(1)
  })

  it.each([
    [404, {}, { kind: 'refused', status: '404', isAddressBad: true }],
    [410, {}, { kind: 'refused', status: '410', isAddressBad: true }],
    [413, {}, { kind: 'refused', status: '413', isAddressBad: false }],
    [403, {}, { kind: 'refused', status: '403', isAddressBad: false }],
    [429, { 'Retry-After': '120' }, { kind: 'later', status: '429', slows: true, after: 120_000 }],
    [
      429,
      { 'Retry-After': 'Mon, 05 Jan 2026 10:01:00 GMT' },
      { kind: 'later', status: '429', slows: true, after: 60_000 },
    ],
    [429, { 'Retry-After': 'soon' }, { kind: 'later', status: '429', slows: true }],
    [503, {}, { kind: 'later', status: '503', slows: false }],
    [307, { Location: 'http://127.0.0.1:1/' }, { kind: 'refused', status: '307', isAddressBad: false }],
  ])('heeds %i %o', async (status, headers, outcome) => {
    const { messenger, message } = await browser([{ status, headers }])
    expect(await messenger.send(message('x'))).toEqual(outcome)
  })

  it('is tried again later where there is no connection, and is unknown where an answer is missing', async () => {
    const { messenger, message, close: end } = await browser()
    await end()
    expect(await messenger.send(message('x'))).toEqual({ kind: 'later', status: 'unreachable', slows: false })
    const lost = new PushMessenger({
      keys,
      contact: 'mailto:a@shop.example',
      keep: 0,
      now,
      post: () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'UND_ERR_SOCKET' } })),
    })
    expect(await lost.send(message('x'))).toEqual({ kind: 'unknown' })
  })

  it('does not go into the shop’s network, whatever the name of the push service leads to', async () => {
    const { received, message } = await browser()
    const post = publicPost({ lookup: (_name, _options, done) => done(null, [{ address: '10.0.0.1', family: 4 }]) })
    const guarded = new PushMessenger({ keys, contact: 'mailto:a@shop.example', keep: 0, now, post })
    expect(await guarded.send(message('x'))).toEqual({ kind: 'refused', status: 'not public', isAddressBad: false })
    expect(received).toEqual([])
  })
})

it.each([
  ['a token of an app', 'fMEP0vJqS0…'],
  ['an endpoint in the shop’s network', JSON.stringify({ endpoint: 'https://10.0.0.1/x', keys: {} })],
  ['plain HTTP', JSON.stringify({ endpoint: 'http://push.example/x', keys: {} })],
])('%s is no subscription, and nothing is sent to it', async (_, subscription) => {
  const { received, messenger, message } = await browser()
  expect(await messenger.send({ ...message('x'), subscription })).toMatchObject({ kind: 'refused', isAddressBad: true })
  expect(received).toEqual([])
})

it('the receiving side of these tests decrypts the example of RFC 8291, appendix A', () => {
  const base64 = (text: string): Buffer => Buffer.from(text, 'base64url')
  const body =
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN'
  const keysOfBrowser = {
    privateKey: base64('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'),
    publicKey: base64('BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'),
    auth: base64('BTBZMqHH6r4Tts7J_aSIgg'),
  }
  expect(decrypted(base64(body), keysOfBrowser)).toBe('When I grow up, I want to be a watermelon')
})
