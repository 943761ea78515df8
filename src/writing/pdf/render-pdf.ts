import type { Page } from 'playwright-core'
import { ShoalError } from '../../workspace/errors.ts'
import { fontStyle } from './font-style.ts'
import { launchBrowser } from './launch-browser.ts'

/**
 * A self-contained page as PDF on A4, printed by a real browser that reaches nothing and runs no script of the page.
 * @throws ShoalError personas/no-browser, personas/no-chinese-font
 */
export async function renderPdf(html: string): Promise<Uint8Array> {
  const browser = await launchBrowser()
  try {
    // The page lets no font in; only the one who prints it may add to it.
    const context = await browser.newContext({ bypassCSP: true, offline: true, javaScriptEnabled: false })
    await context.route('**', (route) => route.abort())
    const page = await context.newPage()
    await page.setContent(withFont(html))
    await page.evaluate(showWithFonts)
    if (/\p{Script=Han}/u.test(html) && !(await showsChinese(page)))
      throw new ShoalError('personas/no-chinese-font', {})
    return await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: true, tagged: true })
  } finally {
    await browser.close()
  }
}

/** The page with its font, hidden at first: Chromium keeps some of what it laid out before a font had come. */
function withFont(html: string): string {
  const styles = `<style>${fontStyle(html) ?? ''}</style><style id="until-fonts">body{display:none}</style>`
  return html.replace('</head>', () => `${styles}</head>`)
}

const showWithFonts = `Promise.all([...document.fonts].map((face) => face.load()))
  .then(() => document.getElementById('until-fonts').remove())`

/** Two characters that look alike are both the box that stands for a missing glyph. */
const showsChinese = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
  const draw = (text) => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    pen.font = '32px ' + getComputedStyle(document.body).fontFamily
    pen.fillText(text, 4, 40)
    return canvas.toDataURL()
  }
  return draw('\\u5ba2') !== draw('\\u6237')
})()`)
