import { describe, expect, it } from 'vitest'
import { renderBrief } from '../../../src/campaigns/brief/render-brief.ts'
import { sampleCampaign } from '../sample-campaign.ts'

/** What the page says to those who point at something. */
async function titles(language: 'en' | 'zh'): Promise<string[]> {
  const page = String(await renderBrief(await sampleCampaign(language), 'html'))
  return [...page.matchAll(/ title="([^"]*)"/g)].map(([, title = '']) => title)
}

describe('a figure of a brief that somebody points at', () => {
  it('says in plain words what it counts, of whom, and from what', async () => {
    const said = await titles('en')
    expect(said.find((title) => title.startsWith('Days since the last order'))).toMatch(
      /^Days since the last order \(median\): computed from the orders until 9 December 2011, 1,454 customers of “.+”$/,
    )
    const zh = await titles('zh')
    expect(zh.find((title) => title.startsWith('距上次下单天数'))).toMatch(
      /^距上次下单天数（中位数）：根据截至 2011年12月9日 的订单计算，“.+”中的 1,454 位客户$/,
    )
  })

  it.each(['en', 'zh'] as const)('shows no hash and no query in %s', async (language) => {
    const said = await titles(language)
    expect(said.length).toBeGreaterThan(5)
    expect(said.filter((title) => /[0-9a-f]{12}|\w+\(\w+\)/.test(title))).toEqual([])
  })
})
