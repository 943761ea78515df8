import { createHmac } from 'node:crypto'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it } from 'vitest'
import type { WebhookMessage } from '../../../src/campaigns/webhook/webhook-message.ts'
import { idempotencyKey, WebhookMessenger } from '../../../src/campaigns/webhook/webhook-messenger.ts'

const url = 'https://hooks.shop.example/shoal?key=hidden'
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const message: WebhookMessage = {
  campaign: 'C1',
  variant: 'A',
  channel: 'sms',
  mailbox: 'ann@example.com',
  to: '+4930123456',
  text: '新茶到店。Reply STOP to opt out.',
}

let server: ReturnType<typeof setupServer> | undefined
afterEach(() => server?.close())

/** A receiver that gives these answers in turn. */
function receiver(answers: (() => Response)[]) {
  const requests: { body: string; headers: Headers }[] = []
  const pauses: number[] = []
  server = setupServer(
    http.post('https://hooks.shop.example/shoal', async ({ request }) => {
      requests.push({ body: await request.text(), headers: request.headers })
      return (answers.shift() ?? (() => new HttpResponse(null, { status: 204 })))()
    }),
  )
  server.listen({ onUnhandledFrame: 'error' })
  const messenger = new WebhookMessenger({
    url,
    secret,
    post: fetch,
    now: () => new Date(1_767_607_200_000),
    random: () => 1,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds)
    },
  })
  return { messenger, requests, pauses }
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new HttpResponse('', { status: code, headers })

describe('a message to a webhook', () => {
  it('is JSON, signed so that the receiver can check it, with a key of campaign and mailbox', async () => {
    const { messenger, requests } = receiver([])
    expect(await messenger.send(message)).toEqual({ kind: 'accepted' })
    const [{ body, headers } = { body: '', headers: new Headers() }] = requests
    expect(JSON.parse(body)).toEqual(message)
    const id = idempotencyKey('C1', 'ann@example.com')
    expect([headers.get('idempotency-key'), headers.get('webhook-id'), headers.get('webhook-timestamp')]).toEqual([
      id,
      id,
      '1767607200',
    ])
    const own = createHmac('sha256', Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64'))
      .update(`${id}.1767607200.${body}`)
      .digest('base64')
    expect(headers.get('webhook-signature')).toBe(`v1,${own}`)
    expect(id).not.toContain('ann')
  })

  it('is posted again under the same key until it is taken, with longer pauses', async () => {
    const { messenger, requests, pauses } = receiver([status(500), () => HttpResponse.error(), status(503)])
    expect(await messenger.send(message)).toEqual({ kind: 'accepted' })
    expect(new Set(requests.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1)
    expect([requests.length, pauses]).toEqual([4, [500, 1000, 2000]])
  })

  it('waits as long as it is asked to, and leaves a long wait to the run', async () => {
    const short = receiver([status(429, { 'Retry-After': '3' })])
    expect(await short.messenger.send(message)).toEqual({ kind: 'accepted' })
    expect(short.pauses).toEqual([3000])
    server?.close()
    const long = receiver([status(429, { 'Retry-After': '600' })])
    expect(await long.messenger.send(message)).toEqual({ kind: 'later', status: '429', slows: true, after: 600_000 })
    expect(long.pauses).toEqual([])
  })

  it.each([
    [409, { kind: 'accepted' }],
    [410, { kind: 'refused', status: '410', isAddressBad: true }],
    [422, { kind: 'refused', status: '422', isAddressBad: false }],
  ])('heeds %i', async (code, outcome) => {
    expect(await receiver([status(code)]).messenger.send(message)).toEqual(outcome)
  })

  it.each([401, 404, 302])(
    'stops everything at %i, and says so without the secret or the address behind the host',
    async (code) => {
      const outcome = await receiver([status(code)]).messenger.send(message)
      expect(outcome).toMatchObject({
        kind: 'stop',
        error: { code: 'webhook/refused', data: { host: 'hooks.shop.example', status: code } },
      })
      expect(JSON.stringify(outcome)).not.toMatch(/hidden|MfKQ/)
    },
  )
})
