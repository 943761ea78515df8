import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildPage } from '../../scripts/build-page.ts'
import { listenForPage, type WebListener } from '../../src/doors/web/listen-for-page.ts'
import type { WebDesk } from '../../src/doors/web/web-desk.ts'
import { fontStyle } from '../../src/writing/pdf/font-style.ts'
import { launchBrowser } from '../../src/writing/pdf/launch-browser.ts'
import { tinyAssistant } from '../doors/web/tiny-assistant.ts'
import { webScript } from './web-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'shoal-page-'))
let browser: Browser
let listener: WebListener
let context: BrowserContext
let page: Page
/** What the browser complained about, and what it asked other hosts for. */
let faults: string[]

beforeAll(async () => {
  mkdirSync(join(folder, 'report'))
  writeFileSync(join(folder, 'report', 'report.html'), '<title>Report</title><script>document.title="ran"</script>')
  ;[browser] = await Promise.all([launchBrowser(), buildPage(join(folder, 'page'))])
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  const desk: WebDesk = {
    assistant: tinyAssistant((asked) => webScript[asked] ?? {}),
    title: 'Spring',
    language: 'en',
    folder,
    overview: async (addressOf) => ({
      segments: [
        { id: 'S1', name: { en: 'Regulars', zh: '常客' }, customers: 1254, share: 0.303 },
        { id: 'S2', name: { en: 'One-time buyers', zh: '一次性买家' }, customers: 2926, share: 0.697 },
      ],
      customers: 4180,
      report: { url: addressOf('report/report.html') ?? '', stale: false },
    }),
  }
  listener = await listenForPage(desk, join(folder, 'page'), 0)
  faults = []
})
afterEach(async () => {
  await context?.close()
  await listener.close()
})

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  page = await context.newPage()
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => new URL(request.url()).port !== String(listener.port) && faults.push(request.url()))
  await page.goto(listener.url)
  await page.locator('#question').waitFor()
}
async function ask(question: string): Promise<void> {
  await page
    .getByRole('button', { name: 'Ask', exact: true })
    .or(page.getByRole('button', { name: '提问' }))
    .waitFor()
  await page.locator('#question').fill(question)
  await page.keyboard.press('Enter')
}
/** To look at: SHOAL_SHOTS names a folder for pictures. */
async function shoot(name: string): Promise<void> {
  const shots = process.env['SHOAL_SHOTS']
  if (shots !== undefined) await page.screenshot({ path: join(shots, `web-${name}.png`) })
}
const width = () => page.evaluate('document.scrollingElement.scrollWidth')
const text = (selector: string) => page.locator(selector).allTextContents()

describe('the web page', () => {
  it('answers: first how the question was read, then checked sentences, chart and table; text of data and model stays text', async () => {
    await open()
    await shoot('begin')
    await ask('Revenue by country')
    await page.getByText('Orders without a country are not in it.').first().waitFor()
    expect(await text('.reading')).toEqual([expect.stringContaining('1 December 2010 to 9 December 2011')])
    const chart = page.locator('svg.chart')
    await chart.waitFor()
    expect(await chart.locator('rect[class^="s"]').count()).toBe(4)
    expect(await page.locator('.call table').isVisible()).toBe(false)
    await page.getByText('Table', { exact: true }).click()
    expect(await page.locator('.call tbody tr').count()).toBe(4)
    expect(await page.locator('.call tbody').textContent()).toContain('<img src=x onerror')
    expect(await page.locator('.said.interpretation').textContent()).toContain('<script>')
    expect(await text('.outcome.withheld')).toEqual([expect.stringContaining('1 row is kept back')])
    // A link that this server did not give out is none.
    expect(await text('.links a')).toEqual(['Harmless'])
    expect(await page.locator('.links a').getAttribute('href')).toMatch(/^\/files\//)
    await shoot('answer')
    expect(await page.title()).toBe('Spring · Shoal')
    expect(faults).toEqual([])
  })

  it('shows shares of all customers, as bars and in the words of every other place', async () => {
    await open()
    await page.locator('.segment').nth(1).waitFor()
    expect(await text('.segment')).toEqual([
      expect.stringContaining('30% of all'),
      expect.stringContaining('70% of all'),
    ])
    const bars = await page.locator('.segment meter').evaluateAll((all) => all.map((bar) => bar.getAttribute('max')))
    expect(bars).toEqual(['1', '1'])
  })

  it('leads from a figure to its source, in a later turn too, and to query and SQL', async () => {
    await open()
    await ask('Revenue by country')
    await page.getByRole('button', { name: '£7,310,000' }).click()
    const source = page.getByRole('region', { name: 'Where £7,310,000 comes from' })
    expect(await source.textContent()).toContain('Amounts of all lines that count, summed by country.')
    await source.getByRole('button', { name: 'Show query and SQL' }).click()
    expect(await text('.how pre')).toEqual([expect.stringContaining('"revenue"'), expect.stringContaining('</pre>')])
    await shoot('source')
    await ask('and in France?')
    await page.getByRole('button', { name: '£197,400' }).click()
    const later = page.getByRole('region', { name: 'Where £197,400 comes from' })
    expect(await later.textContent()).toContain('Revenue by country')
    await later.getByRole('button', { name: 'Go to the question it came from' }).click()
    expect(await page.evaluate('document.activeElement.closest(".turn").id')).toBe('turn-t1')
    expect(faults).toEqual([])
  })

  it('stops by Esc or by its button, and the turn is kept', async () => {
    await open()
    await ask('wait')
    await page.getByText('Computing …').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.outcome.stopped').waitFor()
    await ask('wait')
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.locator('.outcome.stopped').nth(1).waitFor()
    expect(faults).toEqual([])
  })

  it('has the talk after it was loaded anew, goes on in it, saves and deletes it', async () => {
    await open()
    await ask('Revenue by country')
    await page.locator('.side-talks').getByText('1 question').waitFor()
    await page.reload()
    await page.locator('svg.chart').waitFor()
    await ask('and in France?')
    await page.locator('.side-talks').getByText('2 questions').waitFor()
    expect(await text('.question')).toEqual(['You asked: Revenue by country', 'You asked: and in France?'])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as Markdown' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('k1.md')
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Delete for good?' }).click()
    await page.getByText('Talks are kept here').waitFor()
    expect(await page.locator('.turn').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('shows each way of ending as what it is', async () => {
    await open()
    const told: Record<string, string> = {}
    for (const question of ['sales', 'weather', 'few', 'delete', 'broken', 'none']) {
      await ask(question)
      const end = page.locator('.turn', { hasText: question }).locator('.outcome')
      told[question] = `${(await end.getAttribute('class'))?.split(' ')[1]}: ${await end.textContent()}`
    }
    expect(told).toEqual({
      sales: expect.stringContaining('clarified: One question back'),
      weather: expect.stringContaining('cannot: Not possible with these data'),
      few: expect.stringContaining('withheld: Kept back to protect single customers'),
      delete: expect.stringContaining('refused: Not something Shoal does'),
      broken: expect.stringContaining('failed: Something went wrong on our side'),
      none: expect.stringContaining('nothing: Nothing found: no customer or order fits. Nothing was kept back.'),
    })
    await shoot('outcomes')
    await page.locator('.outcome.clarified').getByRole('button', { name: 'Revenue by country' }).click()
    await page.locator('svg.chart').waitFor()
  })

  it('does what was proposed only after a yes, and offers it once', async () => {
    await open()
    await ask('draft a campaign')
    await page.getByText('Nothing is sent.').waitFor()
    await shoot('proposal')
    await page.getByRole('button', { name: 'Yes, do it' }).click()
    await page.locator('.said').getByText('The brief is drafted.').waitFor()
    expect(await page.getByRole('button', { name: 'Yes, do it' }).count()).toBe(0)
  })

  it('speaks both languages, charts and tables too, and remembers which', async () => {
    await open({ bypassCSP: true, viewport: { width: 390, height: 844 } })
    await ask('Revenue by country')
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('button', { name: '客户分群' }).waitFor()
    expect(await page.locator('svg.chart').innerHTML()).toContain('各国家的销售额')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.reload()
    await page.getByRole('button', { name: '客户分群' }).waitFor()
    await page.locator('svg.chart').waitFor()
    // The browser has no Chinese glyphs of its own, and the page loads no font.
    await page.addStyleTag({ content: fontStyle(await page.content()) ?? '' })
    await page.evaluate(
      `Promise.all([...document.fonts].map((face) => face.load())).then(() => { document.body.hidden = true; document.body.offsetHeight; document.body.hidden = false })`,
    )
    expect(await width()).toBeLessThanOrEqual(390)
    await shoot('chinese')
    expect(await page.locator('.side-segments').textContent()).toContain('2,926 位客户 · 占全部的 70%')
  })

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [820, 'light'],
    [1280, 'dark'],
  ] as const)('fits %i pixels, %s, and draws its sides out where there is no room', async (pixels, colorScheme) => {
    await open({ viewport: { width: pixels, height: 844 }, colorScheme })
    await ask('Revenue by country')
    await page.locator('svg.chart').waitFor()
    await page.getByText('How was this found').click()
    expect(await width()).toBeLessThanOrEqual(pixels)
    await shoot(`${pixels}-${colorScheme}`)
    if (pixels === 390) {
      await page.getByRole('button', { name: 'Segments' }).click()
      await page.getByRole('link', { name: 'Open the report' }).waitFor()
      await shoot(`${pixels}-${colorScheme}-segments`)
      await page.keyboard.press('Escape')
      await expect.poll(() => page.getByRole('link', { name: 'Open the report' }).isVisible()).toBe(false)
      await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Segments')
    }
    expect(faults).toEqual([])
  })

  it('is used by keyboard alone: a suggestion, a line break, a figure', async () => {
    await open()
    await page.locator('#question').focus()
    await page.keyboard.type('wait')
    await page.keyboard.press('Shift+Enter')
    expect(await page.locator('#question').inputValue()).toBe('wait\n')
    await page.locator('#question').fill('')
    await page.getByRole('button', { name: 'Revenue by segment' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.turn').waitFor()
    await ask('Revenue by country')
    await page.getByRole('button', { name: '£7,310,000' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Where £7,310,000 comes from' }).waitFor()
    expect(await page.locator('[aria-live=polite]').textContent()).toContain('Orders without a country')
  })

  it('opens the report where no script of it runs', async () => {
    await open()
    const [report] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Open the report' }).click(),
    ])
    await report.waitForLoadState()
    expect(await report.title()).toBe('Report')
  })
})

describe('who has no business here', () => {
  it('sees how to come in, without the key, with a wrong one and after the end', async () => {
    await open()
    const other = await context.newPage()
    await other.goto(`http://127.0.0.1:${listener.port}/`)
    await other.getByRole('heading', { name: 'Open the link from the terminal' }).waitFor()
    const third = await context.newPage()
    await third.goto(`http://127.0.0.1:${listener.port}/#token=wrong`)
    await third.getByRole('heading', { name: 'Open the link from the terminal' }).waitFor()
    await listener.close()
    await ask('Revenue by country')
    await page.getByRole('alert').getByText('Shoal is not reached').waitFor()
  })

  it('as a page of another origin can neither ask nor frame', async () => {
    await open()
    const foreign = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(`<iframe src="http://127.0.0.1:${listener.port}/"></iframe>`)
    })
    await new Promise<void>((ready) => foreign.listen(0, '127.0.0.1', ready))
    const address = foreign.address()
    const evil = await context.newPage()
    const said: string[] = []
    evil.on('console', (message) => said.push(message.text()))
    await evil.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`)
    await expect.poll(() => said.join()).toMatch(/frame-ancestors|X-Frame-Options|ERR_BLOCKED|403/i)
    expect(await evil.frames()[1]?.locator('#page').count()).toBe(0)
    const call = `fetch('http://127.0.0.1:${listener.port}/api/talks', { headers: { Authorization: 'Bearer ${listener.token}' } }).then(({ status }) => status)`
    // This browser is started without the rules that would keep the answer from the page: the server refuses by itself.
    expect(await evil.evaluate(call)).toBe(403)
    foreign.close()
  })
})
