import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readResultEvents } from '../../../src/campaigns/events/result-event-records.ts'
import { forgetReader } from '../../../src/campaigns/forget-reader.ts'
import { listenForOptOuts, type OptOutListener } from '../../../src/campaigns/optout/opt-out-listener.ts'
import { handleReaders } from '../../../src/campaigns/tracking/handle-readers.ts'
import { keepTrackedLink } from '../../../src/campaigns/tracking/tracked-links.ts'
import { readerHandle, type TrackedPlace, trackingToken } from '../../../src/campaigns/tracking/tracking-token.ts'
import { trafficOf } from '../../../src/campaigns/traffic/traffic-of.ts'
import { State } from '../../../src/workspace/state.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'
import { listSuppressions } from '../suppressions/list-suppressions.ts'

const secret = 'ab'.repeat(32)
const shop = 'https://shop.example/tea?a=1&b=2'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'
let state: State
let listener: OptOutListener
let time = 0

beforeEach(async () => {
  state = new State(':memory:', 'w')
  time = Date.parse('2026-01-05T11:00:00Z')
  putCampaign(state)
  putOutbox(state, 'C1', ['ann@example.com', 'bob@example.com'])
  state.change("UPDATE outbox SET at = '2026-01-05T10:00:00Z'")
  keepTrackedLink(state, 'C1', shop)
  listener = await listen(true)
})
afterEach(async () => {
  await listener.close()
  state.close()
})

const now = (): Date => new Date(time)
const listen = (isOn: boolean): Promise<OptOutListener> =>
  listenForOptOuts(
    {
      state,
      secret,
      footer: 'Shop',
      usualLanguage: 'en',
      now,
      tracking: { state, secret, isOn, readerOf: handleReaders(state, secret), now },
    },
    { host: '127.0.0.1', port: 0 },
  )

const tokenOf = (place: TrackedPlace, mailbox = 'ann@example.com', campaign = 'C1'): string =>
  trackingToken(secret, { campaign, handle: readerHandle(secret, campaign, mailbox), place })

/** Asks for a tracked link, and follows no redirection. */
async function ask(token: string, { method = 'GET', headers = {}, more = '' } = {}) {
  const response = await fetch(`http://127.0.0.1:${listener.port}/stop?l=${token}${more}`, {
    method,
    redirect: 'manual',
    headers: { 'User-Agent': firefox, ...headers },
  })
  return { status: response.status, location: response.headers.get('location'), bytes: (await response.bytes()).length }
}

const heard = () =>
  readResultEvents(state, 'C1', ['open', 'click']).map(({ mailbox, kind, link, agent, method }) => [
    mailbox,
    kind,
    link,
    agent,
    method,
  ])

describe('the listener of tracked links', () => {
  it('leads on to the page of the mail and notes who came, by what and how', async () => {
    expect(await ask(tokenOf(0))).toEqual({ status: 302, location: shop, bytes: 0 })
    expect(await ask(tokenOf(0, 'bob@example.com'), { method: 'HEAD', headers: { 'User-Agent': '' } })).toMatchObject({
      status: 302,
      location: shop,
    })
    expect(await ask(tokenOf('pixel'))).toMatchObject({ status: 200, location: null })
    expect(heard()).toEqual([
      ['ann@example.com', 'click', shop, firefox, 'GET'],
      ['ann@example.com', 'open', undefined, firefox, 'GET'],
      ['bob@example.com', 'click', shop, '', 'HEAD'],
    ])
    expect(listener.counts).toMatchObject({ tracked: 3, refused: 0 })
  })

  it('leads nowhere but to the pages of the campaign’s own mails', async () => {
    const token = tokenOf(0)
    const elsewhere = encodeURIComponent('https://evil.example')
    for (const more of [`&url=${elsewhere}`, `&u=${elsewhere}`, `&l=${elsewhere}`])
      expect((await ask(token, { more })).location).toBe(shop)
    for (const wrong of [tokenOf(1), tokenOf(0, 'ann@example.com', 'C2'), `${token}A`, elsewhere])
      expect(await ask(wrong)).toMatchObject({ status: 404, location: null })
    expect(await ask(token, { method: 'POST' })).toMatchObject({ status: 404, location: null })
  })

  it('leads where a mail led when it left, whatever the shop’s page is now', async () => {
    keepTrackedLink(state, 'C1', 'https://shop.example/new')
    keepTrackedLink(state, 'C1', shop)
    expect((await ask(tokenOf(0))).location).toBe(shop)
    expect((await ask(tokenOf(1))).location).toBe('https://shop.example/new')
  })

  it('still leads on where tracking is off, and notes nothing', async () => {
    await listener.close()
    listener = await listen(false)
    expect((await ask(tokenOf(0))).location).toBe(shop)
    expect(await ask(tokenOf('pixel'))).toMatchObject({ status: 200 })
    expect(heard()).toEqual([])
  })

  it('notes nothing of who was not written to or was forgotten', async () => {
    await ask(tokenOf(0, 'zoe@example.com'))
    await ask(tokenOf(0))
    forgetReader(state, [], ['ann@example.com'])
    expect((await ask(tokenOf(0))).location).toBe(shop)
    expect(heard()).toEqual([])
  })

  it('takes a gateway that follows every link for a machine, and who clicks later for a person; neither opts out', async () => {
    time = Date.parse('2026-01-05T10:02:00Z')
    for (const place of [0, 'decoy', 'pixel'] as const) await ask(tokenOf(place))
    time = Date.parse('2026-01-05T12:00:00Z')
    await ask(tokenOf(0))
    await ask(tokenOf(0, 'bob@example.com'))
    await ask(tokenOf(0, 'bob@example.com'), { headers: { 'Sec-Purpose': 'prefetch' } })
    expect(trafficOf(state, 'C1')).toMatchObject([
      {
        arm: 'A',
        clicks: {
          events: { all: 5, machine: 3, unsure: 0, person: 2 },
          mailboxes: { all: 2, machine: 0, unsure: 0, person: 2 },
        },
        opens: { events: { all: 1, machine: 1, unsure: 0, person: 0 } },
      },
    ])
    expect(listSuppressions(state)).toEqual([])
  })

  it('notes no more of a reader than any person does', async () => {
    const agent = new (await import('node:http')).Agent({ keepAlive: true })
    for (let hit = 0; hit < 205; hit++) {
      time += 1000
      await new Promise<void>((resolve) =>
        request({ agent, port: listener.port, path: `/?l=${tokenOf(0)}` }, (answer) =>
          answer.resume().on('end', resolve),
        ).end(),
      )
    }
    agent.destroy()
    expect(heard()).toHaveLength(200)
  })
})
