import { describe, expect, it } from 'vitest'
import { renderBrief } from '../../../src/campaigns/brief/render-brief.ts'
import { Campaign } from '../../../src/campaigns/campaign.ts'
import { termsOf } from '../../../src/campaigns/offers/offer-text.ts'
import { checkText } from '../../../src/writing/checker/check-text.ts'
import { withOptOut } from '../../../src/writing/copy/opt-out.ts'
import { wordsOf } from '../../../src/writing/personas/parts.ts'
import { sheetOf, sheetsOf } from '../../writing/grounding-sheets.ts'
import { aLearning } from '../learnings/a-learning.ts'
import { sampleCampaign } from '../sample-campaign.ts'

const golden = (name: string): string => `../../golden/brief.${name}`
const goals = [
  'win-back',
  'second-purchase',
  'order-value',
  'reward',
  'launch',
  'clear-stock',
  'prevent-churn',
  'cross-sell',
] as const
const withCoupon = { asked: { offer: { kind: 'percent', depth: 0.1, days: 14 } as const, variants: 2, holdout: 0.2 } }

describe('a brief', () => {
  it.each(['en', 'zh'] as const)('reads as plain Markdown in %s', async (language) => {
    await expect(await renderBrief(await sampleCampaign(language), 'md')).toMatchFileSnapshot(golden(`${language}.md`))
  })

  it.each(['en', 'zh'] as const)('tells of a coupon and two messages in %s', async (language) => {
    const campaign = await sampleCampaign(language, withCoupon)
    await expect(await renderBrief(campaign, 'md')).toMatchFileSnapshot(golden(`coupon.${language}.md`))
  })

  it('is the campaign itself as JSON', async () => {
    const campaign = await sampleCampaign('en')
    expect(Campaign.parse(JSON.parse(String(await renderBrief(campaign, 'json'))))).toEqual(campaign)
  })

  it('is a page that asks for nothing, with every figure of a sentence leading to its row', async () => {
    const page = String(await renderBrief(await sampleCampaign('en'), 'html'))
    expect(page).not.toMatch(/<script|src="http|url\(/)
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
    expect(anchors.length).toBeGreaterThan(10)
    for (const anchor of anchors) expect(page).toContain(`id="${anchor}"`)
  })

  it('comes out the same from the same input', async () => {
    expect(await sampleCampaign('zh')).toEqual(await sampleCampaign('zh'))
  })
})

describe.each(['en', 'zh'] as const)('the texts of a brief in %s', (language) => {
  it.each(goals.flatMap((goal) => ['S1', 'S2', 'S3', 'S4'].map((segment) => [goal, segment] as const)))(
    'hold against the facts for %s to %s',
    async (goal, segment) => {
      const sheet = sheetOf('online-retail-4', segment)
      const sheets = sheetsOf('online-retail-4')
      const campaign = await sampleCampaign(language, { ...withCoupon, goal, sheet, home: sheet })
      const { insight = [], message = [], risks = [] } = campaign.plan ?? {}
      const about = { language, sheet, sheets }
      const toMarketer = [...insight, ...message, ...risks].flatMap(({ parts, facts }) =>
        checkText(wordsOf(parts), { ...about, cited: facts, reader: 'marketer' }),
      )
      const terms = termsOf(campaign.offer, language, 'GBP')
      const toCustomers = campaign.variants.flatMap(({ copy }) =>
        [
          copy.email.subject,
          copy.email.preheader,
          ...copy.email.body.map(({ parts }) => wordsOf(parts)),
          copy.email.action,
          copy.push.title,
          copy.push.body,
          copy.sms.replace(withOptOut('', language), ''),
        ].flatMap((text) => checkText(text, { ...about, cited: copy.facts, reader: 'customer', terms })),
      )
      const faulty = [...toMarketer, ...toCustomers].filter(({ faults }) => faults.length > 0)
      expect(faulty.map(({ sentence, faults }) => [sentence, faults.map(({ code }) => code)])).toEqual([])
    },
  )
})

describe('what a campaign decides', () => {
  it('has a reason for every choice', async () => {
    const { reasons } = await sampleCampaign('en')
    expect(reasons.map(({ choice, rule }) => `${choice} ${rule}`)).toEqual([
      'audience audience.nearest',
      expect.stringMatching(/^products products\./),
      'angle angle.untried',
      expect.stringMatching(/^offer offer\./),
      expect.stringMatching(/^holdout holdout\./),
      expect.stringMatching(/^variants variants\./),
      'channel channel.usual',
      'time time.most-orders',
    ])
  })

  it('offers no coupon where nobody knows what is left of revenue', async () => {
    const costs = { margin: { rate: 1, from: 'unknown' as const }, perOrder: 0 }
    const campaign = await sampleCampaign('en', { costs })
    expect(campaign.offer).toEqual({ kind: 'none' })
    expect(campaign.reasons.find(({ choice }) => choice === 'offer')?.rule).toBe('offer.margin-unknown')
    expect(String(await renderBrief(campaign, 'md'))).toContain('amounts here are revenue')
  })

  it('says so where nothing can be counted', async () => {
    const campaign = await sampleCampaign('en', { past: undefined, base: undefined })
    expect([campaign.offer.kind, campaign.holdout, campaign.plan?.numbers]).toEqual(['none', 0.1, undefined])
    expect(String(await renderBrief(campaign, 'md'))).toContain('What to expect cannot be counted')
  })

  it('warns where an audience is too small to learn from', async () => {
    const campaign = await sampleCampaign('en', { mailboxes: 120 })
    expect(campaign.plan?.numbers?.design.tooSmall).toBe(true)
    expect(campaign.variants).toHaveLength(1)
    expect(String(await renderBrief(campaign, 'md'))).toContain('too small to learn from')
  })

  it('takes the angle that raised orders, and says from what it learned that', async () => {
    const sheet = sheetOf('online-retail-4', 'S4')
    const about = { audience: 'segment:S4', segmentation: sheet.segmentation, feature: 'angle:service' }
    const { variants, reasons, learnings } = await sampleCampaign('en', { learnings: [aLearning(about)] })
    expect(variants[0]?.copy.angle).toBe('service')
    expect(variants[0]?.learnings).toEqual(['L1'])
    expect(reasons.find(({ choice }) => choice === 'angle')).toMatchObject({ rule: 'angle.learned', learnings: ['L1'] })
    expect(learnings).toEqual(['L1'])
  })

  it('passes over what lowered orders, and moves nothing for what may be chance', async () => {
    const { variants } = await sampleCampaign('en')
    const first = variants[0]?.copy.angle ?? 'thanks'
    const { segmentation } = sheetOf('online-retail-4', 'S4')
    const about = { audience: 'segment:S4', segmentation, feature: `angle:${first}` }
    const lowered = aLearning({ ...about, measured: -0.06, effect: -0.01 })
    const without = await sampleCampaign('en', { learnings: [lowered] })
    expect(without.variants[0]?.copy.angle).not.toBe(first)
    expect(without.reasons.find(({ choice }) => choice === 'angle')).toMatchObject({ rule: 'angle.learned-instead' })
    const open = await sampleCampaign('en', { learnings: [{ ...lowered, measured: -0.015 }] })
    expect(open.variants[0]?.copy.angle).toBe(first)
    expect(open.reasons.find(({ choice }) => choice === 'angle')).toMatchObject({ rule: 'angle.learned-open' })
  })

  it('looks at no learning where they are switched off, and says so', async () => {
    const off = await sampleCampaign('en', { learnings: undefined })
    const on = await sampleCampaign('en')
    expect(off.variants).toEqual(on.variants)
    expect(String(await renderBrief(off, 'md'))).toContain('Learnings are switched off.')
  })

  it('gives the variants shares by what earlier campaigns showed of their angles', async () => {
    const { variants, audience } = await sampleCampaign('en', { asked: { variants: 2 } })
    const [first, second] = variants.map(({ copy }) => copy.angle)
    const record = (arm: string, successes: number) => ({
      ...{ segment: audience.expression, batch: 'C0', at: 20_000, arm, propensity: 0.5, mailboxes: 3000, successes },
    })
    const history = [record(first ?? '', 300), record(second ?? '', 500)]
    const next = await sampleCampaign('en', { asked: { variants: 2 }, history: () => history })
    expect(variants.map(({ share }) => share)).toEqual([0.5, 0.5])
    expect(next.variants.map(({ share }) => Number(share.toFixed(2)))).toEqual([0.05, 0.95])
    expect(next.plan?.allocation?.rule).toBe('commit')
  })
})
