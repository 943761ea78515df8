import type { GroupKind } from '../en/chat-group-words.ts'

const people = '(?:客户|顾客|用户|会员|客人|买家|老客户|老客|人群|人)'
const of = (words: string): string => `(?:${words})的?${people}`

/** 关于数字的问题里怎样称呼一类客户，越明确的越靠前。 */
export const groupWordsZh: Readonly<Record<GroupKind, RegExp>> = {
  churn: /(?:客户|用户|顾客)?流失(?:率|比例|占比)/u,
  lapsed: new RegExp(`(?:已经?)?(?:流失|沉睡|休眠|不活跃|沉寂|失活)了?的?${people}?`, 'u'),
  'one-time': new RegExp(`${of('一次性|只买过一次|只买一次|单次')}`, 'u'),
  repeat: new RegExp(`回头客|${of('复购|回购|重复购买')}`, 'u'),
  frequent: new RegExp(`${of('忠诚|忠实|高频|频繁')}|常客|铁粉`, 'u'),
  occasional: new RegExp(of('低频|偶尔'), 'u'),
  big: new RegExp(`${of('高价值|高消费|优质|核心|重要|最好|最佳|最有价值|vip')}|大客户|\\bvip`, 'u'),
  small: new RegExp(of('低价值|低消费'), 'u'),
}
