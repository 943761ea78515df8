import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../../src/campaigns/approval/findings-in.ts'
import { namedProducts } from '../../../src/campaigns/brief/named-products.ts'
import { renderBrief } from '../../../src/campaigns/brief/render-brief.ts'
import { withGreeting } from '../../../src/campaigns/brief/with-greeting.ts'
import { withProducts } from '../../../src/campaigns/brief/with-products.ts'
import { fillSlots } from '../../../src/campaigns/delivery/fill-slots.ts'
import type { Fact } from '../../../src/facts/fact.ts'
import { wordsOf } from '../../../src/writing/personas/parts.ts'
import { sheetOf } from '../../writing/grounding-sheets.ts'
import { aCopy } from '../delivery/a-campaign.ts'
import { sampleCampaign } from '../sample-campaign.ts'

const sheet = sheetOf('online-retail-4', 'S4')
const pattern = sheet.facts.find(({ id }) => id.startsWith('product:'))
/** A suggestion as `shoal recommend` puts it on a sheet. */
function suggested(code: string, name: string): Fact {
  if (pattern === undefined) throw new Error('the sheet names products')
  return {
    ...pattern,
    id: `suggested:${code}.share`,
    label: { en: `${name}, suggested as a next purchase`, zh: `推荐接下来购买 ${name}` },
  }
}
const planned = (facts: readonly Fact[]) => facts.map(({ id }) => ({ product: id, name: id, fact: id }))
const bodyOf = (copy: ReturnType<typeof aCopy>): string[] => copy.email.body.map(({ parts }) => wordsOf(parts))
const copy = aCopy({ body: ['Come and look round.', 'See you soon.'] })

describe('the products of a campaign', () => {
  it('stand in its mail as a list before the last sentence, as the shop names them', () => {
    const told = withProducts(copy, [suggested('1', 'JAM MAKING SET'), suggested('2', 'TEA "TIN" No.2')])
    expect(bodyOf(told)).toEqual([
      'Come and look round.',
      'Worth a look in our shop: JAM MAKING SET, TEA "TIN" No.2.',
      'See you soon.',
    ])
    expect([told.email.body[1]?.list, told.email.body[1]?.facts]).toEqual([
      true,
      ['suggested:1.share', 'suggested:2.share'],
    ])
  })

  it('stand there once where the mail names one of them already', () => {
    const named = aCopy({ body: ['Today we would like to show you JAM MAKING SET.', 'See you soon.'] })
    const told = withProducts(named, [suggested('1', 'JAM MAKING SET'), suggested('2', 'TEA TIN')])
    expect(bodyOf(told)[1]).toBe('Also worth a look: TEA TIN.')
  })

  it('are not put under a word of thanks', () => {
    const thanks = { ...copy, angle: 'thanks' as const }
    expect(withProducts(thanks, [suggested('1', 'JAM MAKING SET')])).toEqual(thanks)
  })

  it('are at most three, and none whose name is more than a name', () => {
    const facts = ['TEA TIN', 'See www.evil.example', '{code}', '<b>JAM</b>', 'MUG', 'TEA TIN', 'CUP', 'BOWL'].map(
      (name, place) => suggested(String(place), name),
    )
    const named = namedProducts(planned(facts), [{ ...sheet, facts }])
    expect(named.map(({ label }) => label.en.split(',')[0])).toEqual(['TEA TIN', 'MUG', 'CUP'])
  })
})

describe('the greeting of a mail', () => {
  it.each([
    ['en', 'Ada', 'Hello Ada,'],
    ['en', undefined, 'Hello,'],
    ['zh', '小雨', '小雨您好：'],
    ['zh', undefined, '您好：'],
  ] as const)('names who is known in %s: %s', (language, firstName, read) => {
    const [greeting = ''] = bodyOf(withGreeting(aCopy({ language })))
    expect(fillSlots(greeting, firstName === undefined ? {} : { first_name: firstName })).toBe(read)
  })
})

describe('a campaign about suggested products', () => {
  const suggestions = [suggested('1', 'JAM MAKING SET'), suggested('2', 'PARTY BUNTING')]

  it.each([
    ['cross-sell', 'S2', 'favourites'],
    ['order-value', 'S3', 'favourites'],
  ] as const)('names them for %s to %s in mail, push and text message', async (goal, segment, angle) => {
    const sheet = sheetOf('online-retail-4', segment)
    const home = { ...sheet, facts: [...sheet.facts, ...suggestions] }
    const campaign = await sampleCampaign('en', { goal, sheet, home, asked: { variants: 1 } })
    const [variant] = campaign.variants
    expect([variant?.copy.angle, campaign.plan?.products.map(({ name }) => name)]).toEqual([
      angle,
      ['JAM MAKING SET', 'PARTY BUNTING'],
    ])
    const { email, push, sms } = variant?.copy ?? copy
    const mail = email.body.map(({ parts }) => wordsOf(parts)).join(' ')
    for (const name of ['JAM MAKING SET', 'PARTY BUNTING']) expect(mail).toContain(name)
    expect(mail).not.toContain('suggested')
    expect([push.body.includes('JAM MAKING SET'), sms.includes('JAM MAKING SET')]).toEqual([true, true])
    expect(campaign.facts).toEqual(expect.arrayContaining(['suggested:1.share', 'suggested:2.share']))
  })

  it('leads with what is suggested to them more often than to all: bestsellers go with nothing in particular', async () => {
    const shares = (fact: Fact, value: number, all: number): Fact => ({
      ...fact,
      value,
      all: { value: all, display: { en: '', zh: '' } },
    })
    const [bestseller, beside] = [
      shares(suggested('1', 'BESTSELLER'), 0.4, 0.45),
      shares(suggested('2', 'CAKE STAND'), 0.2, 0.05),
    ]
    const home = { ...sheet, facts: [...sheet.facts, bestseller, beside] }
    const campaign = await sampleCampaign('en', { goal: 'cross-sell', home })
    expect(campaign.plan?.products.map(({ name }) => name)).toEqual(['CAKE STAND', 'BESTSELLER'])
  })

  it('warns at the top where none is known', async () => {
    const text = String(await renderBrief(await sampleCampaign('en', { goal: 'cross-sell' }), 'md'))
    expect(text.slice(0, text.indexOf('## In short'))).toContain(
      '> No product is suggested: run "shoal recommend" first',
    )
  })

  it('passes the checker as text for customers', async () => {
    const home = { ...sheet, facts: [...sheet.facts, ...suggestions] }
    const campaign = await sampleCampaign('en', { goal: 'cross-sell', home })
    for (const { copy: written } of campaign.variants)
      expect(findingsIn(written, campaign, { banned: [], stated: [], say: 'en' })).toEqual([])
  })
})
