import { type Claim, type Finding, textOf } from './claim.ts'
import { maskedWords, namesOn } from './masked.ts'

const segmentTalk = {
  en: /\b(segments?|cohort|persona|customers? (like you|of your kind|in your)|your (\w+ )?group(ing)?|loyal\w*|consistently|target (group|audience)|spenders?|(one-time|lapsed|dormant|inactive|frequent|occasional|loyal|valued?|valuable|small-basket|big-basket|high-value|low-value) (buyers?|customers?|shoppers?|members?)|you (rarely|seldom|often|frequently|usually|always|typically)|(haven['’]t|have not) (ordered|bought|seen you)|missed you|long time|been a while|big orders?|bulk|typical)\b/i,
  zh: /群体|客群|分群|细分|高价值|低价值|高消费|低消费|高频|低频|沉睡|沉寂|流失|一次性|忠实|忠诚|老客户|新客|尊贵|像您(这样|一样)|您(经常|常常|总是|很少|偶尔)|好久(不见|没)|许久|典型/,
}
const offers = {
  en: /\b(discounts?|% off|\d+ off|half price|(tenth|half|third|quarter|percent) off|coupons?|vouchers?|promo\w*|deals?|sale\b(?!s)|for free|free (shipping|delivery|gift|sample|return)|gifts?|rewards?|bonus|points|exclusive|special (price|offer)|offers?|save (money|on|up)|cheaper|reduced|cash ?back|limited[- ]time|last chance|today only|hurry (?!up)|while stocks|guarantee\w*|refund\w*|early access|member price)\b/i,
  zh: /优惠|折扣|[打八九七六五]折|免费|包邮|免运费|赠|礼品|红包|满减|立减|返现|积分|特价|促销|秒杀|限时|最后机会|专享|专属|会员价|抵扣|券|省钱|保证|退款|奖励|福利/,
}
const dates = {
  en: /\b(tomorrow|tonight|this (week|month|weekend)|next (week|month)|until|within|days?|weeks?|months?|years?|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|season)\b/i,
  zh: /明天|本周|本月|下周|下月|截止|之内|[天周月年](?=内|前|后)|星期|圣诞|春节|节日|季/,
}
const bought = {
  en: /\b(running low|run(s)? out|top(ping)? up|again|more of|your (past|last|latest)|you (have )?(bought|ordered|chosen|own|have)|repeat|used up|restock\w*)\b/i,
  zh: /用完|补|再来|再买|买过|回购|快没/,
}

/** What customers must not read: talk of segments, offers, dates, and that they bought a product which only some of them did. */
export function copyFaults(claim: Claim): Finding[] {
  if (claim.reader !== 'customer') return []
  const { language, sheet } = claim
  const words = maskedWords(claim)
  const text = textOf(claim)
  const fault = (rule: string, found: RegExpExecArray | null, what: string): Finding[] =>
    found === null ? [] : [{ rule, claim, reason: `“${found[0]}” ${what}` }]
  const own = [sheet.name.en, sheet.name.zh].filter((name) => text.toLowerCase().includes(name.toLowerCase()))
  const product = namesOn(sheet).find((name) => text.includes(name))
  return [
    ...fault('segment', segmentTalk[language].exec(words), 'is talk of the segmentation'),
    ...own.map((name): Finding => ({ rule: 'segment', claim, reason: `names the segment: ${name}` })),
    ...fault('offer', offers[language].exec(words), 'sounds like an offer'),
    ...fault('date', dates[language].exec(words), 'is a time'),
    ...(product === undefined
      ? []
      : fault('bought', bought[language].exec(words), `takes it that the reader has ${product}`)),
  ]
}
