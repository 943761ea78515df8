import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listenForOptOuts, type OptOutListener } from '../../../src/campaigns/optout/opt-out-listener.ts'
import { type OptOut, optOutUrl } from '../../../src/campaigns/optout/opt-out-token.ts'
import { suppressionReason } from '../../../src/campaigns/suppressions/suppressed.ts'
import { State } from '../../../src/workspace/state.ts'
import { listSuppressions } from '../suppressions/list-suppressions.ts'
import { putCampaign } from './a-campaign.ts'

const secret = 'ab'.repeat(32)
const ann: OptOut = { mailbox: 'ann@example.com', campaign: 'C1', scope: 'channel' }
const footer = 'Shop <1 Harbour Street>, Whitby'
let state: State
let listener: OptOutListener
let time = 0

beforeEach(async () => {
  state = new State(':memory:', 'w')
  time = Date.parse('2026-01-05T10:00:00Z')
  putCampaign(state)
  const now = (): Date => new Date(time)
  listener = await listenForOptOuts({ state, secret, footer, usualLanguage: 'en', now }, { host: '127.0.0.1', port: 0 })
})
afterEach(async () => {
  await listener.close()
  state.close()
})

const link = (optOut = ann): string => optOutUrl(`http://127.0.0.1:${listener.port}/stop`, secret, optOut)

async function ask(url: string, init: RequestInit = {}) {
  const response = await fetch(url, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const form = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
})

describe('the page of opt-outs', () => {
  it('takes one click as mail programs send it (RFC 8058), and counts from then on', async () => {
    expect(suppressionReason(state, ann.mailbox, 'email', 'reward')).toBeUndefined()
    const { status } = await ask(link(), form('List-Unsubscribe=One-Click'))
    expect(status).toBe(200)
    expect(suppressionReason(state, ann.mailbox, 'email', 'reward')).toBe('opt-out')
    expect(suppressionReason(state, ann.mailbox, 'push', 'reward')).toBeUndefined()
  })

  it('takes one click as multipart/form-data too', async () => {
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')
    expect((await ask(link(), { method: 'POST', body })).status).toBe(200)
    expect(listSuppressions(state)).toHaveLength(1)
  })

  it('does what its own form asks for, narrower or wider than the link', async () => {
    await ask(link(), form('scope=goal'))
    expect(listSuppressions(state)).toMatchObject([{ channel: 'all', scope: 'win-back' }])
    await ask(link(), form('scope=all'))
    expect(listSuppressions(state)).toHaveLength(2)
    expect(suppressionReason(state, ann.mailbox, 'sms', 'reward')).toBe('opt-out')
  })

  it('changes nothing for a gateway that looks at every link of 1,000 mails, with GET and with HEAD', async () => {
    for (let n = 0; n < 1000; n++) {
      // Slower than the limit on looking.
      time += 20
      const url = link({ ...ann, mailbox: `reader${n}@example.com` })
      const [got, head] = [await ask(url), await ask(url, { method: 'HEAD' })]
      if (got.status !== 200 || head.status !== 200 || head.text !== '') expect([n, got, head]).toBeUndefined()
    }
    expect(listener.counts).toEqual({ shown: 2000, 'opted-out': 0, repeated: 0, refused: 0, tracked: 0 })
    expect(listSuppressions(state)).toEqual([])
  })

  it('is asked again without harm', async () => {
    await ask(link(), form('List-Unsubscribe=One-Click'))
    time += 60_000
    await ask(link(), form('List-Unsubscribe=One-Click'))
    expect(listener.counts).toMatchObject({ 'opted-out': 1, repeated: 1 })
    expect(listSuppressions(state)).toMatchObject([{ at: '2026-01-05T10:00:00.000Z' }])
    expect(state.rows('SELECT campaign, mailbox, kind FROM delivery_events')).toEqual([
      { campaign: 'C1', mailbox: ann.mailbox, kind: 'opt-out' },
    ])
  })

  it('leaves everything out where the campaign is not known', async () => {
    const { text } = await ask(link({ ...ann, campaign: 'C99' }))
    expect(text.match(/value="\w+"/g)).toEqual(['value="all"'])
    await ask(link({ ...ann, campaign: 'C99' }), form('List-Unsubscribe=One-Click'))
    expect(listSuppressions(state)).toMatchObject([{ channel: 'all', scope: 'all' }])
  })

  it.each([
    ['a forged link', () => ['t=AQABQzFhYWFh', form('List-Unsubscribe=One-Click')] as const, 404],
    ['no link at all', () => ['', form('List-Unsubscribe=One-Click')] as const, 404],
    ['a body that asks for nothing', () => [new URL(link()).search.slice(1), form('x=1')] as const, 400],
    [
      'another spelling of one click',
      () => [new URL(link()).search.slice(1), form('list-unsubscribe=yes')] as const,
      400,
    ],
    [
      'a broken multipart body',
      () =>
        [
          new URL(link()).search.slice(1),
          { method: 'POST', body: '--x', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
        ] as const,
      400,
    ],
    ['too much', () => [new URL(link()).search.slice(1), form(`scope=all&x=${'x'.repeat(100_000)}`)] as const, 413],
    ['DELETE', () => [new URL(link()).search.slice(1), { method: 'DELETE' }] as const, 405],
    ['OPTIONS', () => [new URL(link()).search.slice(1), { method: 'OPTIONS' }] as const, 405],
  ])('refuses %s', async (_, make, expected) => {
    const [query, init] = make()
    const { status } = await ask(`http://127.0.0.1:${listener.port}/stop?${query}`, init)
    expect(status).toBe(expected)
    expect(listSuppressions(state)).toEqual([])
  })

  it('limits looking, and never an opt-out', async () => {
    const statuses = await Promise.all(Array.from({ length: 260 }, async () => (await ask(link())).status))
    expect(statuses.filter((status) => status === 429)).toHaveLength(60)
    expect((await ask(link(), form('List-Unsubscribe=One-Click'))).status).toBe(200)
    time += 1000
    expect((await ask(link())).status).toBe(200)
  })

  it('says that it may be tried again where the state cannot be written to', async () => {
    state.rows('PRAGMA query_only = ON')
    const { status, headers } = await ask(link(), form('List-Unsubscribe=One-Click'))
    expect([status, headers.get('retry-after')]).toEqual([503, '5'])
    state.rows('PRAGMA query_only = OFF')
    expect((await ask(link(), form('List-Unsubscribe=One-Click'))).status).toBe(200)
  })

  it('keeps nobody waiting who never ends a request', async () => {
    const open = request({
      port: listener.port,
      method: 'POST',
      path: new URL(link()).search,
      headers: { 'Content-Length': '20' },
    })
    open.on('error', () => undefined)
    open.write('scope')
    expect((await ask(link())).status).toBe(200)
    open.destroy()
  })
})
