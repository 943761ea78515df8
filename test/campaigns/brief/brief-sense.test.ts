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
      '- Customers meant: **1,454** (900 of them can be reached, in 880 mailboxes; 800 of these may be written to, of which about 720 get the message and about 80 are held out, drawn by lot (the dry run counts them))',
    )
    expect(text).toMatch(/\| −80 \| 800 \|/)
  })

  it('count a point of effect by those who can be written to', async () => {
    const text = await markdown(await sampleCampaign('en', { funnel, mailboxes: 800 }))
    expect(text).toContain('would bring £858 of margin. Could all of them be written to, it would be £1,559')
    expect(text).toMatch(/S4 .*\(chosen\).*£1,559/)
  })

  it('say how many addresses the customers of a channel come to', async () => {
    const reach = { known: 301, email: 301, push: 0, sms: 0 }
    const text = await markdown(await sampleCampaign('en', { reach, mailboxes: 284 }))
    expect(text).toMatch(/301 customers\..* that leaves 284 addresses\./)
    expect(await markdown(await sampleCampaign('en', { reach, mailboxes: 301 }))).not.toContain('that leaves')
  })

  it('say of a coupon that is not offered that it is not, and how sure that is', async () => {
    const text = await markdown(await sampleCampaign('en', { base: { rate: 0.25, days: 30, from: 'past' } }))
    expect(text).toMatch(/It is expected to earn £[\d,]+ less than .* and the chance that it earns less is \d+%\./)
    expect(text).toContain('What the best coupon that was looked at would be expected to do, were it offered')
    expect(text).not.toContain('What this coupon is expected to do')
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

describe('what customers may want', () => {
  it('is marked as a reading, also where it shows a figure', async () => {
    const text = await markdown(await sampleCampaign('en'))
    const wishes = text.slice(text.indexOf('### What they may want'), text.indexOf('### Evidence')).match(/^- .*$/gm)
    expect(wishes?.some((wish) => /\d/.test(wish))).toBe(true)
    for (const wish of wishes ?? []) expect(wish).toMatch(/interpretation$/)
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
