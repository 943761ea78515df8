import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../../src/campaigns/approval/findings-in.ts'
import { renderBrief } from '../../../src/campaigns/brief/render-brief.ts'
import type { Campaign } from '../../../src/campaigns/campaign.ts'
import { askedProducts } from '../../../src/campaigns/strategy/asked-products.ts'
import { wordsOf } from '../../../src/writing/personas/parts.ts'
import { sheetOf } from '../../writing/grounding-sheets.ts'
import { sampleCampaign } from '../sample-campaign.ts'

const sheet = sheetOf('online-retail-4', 'S2')
const asked = (...names: string[]) => askedProducts(names, sheet, sheet)
const about = (goal: Campaign['goal'], ...names: string[]): Promise<Campaign> =>
  sampleCampaign('en', { goal, sheet, home: sheet, asked: { variants: 1, products: asked(...names) } })
const reasonFor = ({ reasons }: Campaign, choice: string): string =>
  reasons.find((reason) => reason.choice === choice)?.text.en ?? ''
const mailOf = ({ variants: [first] }: Campaign) => ({
  subject: first?.copy.email.subject,
  body: first?.copy.email.body.map(({ parts }) => wordsOf(parts)).join(' '),
})

describe('a product that the marketer names', () => {
  it('is the one of the sheet where that has the name, whatever its case', () => {
    const [fact] = asked('white hanging heart t-light holder')
    expect(fact?.id).toMatch(/^product:/)
  })

  it('is a name alone where no order knows it, and each is there once', () => {
    expect(asked(' Moon  Lamp', 'MOON LAMP', 'Jug, 2 l').map(({ id, label }) => [id, label.zh])).toEqual([
      ['asked:MOON LAMP.name', 'MOON LAMP'],
      ['asked:Jug, 2 l.name', 'Jug, 2 l'],
    ])
  })

  it.each(['www.evil.example', '{code}', '<b>Lamp</b>', '12', 'x'.repeat(61)])('is refused as %s', (name) => {
    expect(() => asked(name)).toThrow(expect.objectContaining({ code: 'campaign/product' }))
  })
})

describe('a launch', () => {
  it('names what is launched in subject, mail, push and text message, and holds against the facts', async () => {
    const campaign = await about('launch', 'Moon Lamp', 'Star Lamp')
    const { subject, body } = mailOf(campaign)
    const copy = campaign.variants[0]?.copy
    expect([subject, body, copy?.push.body, copy?.sms].map((text) => text?.includes('Moon Lamp'))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(body).toContain('Star Lamp')
    expect(reasonFor(campaign, 'products')).toBe('You named: Moon Lamp; Star Lamp.')
    expect(copy && findingsIn(copy, campaign, { banned: [], stated: [], say: 'en' })).toEqual([])
  })

  it('shows no figure of a name', async () => {
    const campaign = await about('launch', 'Moon Lamp')
    expect(campaign.plan?.evidence.filter(({ id }) => id.startsWith('asked:'))).toEqual([])
    expect(campaign.plan?.named?.map(({ id }) => id)).toContain('asked:Moon Lamp.name')
  })

  it('names no bestseller where nothing was named, and says how to name it', async () => {
    const campaign = await about('launch')
    expect(campaign.plan?.products).toEqual([])
    expect(reasonFor(campaign, 'products')).toContain('--product "NAME"')
    expect(await renderBrief(campaign, 'md')).toContain('- What is launched: say it with --product')
  })
})

describe('what no order knows', () => {
  it('is not said to be what others chose', async () => {
    const campaign = await about('cross-sell', 'Moon Lamp')
    expect(campaign.variants.map(({ copy }) => copy.angle)).toEqual(['arrivals'])
    expect(mailOf(campaign).body).toContain('Moon Lamp')
  })

  it('stands in no word of thanks', async () => {
    const campaign = await about('reward', 'Moon Lamp')
    expect(mailOf(campaign).body).not.toContain('Moon Lamp')
    expect(reasonFor(campaign, 'products')).toBe(
      'You named Moon Lamp, but a word of thanks sells nothing, so the messages do not show it.',
    )
  })
})
