import { describe, expect, it } from 'vitest'
import { rankAngles } from '../../../src/campaigns/strategy/choose-angles.ts'
import { goalRules } from '../../../src/campaigns/strategy/goal-rules.ts'
import { copyEn } from '../../../src/language/en/copy.ts'
import { copyZh } from '../../../src/language/zh/copy.ts'
import { anglesFor } from '../../../src/writing/copy/angles-for.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { sheetsOf } from '../../writing/grounding-sheets.ts'
import { sampleCampaign } from '../sample-campaign.ts'

describe('the angles of a campaign', () => {
  it('stand in the order of the goal where several suit the customers: who is won back is invited first', () => {
    const suited = ['online-retail-4', 'online-retail-6', 'online-retail-8']
      .flatMap(sheetsOf)
      .map((sheet) => readSheet(sheet, 'en'))
      .filter((reading) => anglesFor(reading).some(({ angle }) => angle === 'invitation'))
    const first = suited.map((reading) => rankAngles(reading, goalRules['win-back'].angles, [])[0]?.angle)
    expect(first.length).toBeGreaterThan(1)
    expect(new Set(first)).toEqual(new Set(['invitation']))
  })

  it('give a reason where the first of the goal was passed over', async () => {
    const { reasons, variants } = await sampleCampaign('en', { goal: 'prevent-churn' })
    const reason = reasons.find(({ choice }) => choice === 'angle')
    expect(variants[0]?.copy.angle).not.toBe('service')
    expect(reason?.text.en).toMatch(/For this goal “service”.* would come first, but/)
  })

  it('give none where it was taken', async () => {
    const { reasons } = await sampleCampaign('en')
    expect(reasons.find(({ choice }) => choice === 'angle')?.text.en).not.toContain('would come first')
  })
})

describe('messages by rule', () => {
  it.each([
    ['English', copyEn, /\b(?:new|newest|arriv\w+|latest|fresh|lately|has come in|just in)\b/i],
    ['Chinese', copyZh, /新品|新到|上新|新东西|新面孔|到店|刚到/],
  ])('call nothing new in %s: orders do not tell what is', (_, { angles }, fresh) => {
    expect(
      Object.values(angles)
        .flatMap((phrases) => Object.values(phrases).flat())
        .filter((text) => fresh.test(text)),
    ).toEqual([])
  })
})
