import { describe, expect, it } from 'vitest'
import { copyEn } from '../../../src/language/en/copy.ts'
import { Language } from '../../../src/language/language.ts'
import { copyZh } from '../../../src/language/zh/copy.ts'
import { characters, copyLimits } from '../../../src/writing/copy/copy-limits.ts'
import { fitsSms, smsLength } from '../../../src/writing/copy/sms-length.ts'

const texts = { en: copyEn, zh: copyZh }
/** All angles, those for customers without orders beside the others. */
const anglesOf = (language: Language) => ({
  ...texts[language].angles,
  ...Object.fromEntries(
    Object.entries(texts[language].withoutOrders).map(([angle, parts]) => [`${angle} without orders`, parts]),
  ),
})
const phrases = (language: Language) =>
  Object.entries(anglesOf(language)).flatMap(([angle, parts]) =>
    Object.entries(parts).flatMap(([part, list]) => list.map((text: string) => ({ angle, part, text }))),
  )
const bare = (text: string): string => text.replace(/\{\w+\}/g, '')

const forbidden = {
  figures:
    /\p{N}|%|\b(one|two|three|four|five|ten|half|third|twice|double|dozen|hundred)\b|[两二三四五六七八九十百千万亿半倍]|一(?!样|般|起|定|直|次)/u,
  segments:
    /\b(segments?|groups?|cluster|persona|spenders?|customers like you|high-value|lapsed)\b|群体|客群|分群|细分|画像|高价值|沉睡/i,
  offers:
    /\b(free|discount|sale|save|voucher|coupon|deal|offer|gift|price|cheap)\b|优惠|折扣|打折|满减|包邮|免费|赠|特价|红包|立减/i,
  boasts:
    /\b(best|most|greatest|finest|unique|perfect|favou?rite|bestseller|exclusive|amazing)\b|最(?!近)|独家|顶级|完美|必买|爆款/i,
  'parts of a website that a shop may not have':
    /\b(accounts?|log ?in|pages?|clicks?|search(?:ing)?|wish ?list|app)\b|账户|账号|登录|页|点击|轻点|搜索|收藏夹/i,
  flattery: /\b(loyal|valued|special|devoted|fan)\b|忠实|尊贵|尊敬|铁粉|贵宾/i,
}

describe.each(Language.options)('the texts for customers in %s', (language) => {
  it.each(Object.entries(forbidden))('hold no %s', (_, pattern) => {
    expect(phrases(language).filter(({ text }) => pattern.test(bare(text)))).toEqual([])
  })

  it('are all different within a part, and there are several of each', () => {
    for (const [angle, parts] of Object.entries(anglesOf(language)))
      for (const [part, list] of Object.entries(parts)) {
        expect([angle, part, new Set(list).size]).toEqual([angle, part, list.length])
        expect(list.length).toBeGreaterThanOrEqual(4)
      }
  })

  it('fit their channel where no product is named, and each limited part has such a text', () => {
    const { subject, preheader, pushTitle, pushBody } = copyLimits[language]
    const limits: Record<string, number> = { subject, preheader, pushTitle, pushBody, action: pushTitle }
    const unnamed = phrases(language).filter(({ text }) => bare(text) === text)
    expect(unnamed.filter(({ part, text }) => characters(text) > (limits[part] ?? 200))).toEqual([])
    const withOptOut = (text: string): string => text + texts[language].gap + texts[language].optOut
    expect(unnamed.filter(({ part, text }) => part === 'sms' && !fitsSms(withOptOut(text)))).toEqual([])
    const limited = (of: typeof unnamed): Set<string> =>
      new Set(of.flatMap(({ angle, part }) => (part in limits || part === 'sms' ? [`${angle} ${part}`] : [])))
    expect(limited(unnamed)).toEqual(limited(phrases(language)))
  })
})

describe('text messages in English', () => {
  it('use the letters of GSM 7-bit only', () => {
    const sent = phrases('en').filter(({ part }) => part === 'sms')
    expect(sent.filter(({ text }) => smsLength(bare(text)).encoding !== 'gsm7')).toEqual([])
  })
})

describe.each(Language.options)('the texts in %s for customers without orders', (language) => {
  it('speak of no shop, order or parcel', () => {
    const shop =
      /\b(shop|orders?|basket|parcels?|delivery|exchange|sizes|shelf|shelves)\b|店|订单|下单|购物|配送|换货|包裹|货架/i
    const texts = phrases(language).filter(({ angle }) => angle.endsWith('without orders'))
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(({ text }) => shop.test(text))).toEqual([])
  })
})
