import { describe, expect, it } from 'vitest'
import { renderBrief } from '../../../src/campaigns/brief/render-brief.ts'
import type { Campaign } from '../../../src/campaigns/campaign.ts'
import { sampleCampaign } from '../sample-campaign.ts'

const markdown = async (campaign: Campaign): Promise<string> => String(await renderBrief(campaign, 'md'))
const line = (text: string, start: string): string => text.split('\n').find((one) => one.startsWith(start)) ?? ''
const funnel = {
  customers: 1454,
  reachable: 900,
  mailboxes: 880,
  excluded: [{ why: 'consent' as const, mailboxes: 80, left: 800 }],
  arms: [],
  unreachable: 640,
}

describe('a brief says before its figures', () => {
  it('whether to send, and why', async () => {
    expect(line(await markdown(await sampleCampaign('en')), '**')).toBe(
      '**Send it, because it is expected to bring 5.5 more orders and £565 of profit more than not sending (chance that it brings less: 31%).**',
    )
  })

  it('that it hardly matters where less than an order is at stake', async () => {
    expect(line(await markdown(await sampleCampaign('en', { mailboxes: 120 })), '**')).toContain('It hardly matters')
  })

  it('not to send it where nobody can be written to', async () => {
    const nobody = { ...funnel, excluded: [{ why: 'consent' as const, mailboxes: 880, left: 0 }] }
    expect(line(await markdown(await sampleCampaign('en', { funnel: nobody, mailboxes: 0 })), '**')).toContain(
      'nobody of this audience can be written to',
    )
  })

  it('that the data are old, where they are', async () => {
    const about = { asOf: '2011-12-10', age: 5465, currency: 'GBP' }
    const text = await markdown(await sampleCampaign('en', { about }))
    expect(text).toContain('> These data are old: they end on 10 December 2011, 15 years ago.')
    expect(await markdown(await sampleCampaign('en'))).not.toContain('These data are old')
  })
})

describe('the figures of a brief', () => {
  it('lead from the customers to the messages in one line', async () => {
    const text = await markdown(await sampleCampaign('en', { funnel, mailboxes: 800, asked: { holdout: 0.1 } }))
    expect(line(text, '- Customers meant')).toBe(
      '- Customers meant: **1,454** (900 of them can be reached, in 880 mailboxes; 800 of these may be written to, of which 720 get the message and 80 are held out)',
    )
    expect(text).toMatch(/\| −80 \| 800 \|/)
  })

  it('count a point of effect by those who can be written to', async () => {
    const text = await markdown(await sampleCampaign('en', { funnel, mailboxes: 800 }))
    expect(text).toContain('would bring £858 of margin')
  })

  it('send nobody to gather more mailboxes than the shop has customers', async () => {
    const text = await markdown(await sampleCampaign('en', { mailboxes: 120 }))
    expect(text).toContain('for that it would take more customers than this shop has')
  })
})

describe('a brief by rule', () => {
  it.each(['en', 'zh'] as const)('shows no prompt, no hash and no id of a rule in %s', async (language) => {
    const campaign = await sampleCampaign(language)
    const text = await markdown(campaign)
    const page = String(await renderBrief(campaign, 'html'))
    expect(text).not.toContain(campaign.prompt.version)
    expect(text).not.toContain(campaign.snapshot.slice(0, 12))
    for (const { rule } of campaign.reasons) expect(`${text}${page}`).not.toContain(rule)
  })

  it('has no stray space between Chinese characters', async () => {
    expect(await markdown(await sampleCampaign('zh', { mailboxes: 120 }))).not.toMatch(
      /\p{Script=Han} (?=\p{Script=Han})/u,
    )
  })
})

describe('what a message names', () => {
  it.each(['order-value', 'cross-sell', 'second-purchase', 'win-back', 'clear-stock'] as const)(
    'are products of the plan, for %s',
    async (goal) => {
      const { variants, plan } = await sampleCampaign('en', { goal, asked: { variants: 3 } })
      const planned = new Set(plan?.products.map(({ fact }) => fact))
      const named = variants.flatMap(({ copy }) => copy.facts.filter((fact) => fact.startsWith('product:')))
      expect(named.filter((fact) => !planned.has(fact))).toEqual([])
    },
  )
})
