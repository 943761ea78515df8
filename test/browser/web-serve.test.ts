import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../src/doors/cli/run-cli.ts'
import { launchBrowser } from '../../src/writing/pdf/launch-browser.ts'
import { smallShop } from '../doors/chat/small-shop.ts'
import { inProcess } from '../doors/cli/in-process.ts'

let shop: Awaited<ReturnType<typeof smallShop>>
let browser: Browser
let page: Page
const end = new AbortController()
let ended: Promise<number>
let stderr = ''

/** The command as people run it, until it is interrupted. @returns the link that it prints */
function serve(): Promise<string> {
  return new Promise((opened, failed) => {
    ended = runCli(['serve', '--json'], {
      folder: shop.folder,
      environment: {},
      signal: end.signal,
      stdout: (text) => opened((JSON.parse(text) as { url: string }).url),
      stderr: (text) => {
        stderr += text
      },
      terminal: false,
      columns: undefined,
      now: () => new Date('2026-01-01T00:00:00Z'),
    })
    ended.then((code) => failed(new Error(`${code}: ${stderr}`)), failed)
  })
}

beforeAll(async () => {
  shop = await smallShop()
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(await serve())
  await page.locator('#question').waitFor()
})
afterAll(async () => {
  end.abort()
  await browser?.close()
  shop?.remove()
})

/** Does what begins a turn, and waits for its end. */
async function turnAfter(doing: () => Promise<void>): Promise<void> {
  const before = await page.locator('.turn').count()
  await doing()
  await page.locator('.turn').nth(before).and(page.locator('[aria-busy=false]')).waitFor()
}
const ask = (question: string): Promise<void> =>
  turnAfter(async () => {
    await page.locator('#question').fill(question)
    await page.keyboard.press('Enter')
  })
const last = (selector: string) => page.locator('.turn').last().locator(selector)

describe('shoal serve', () => {
  it('answers from the workspace, goes on in the talk, and leads a figure to its SQL', async () => {
    await ask('Revenue by country')
    expect(await last('.reading').textContent()).toMatch(/revenue by country/i)
    expect(await last('svg.chart').count()).toBe(1)
    await ask('and in the United Kingdom?')
    expect(await last('.reading').textContent()).toContain('United Kingdom')
    await last('.figure').first().click()
    await page.getByRole('button', { name: 'Show query and SQL' }).click()
    expect(await last('.how').textContent()).toMatch(/SELECT/i)
  })

  it('answers in Chinese what is asked in Chinese', async () => {
    await ask('英国有多少订单？')
    expect(await last('.said').first().textContent()).toContain('440')
  })

  it('keeps back what few customers stand behind, and shows it to whoever sits at the machine', async () => {
    await ask('Revenue in Iceland')
    expect(await last('.outcome').getAttribute('class')).toContain('withheld')
    await turnAfter(() => last('.outcome button').getByText('Show it on this machine').click())
    expect(await last('.figure').count()).toBeGreaterThan(0)
  })

  it('runs a tool from the menu', async () => {
    await page.getByRole('button', { name: 'Choose from a menu' }).click()
    await page.locator('.menu .option').first().click()
    await page.getByLabel('revenue', { exact: true }).check()
    await page.getByLabel('country', { exact: true }).check()
    // The talk is not on the page while the menu is.
    await page.getByRole('button', { name: 'Find out' }).click()
    await last('svg.chart').waitFor()
    expect(await last('.reading').textContent()).toMatch(/revenue by country/i)
    // The very same request, and not its reading as words.
    await turnAfter(() => last('.call .outcome.withheld button').click())
    expect(await last('.call').textContent()).toContain('Iceland')
  })

  it('describes a segment that was clicked, and opens the report', async () => {
    await turnAfter(() => page.locator('.segment').first().click())
    expect(await last('.said').count()).toBeGreaterThan(0)
    const [report] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open the report' }).click(),
    ])
    expect(await report.locator('h1').textContent()).not.toBe('')
  })

  it('keeps its talks where the terminal finds them, and ends as it should', async () => {
    const talk = await page.evaluate('location.hash.slice(6)')
    end.abort()
    expect(await ended).toBe(0)
    const { code, stdout } = await inProcess(['ask', 'and in the United Kingdom?', '--talk', String(talk), '--json'], {
      folder: shop.folder,
    })
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { talk }])
  })
})

it('says in a sentence that there is no workspace', async () => {
  const { code, stderr: told } = await inProcess(['serve'], { folder: '/nowhere' })
  expect([code, told]).toEqual([2, expect.stringContaining('/nowhere')])
})
