import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontStyle } from '../../src/writing/pdf/font-style.ts'
import { launchBrowser } from '../../src/writing/pdf/launch-browser.ts'
import { renderPdf } from '../../src/writing/pdf/render-pdf.ts'
import { renderBookHtml } from '../../src/writing/persona-book/render-book-html.ts'
import { renderBookPptx } from '../../src/writing/persona-book/render-book-pptx.ts'
import { fullBook } from '../writing/persona-book/full-book.ts'
import { boxesOf, unzip } from '../writing/persona-book/opened-deck.ts'
import { slideHtml } from './slide-html.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const longName = (name: string): string =>
  `${name} Donaudampfschifffahrtsgesellschaftskapitän WWWWWWWW 客户名称很长很长`.repeat(3)
const books = {
  English: fullBook('en', ['online-retail-4', 'telco-4']),
  Chinese: fullBook('zh', ['online-retail-4', 'telco-4']),
  'English, long names': fullBook('en', ['online-retail-4', 'german-credit-4'], longName),
  'Chinese, long names': fullBook('zh', ['online-retail-4', 'german-credit-4'], longName),
}

/** A page laid out with the glyphs of the font, at a width in pixels. */
async function laidOut(html: string, width: number) {
  const context = await browser.newContext({ viewport: { width, height: 720 }, bypassCSP: true })
  const page = await context.newPage()
  await page.setContent(
    html.replace('</head>', () => `<style>${fontStyle(html) ?? ''}body{display:none}</style></head>`),
  )
  await page.evaluate('Promise.all([...document.fonts].map((face) => face.load())).then(() => true)')
  await page.evaluate(`document.body.style.display = 'block'`)
  return { page, close: () => context.close() }
}

describe.each(Object.entries(books))('personas in %s', (_, book) => {
  it.each([1280, 390])('fit a page of %d pixels', async (width) => {
    const { page, close } = await laidOut(renderBookHtml(book), width)
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(width)
    const dead = await page.evaluate(
      `[...document.querySelectorAll('a[href]')].map((a) => a.hash).filter((hash) => !document.getElementById(decodeURIComponent(hash.slice(1))))`,
    )
    expect(dead).toEqual([])
    await close()
  })

  it('run over no box of a slide', async () => {
    const files = await unzip(await renderBookPptx(book))
    const slides = [...files]
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([, xml]) => boxesOf(xml))
    const { page, close } = await laidOut(slideHtml(slides), 1280)
    // Glyphs hang a little below their line, which no line height changes; a line more would be ten pixels.
    const over = await page.evaluate(
      `[...document.querySelectorAll('.box')].filter((box) => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2).map((box) => box.textContent)`,
    )
    expect(slides.flat().length).toBeGreaterThan(50)
    expect(over).toEqual([])
    await close()
  })
})

describe('a PDF', () => {
  it('carries the glyphs of its Chinese text', async () => {
    const pdf = Buffer.from(await renderPdf(renderBookHtml(fullBook('zh', ['online-retail-4'])))).toString('latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toMatch(/\/BaseFont \/[A-Z]+\+NotoSansSC/)
  })

  it('asks for nothing and runs no script, whatever its page holds', async () => {
    const asked: string[] = []
    const server = createServer(({ url }, response) => {
      asked.push(url ?? '')
      response.end()
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const address = server.address()
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    await renderPdf(
      `<!doctype html><html><head><title>x</title></head><body><img src="${base}/image"><script>fetch('${base}/script')</script></body></html>`,
    )
    await new Promise((closed) => server.close(closed))
    expect(asked).toEqual([])
  })

  it('says in one error that no browser can be started', async () => {
    await expect(launchBrowser([process.execPath])).rejects.toMatchObject({ code: 'personas/no-browser' })
  })
})
