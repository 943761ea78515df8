import type { Claim, Finding } from './claim.ts'
import { maskedWords } from './masked.ts'

/** Things that a text can only speak of where the sheet does. */
const things: { facts: RegExp; en: RegExp; zh: RegExp }[] = [
  {
    facts: /^(orders|recency|frequency|monetary)/,
    en: /\b(orders?|re-?order\w*|baskets?|parcels?|shelves|shelf|deliver(y|ies)|dispatch|checkout|restock\w*|arrivals|in stock|out of stock|our range|shop(s|ping)?|products?)\b/i,
    zh: /订单|下单|购物|商品|货|店|包裹|配送|结账|库存|新品|上新/,
  },
  { facts: /^(return_rate)/, en: /\b(refunds?|return rate|returned)\b/i, zh: /退货|退款/ },
  { facts: /churn/i, en: /\bchurn\w*/i, zh: /流失(率|风险|客户|的客户)|已流失/ },
]

/** Orders and the like in texts about customers of whom no such thing is known. */
export function absentFaults(claim: Claim): Finding[] {
  const words = maskedWords(claim)
  return things.flatMap(({ facts, ...said }) => {
    const found = said[claim.language].exec(words)
    // What to find out is said to be missing.
    if (found === null || /\b(data|columns)\b|数据/i.test(words) || claim.sheet.facts.some(({ id }) => facts.test(id)))
      return []
    return [{ rule: 'absent', claim, reason: `“${found[0]}”, of which the sheet says nothing` }]
  })
}
