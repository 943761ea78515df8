import { type Claim, type Finding, textOf } from './claim.ts'
import { maskedWords, namesOn } from './masked.ts'

/** Qualities and motives that no figure of a sheet can carry. */
const traits = {
  en: /\b((?<!not )loyal\w*|faithful|price[- ](sensitive|conscious|fluctuations?)|(low(er)?|cheap|stable|best) prices?|affordab\w+|bargains?|frugal|thrifty|luxur\w+|high-end|exclusiv\w+|traditional|quality[- ](conscious|seek\w+)|tech[- ]savvy|eco-\w*|sustainab\w+|trend\w*|fashion\w*|impuls\w+|discerning|sophisticated|adventurous|creative|gift[- ](givers?|buyers?|shoppers?)|satisfied|unhappy|dissatisfied|enthusias\w+|passion\w*|collectors?|international|overseas|busy|seasonal|risk[- ]averse|creditworth\w+|(more|less|very|un)[- ]?likely to \w+|chasers?|hunters?|brand\b|trust us|committed|engaged|curious|cautious|picky|demanding)\b/i,
  zh: /忠诚|忠实|价格(敏感|稳定|波动)|稳定的价格|低价|便宜|实惠|节俭|奢华|高端|传统|追求|潮流|时尚|冲动|讲究|冒险|送礼|收藏|热爱|热情|(很|更|都)满意(?!吗)|(?<!(如果|若|任何|什么|万一|如)[^，。]{0,14})不满意(?!的)|忙碌|季节性|海外|信用(良好|好|差)|更容易|(更|较)?倾向于?|导致浪费|不善|要求(较|更)?高|品牌|积极|谨慎|挑剔|粉丝/,
}
/** A liking is carried by a product that more of them have bought, and by nothing else. */
const likings = {
  en: /\b(prefer\w*|enjoys?|loves?|fond of|interested in|(?<!would )like to|keen on|appreciates?|care about)\b/i,
  zh: /喜欢|喜爱|偏爱|偏好|热衷|感兴趣|青睐|看重|(?<!被|的)重视/,
}
/** What no campaign has settled; customers’ copy is looked at more strictly. */
const offers = {
  en: /\b(discounts?|coupons?|vouchers?|free (shipping|delivery|gifts?|samples?|trials?)|gifts?|better deals?|cash ?back|lower prices?|half price|(tenth|half|third|quarter|percent|%) off|loyalty program\w*|rewards?|points program\w*)\b/i,
  zh: /优惠|折扣|赠品|赠送|优惠券|免费|促销|积分|包邮|返现/,
}
const windows = {
  en: /\b(per|each|every|a) (day|week|month|year)\b|\b(daily|weekly|monthly|yearly|annual) (orders?|buyers?|spend\w*|purchas\w+|customers)|\b(last|past|this) (week|month|quarter|year)\b/i,
  zh: /每(天|日|周|月|年)(?=[^，。]{0,1}(下|买|购|消费|来|□))|(最近|近)的?[□\d一两三六半]+ ?个?(天|周|月|年)内|上个?月|今年|去年|本月/,
}

/** Traits, likings, offers and periods that nothing on a sheet carries. */
export function traitFaults(claim: Claim): Finding[] {
  const { language } = claim
  const words = maskedWords(claim)
  const find = (rule: string, pattern: RegExp, what: string): Finding[] => {
    const found = pattern.exec(words)
    const denied =
      found !== null &&
      /(\b(no|not|without|instead of|hold back)\b|不)[^,.，。]{0,16}$/i.test(words.slice(0, found.index))
    return found === null || (denied && rule === 'offer') ? [] : [{ rule, claim, reason: `“${found[0]}” ${what}` }]
  }
  const named =
    claim.cited.some(({ id }) => id.startsWith('top_product_share')) ||
    namesOn(claim.sheet).some((name) => textOf(claim).includes(name))
  return [
    ...find('trait', traits[language], 'is carried by no fact'),
    ...(claim.reader === 'customer' || named
      ? []
      : find('trait', likings[language], 'is a liking for nothing on the sheet')),
    ...(claim.reader === 'customer' ? [] : find('offer', offers[language], 'was settled by no campaign')),
    ...(claim.reader === 'customer' ? [] : find('window', windows[language], 'is no period of the sheet')),
  ]
}
