import type { OfferWords } from '../en/offers.ts'

/** 优惠的中文说法。 */
export const offerWords: OfferWords = {
  percent: (_share, tenths) => `下单享 ${tenths} 折`,
  amount: (money) => `下单立减 ${money}`,
  shipping: '下单包邮',
  over: (what, money) => `满 ${money} ${what}`,
  days: (days) => `${days} 天`,
  mail: (what, code, days) => `凭您的优惠码 ${code}，${what}，${days}内有效。`,
  short: (what, code) => `凭 ${code} ${what}。`,
  none: '不发优惠券',
  codes: ['优惠码', '优惠券'],
  marketer: (what, days) => `${what}，每人一码，${days}内有效`,
}
