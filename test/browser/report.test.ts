import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontStyle } from '../../src/writing/pdf/font-style.ts'
import { launchBrowser } from '../../src/writing/pdf/launch-browser.ts'
import { renderHtml } from '../../src/writing/report/render-html.ts'
import { plainReport } from '../writing/report/plain-report.ts'
import { smallReport } from '../writing/report/small-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'shoal-report-'))
const pages = {
  'orders in English': renderHtml(smallReport('en')),
  'orders in Chinese': renderHtml(smallReport('zh')),
  'a customer table, 2 segments': renderHtml(plainReport(2)),
  'a customer table, 12 segments with long names': renderHtml(plainReport(12, 'Averylongname'.repeat(12))),
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Opens a page from the disk, and notes what it says on the console and what it asks for. */
async function open(html: string, width: number, scheme: 'light' | 'dark') {
  const file = join(folder, 'report.html')
  writeFileSync(file, html)
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme })
  const page = await context.newPage()
  const faults: string[] = []
  const address = pathToFileURL(file).href
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => request.url() !== address && faults.push(`asked for ${request.url()}`))
  await page.goto(address)
  return { page, faults, close: () => context.close() }
}

const value = <T>(page: Page, script: string): Promise<T> => page.evaluate(script) as Promise<T>

describe.each(Object.entries(pages))('the page of %s', (_, html) => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('fits %d pixels, %s, and asks for nothing', async (width, scheme) => {
    const { page, faults, close } = await open(html, width, scheme)
    expect(await value<number>(page, 'document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(faults).toEqual([])
    await close()
  })

  it('leads from every link to an element', async () => {
    const { page, close } = await open(html, 1280, 'light')
    const dead = await value<string[]>(
      page,
      `[...document.querySelectorAll('a[href]')].map((a) => a.hash).filter((hash) => !hash || !document.getElementById(decodeURIComponent(hash.slice(1))))`,
    )
    expect(dead).toEqual([])
    await close()
  })

  it('has text of enough contrast in both schemes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page, close } = await open(html, 1280, scheme)
      expect(await value<string[]>(page, lowContrast), scheme).toEqual([])
      await close()
    }
  })

  it('prints to PDF', async () => {
    const { page, close } = await open(html, 1280, 'light')
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(10_000)
    await close()
  })
})

describe('a reader at the keyboard', () => {
  it('skips to the report, and follows a figure to its row', async () => {
    const { page, close } = await open(pages['orders in English'], 1280, 'light')
    await page.keyboard.press('Tab')
    expect(await value<string>(page, 'document.activeElement.textContent')).toBe('Skip to the report')
    await page.click('a.figure-link >> nth=0')
    const row = await value<string>(page, `document.querySelector('tr:target th').textContent`)
    expect(row).toContain('Share of revenue')
    await close()
  })
})

describe('the figures of a segment', () => {
  it.each([
    [1280, true],
    [390, false],
  ] as const)('at %d pixels lie open: %s', async (width, visible) => {
    const { page, close } = await open(pages['orders in English'], width, 'light')
    const shown = `[...document.querySelectorAll('details.narrow table')].every((table) => table.checkVisibility() === ${visible})`
    expect(await value<boolean>(page, shown)).toBe(true)
    await close()
  })

  it('are cut nowhere on a phone once they are unfolded', async () => {
    const { page, close } = await open(pages['orders in English'], 390, 'light')
    await value(page, `document.querySelectorAll('details').forEach((part) => { part.open = true })`)
    const cut = await value<string[]>(
      page,
      `[...document.querySelectorAll('caption > span, table.restack :is(th, td)')].filter((part) => part.getBoundingClientRect().right > 390).map((part) => part.textContent)`,
    )
    expect(cut).toEqual([])
    expect(await value<number>(page, 'document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(390)
    await close()
  })

  it('unfold where a link of a text leads to them', async () => {
    const { page, close } = await open(pages['orders in English'], 390, 'light')
    await page.click('section.segment a.figure-link >> nth=0')
    expect(await value<boolean>(page, `document.querySelector('tr:target').offsetHeight > 0`)).toBe(true)
    await close()
  })
})

/** Every element with text of its own whose colour stands out from what lies behind it by less than WCAG AA asks. */
const lowContrast = `(() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number)
  const light = ([r, g, b]) => [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const rect = at.tagName === 'g' && at.querySelector(':scope > rect')
      const colour = parse(rect ? getComputedStyle(rect).fill : getComputedStyle(at).backgroundColor)
      if (colour[3] !== 0) return colour
    }
    return [255, 255, 255]
  }
  const faults = []
  for (const element of document.querySelectorAll('body *')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue
    if (['title', 'desc', 'TITLE'].includes(element.tagName)) continue
    const style = getComputedStyle(element)
    const isSvg = element.namespaceURI.endsWith('svg')
    const [a, b] = [light(parse(isSvg ? style.fill : style.color)), light(behind(element))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    const large = parseFloat(style.fontSize) >= 24
    if (ratio < (large ? 3 : 4.5)) faults.push(element.tagName + ' ' + element.textContent.slice(0, 30) + ' ' + ratio.toFixed(2))
  }
  return faults
})()`

it('holds Chinese with real glyphs within a phone and a desk', async () => {
  writeFileSync(join(folder, 'chinese.html'), pages['orders in Chinese'])
  for (const width of [390, 1280]) {
    // The page lets no style in; only a test may add a font to it.
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, 'chinese.html')).href)
    await page.addStyleTag({ content: fontStyle(pages['orders in Chinese']) ?? '' })
    await page.evaluate('document.fonts.ready.then(() => true)')
    expect(await value<boolean>(page, "document.fonts.check('16px \"Noto Sans SC\"', '客户')")).toBe(true)
    expect(await value<number>(page, 'document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(width)
    await context.close()
  }
})
