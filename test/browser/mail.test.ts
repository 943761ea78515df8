import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Letter, letterOf } from '../../src/campaigns/delivery/letter.ts'
import { mailHtml } from '../../src/campaigns/delivery/mail-html.ts'
import { launchBrowser } from '../../src/writing/pdf/launch-browser.ts'
import { aCopy } from '../campaigns/delivery/a-campaign.ts'

const head = {
  shop: 'Tea & Co',
  footer: 'Tea & Co\n1 Harbour Street, Whitby YO21 3PU',
  shopUrl: 'https://shop.example/new',
}
const link = `https://shop.example/stop?t=${'A'.repeat(120)}`
const letters: Record<string, Letter> = {
  English: letterOf(
    aCopy({
      body: [
        'Hello {first_name|there}, there is new tea in the shop.',
        'Your code {code} gives you 10% off your order. It counts for 14 days.',
        'Come and have a look when you like.',
      ],
    }),
    { first_name: 'Ada', code: 'B2C3D4F7G9' },
    head,
    link,
  ),
  Chinese: letterOf(
    aCopy({
      language: 'zh',
      subject: '{first_name|您}好，来看看新茶',
      body: ['{first_name|您}好，店里到了新茶。', '您的专属码 {code} 可享 9 折，14 天内有效。'],
      action: '去看看',
    }),
    { code: 'B2C3D4F7G9' },
    { ...head, shop: '茶铺', footer: '茶铺\n上海市静安区南京西路 1 号' },
    link,
  ),
  'words without end': letterOf(
    aCopy({
      body: [`Averylongword${'x'.repeat(80)} and more.`],
      action: 'Look round the whole shop and everything in it',
    }),
    {},
    { ...head, footer: 'y'.repeat(90) },
    link,
  ),
}

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'shoal-mail-'))
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

describe.each(Object.entries(letters))('a mail: %s', (name, letter) => {
  it.each([
    [375, 'light'],
    [375, 'dark'],
    [640, 'light'],
    [640, 'dark'],
  ] as const)('fits %d pixels, %s, and asks for nothing', async (width, scheme) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.html`)
    writeFileSync(file, mailHtml(letter))
    const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme: scheme })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => request.url() !== pathToFileURL(file).href && asked.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    // To look at: SHOAL_SHOTS names a folder for pictures.
    const shots = process.env['SHOAL_SHOTS']
    if (shots !== undefined)
      await page.screenshot({
        path: join(shots, `${name.replaceAll(' ', '-')}-${width}-${scheme}.png`),
        fullPage: true,
      })
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(asked).toEqual([])
    // The preheader is for the list of mails only.
    expect(await page.evaluate('document.body.firstElementChild.getBoundingClientRect().height')).toBe(0)
    await context.close()
  })
})
