import { describe, expect, it } from 'vitest'
import { editCopy } from '../../../src/campaigns/approval/edit-copy.ts'
import { findingsIn } from '../../../src/campaigns/approval/findings-in.ts'
import type { Language } from '../../../src/language/language.ts'
import { wordsOf } from '../../../src/writing/personas/parts.ts'
import { sampleCampaign } from '../sample-campaign.ts'

/** What is found in a body, with what its shop says of itself. */
async function findings(body: string, stated: string[] = [], say: Language = 'en') {
  const campaign = await sampleCampaign('en')
  const [variant] = campaign.variants
  if (variant === undefined) throw new Error('there is one')
  const { copy } = editCopy(variant.copy, { body })
  return findingsIn(copy, campaign, { banned: [], stated, say })
}

describe('a text that a person edited', () => {
  it.each([
    'Hello there, it has been a while.',
    'It has been a while.',
    'Hello!',
    'Hello {first_name|there},',
    'Hello Ann.',
    'Dear {first_name|customer},',
    'Have another look at the Jam Making Set with Jars.',
  ])('may say: %s', async (body) => {
    expect(await findings(body)).toEqual([])
  })

  it.each([
    'Your last order was 198 days ago.',
    'Order before Friday and get it by Saturday.',
    'Call us on 01947 123456.',
    'We have been here since 1985.',
    'Come and look at the Golden Tea Palace Set.',
  ])('must not say: %s', async (body) => {
    expect(await findings(body)).toHaveLength(1)
  })

  it.each(['en', 'zh'] as const)(
    'may keep the greeting and the list of products that code wrote in %s',
    async (language) => {
      const campaign = await sampleCampaign(language)
      const [variant] = campaign.variants
      if (variant === undefined) throw new Error('there is one')
      const lines = variant.copy.email.body.map(({ parts }) => wordsOf(parts))
      const { copy } = editCopy(variant.copy, { body: lines.slice(0, -1).join('\n') })
      expect(copy.email.body).toEqual(variant.copy.email.body.slice(0, -1))
      expect(copy.email.body.map(({ list }) => list === true)).toContain(true)
      expect(findingsIn(copy, campaign, { banned: [], stated: [], say: 'en' })).toEqual([])
    },
  )

  it('may say what its shop says of itself, word for word', async () => {
    const stated = ['Call us on 01947 123456', 'since 1985']
    expect(await findings('Call us on 01947 123456.\nWe have been here since 1985.', stated)).toEqual([])
    expect(await findings('Call us on 01947 999999.', stated)).toHaveLength(1)
  })

  it('is told what a person may know better, and not how a portrait would say it', async () => {
    const [found] = await findings('Our prices go up today.')
    expect(found?.why).toMatch(/keep it only where you know that it is/)
    expect(found?.why).not.toMatch(/over the period|something of the customers/)
  })

  it('is told why in the language that was asked for, with whole words quoted', async () => {
    const [found] = await findings('We wait for you and the', [], 'zh')
    expect(found?.why).toMatch(/^句子不完整（“(?:for )?you and the”）/)
  })
})
