import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listenForOptOuts, type OptOutListener } from '../../src/campaigns/optout/opt-out-listener.ts'
import { optOutUrl } from '../../src/campaigns/optout/opt-out-token.ts'
import { State } from '../../src/workspace/state.ts'
import { launchBrowser } from '../../src/writing/pdf/launch-browser.ts'
import { putCampaign } from '../campaigns/optout/a-campaign.ts'
import { listSuppressions } from '../campaigns/suppressions/list-suppressions.ts'

const secret = 'ab'.repeat(32)
let browser: Browser
let state: State
let listener: OptOutListener

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  state = new State(':memory:', 'w')
  putCampaign(state)
  const footer = 'Tea & Co\n1 Harbour Street, Whitby YO21 3PU'
  const desk = { state, secret, footer, usualLanguage: 'en' as const, now: () => new Date('2026-01-05T10:00:00Z') }
  listener = await listenForOptOuts(desk, { host: '127.0.0.1', port: 0 })
})
afterEach(async () => {
  await listener.close()
  state.close()
})

const link = (): string =>
  optOutUrl(`http://127.0.0.1:${listener.port}/stop`, secret, {
    mailbox: 'ann@example.com',
    campaign: 'C1',
    scope: 'channel',
  })

describe.each([
  ['en-GB', 'Unsubscribe', 'You are unsubscribed'],
  ['zh-CN', '退订', '您已退订'],
])('the page of opt-outs, for a reader of %s', (locale, title, done) => {
  it.each([375, 1280])(
    'fits %i pixels, is in its style, and opts out by keyboard alone, without scripts',
    async (width) => {
      const context = await browser.newContext({ locale, viewport: { width, height: 720 }, javaScriptEnabled: false })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      await page.goto(link())
      expect(await page.title()).toBe(title)
      const button = page.getByRole('button', { name: title })
      const box = await button.boundingBox()
      // Large enough for a thumb (WCAG 2.2, 2.5.8 asks for 24), and within the screen.
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      expect(listSuppressions(state)).toEqual([])
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: done }).waitFor()
      expect(listSuppressions(state)).toMatchObject([
        { mailbox: 'ann@example.com', channel: 'email', scope: 'channel' },
      ])
      expect(new Set(asked.map((url) => new URL(url).pathname))).toEqual(new Set(['/stop']))
      // Nothing was refused by the page's own policy.
      expect(complaints).toEqual([])
      await context.close()
    },
  )
})
