import { describe, expect, it } from 'vitest'
import { taggedTextOf, tagText } from '../../../src/campaigns/learnings/tag-text.ts'
import { TextFeature } from '../../../src/campaigns/learnings/text-features.ts'
import type { Language } from '../../../src/language/language.ts'
import { aCopy } from '../delivery/a-campaign.ts'

const tagged = (language: Language, head: string, rest = ''): TextFeature[] =>
  tagText({ language, head, whole: `${head}\n${rest}`, products: ['Tea tin, red'] })

/** Texts that have a feature, and the nearest that have not. */
const cases: Record<TextFeature, { has: [Language, string, string?][]; hasNot: [Language, string, string?][] }> = {
  question: {
    has: [
      ['en', 'Can we help?'],
      ['zh', '需要帮忙吗？'],
    ],
    hasNot: [
      ['en', 'We can help', 'Shall we?'],
      ['zh', '我们在这里'],
    ],
  },
  exclamation: {
    has: [
      ['en', 'Tea!'],
      ['zh', '茶到了！'],
    ],
    hasNot: [
      ['en', 'Tea.'],
      ['zh', '茶到了。'],
    ],
  },
  'brief-subject': {
    has: [
      ['en', 'A word of thanks'],
      ['zh', '欢迎来逛逛'],
    ],
    hasNot: [
      ['en', 'Something that others took home last week'],
      ['zh', '下单之前，先来问问我们的店员'],
    ],
  },
  urgency: {
    has: [
      ['en', 'Last chance'],
      ['en', 'Tea', 'Hurry, they are nearly gone.'],
      ['zh', '抓紧来看'],
      ['zh', '限时'],
    ],
    hasNot: [
      ['en', 'No hurry, just an invitation.'],
      ['zh', '慢慢逛，不着急。'],
      ['zh', '不必赶'],
    ],
  },
  number: {
    has: [
      ['en', '3 ideas'],
      ['zh', '三个主意'],
    ],
    hasNot: [
      ['en', 'Three ideas from us'],
      ['zh', '一起看看'],
    ],
  },
  name: {
    has: [
      ['en', 'Tea', 'Hello {first_name|there}'],
      ['zh', '{first_name|您}好'],
    ],
    hasNot: [
      ['en', 'Hello there'],
      ['zh', '您好'],
    ],
  },
  you: {
    has: [
      ['en', 'You are welcome'],
      ['zh', '为您准备'],
    ],
    hasNot: [
      ['en', 'A young tea', 'for you'],
      ['zh', '欢迎光临'],
    ],
  },
  we: {
    has: [
      ['en', 'From our shop'],
      ['zh', '我们在这里'],
    ],
    hasNot: [
      ['en', 'A wet day'],
      ['zh', '欢迎光临'],
    ],
  },
  benefit: {
    has: [
      ['en', 'Your next order, made easy'],
      ['zh', '轻松挑选'],
    ],
    hasNot: [
      ['en', 'Easter tea'],
      ['zh', '新茶'],
    ],
  },
  newness: {
    has: [
      ['en', 'New in the shop'],
      ['zh', '新品到店'],
    ],
    hasNot: [
      ['en', 'News of us'],
      ['zh', '重新开门'],
    ],
  },
  thanks: {
    has: [
      ['en', 'A word of thanks'],
      ['zh', '想对您说声谢谢'],
    ],
    hasNot: [
      ['en', 'Tea tanks'],
      ['zh', '欢迎'],
    ],
  },
  help: {
    has: [
      ['en', 'Can we help?'],
      ['zh', '需要帮忙吗？'],
    ],
    hasNot: [
      ['en', 'Tea for two'],
      ['zh', '新问世'],
    ],
  },
  invitation: {
    has: [
      ['en', 'Come and look round'],
      ['zh', '欢迎来逛逛'],
    ],
    hasNot: [
      ['en', 'An income'],
      ['zh', '谢谢您'],
    ],
  },
  'others-chose': {
    has: [
      ['en', 'Tea', 'Other customers have chosen it, others took it home.'],
      ['zh', '大家都喜欢'],
    ],
    hasNot: [
      ['en', 'Have you chosen yet?'],
      ['zh', '您喜欢什么'],
    ],
  },
  product: { has: [['en', 'Have you seen Tea tin, red?']], hasNot: [['en', 'Have you seen this?']] },
  offer: {
    has: [
      ['en', 'Tea', '10 % off with {code}'],
      ['zh', '九折优惠'],
    ],
    hasNot: [
      ['en', 'Turn off your phone'],
      ['zh', '曲折的路'],
    ],
  },
}

describe('whether a text has a feature', () => {
  it.each(TextFeature.options)('%s, in English and Chinese, both ways', (feature) => {
    const { has, hasNot } = cases[feature]
    expect(has.filter((text) => !tagged(...text).includes(feature))).toEqual([])
    expect(hasNot.filter((text) => tagged(...text).includes(feature))).toEqual([])
  })

  it('is asked of what the channel shows', () => {
    const copy = aCopy({ subject: 'Can we help?' })
    expect(tagText(taggedTextOf(copy, 'email', []))).toContain('question')
    expect(tagText(taggedTextOf(copy, 'email', []))).toContain('name')
    expect(tagText(taggedTextOf(copy, 'push', []))).toEqual(['brief-subject', 'newness'])
    expect(tagText(taggedTextOf(copy, 'sms', []))).not.toContain('question')
  })
})
