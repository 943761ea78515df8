import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderBrief } from '../../src/campaigns/brief/render-brief.ts'
import { fontStyle } from '../../src/writing/pdf/font-style.ts'
import { launchBrowser } from '../../src/writing/pdf/launch-browser.ts'
import { sampleCampaign } from '../campaigns/sample-campaign.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const asked = { offer: { kind: 'percent', depth: 0.1, days: 14 } as const, variants: 2, holdout: 0.2 }

describe.each(['en', 'zh'] as const)('a brief in %s', (language) => {
  it.each([1280, 390])('fits a page of %d pixels, and its links lead somewhere', async (width) => {
    const html = String(await renderBrief(await sampleCampaign(language, { asked }), 'html'))
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })
    const page = await context.newPage()
    await page.setContent(html.replace('</head>', () => `<style>${fontStyle(html) ?? ''}</style></head>`))
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(width)
    const dead = await page.evaluate(
      `[...document.querySelectorAll('a[href]')].map((a) => a.hash).filter((hash) => !document.getElementById(decodeURIComponent(hash.slice(1))))`,
    )
    expect(dead).toEqual([])
    await context.close()
  })
})
