import type { Sense } from './senses.ts'

/** What a topic is called; its figure is said to be high or low by an adjective beside the name. */
const topics: { topic: RegExp; en: string; zh: string }[] = [
  { topic: /^return_rate/, en: 'return rates?', zh: '退货率' },
  {
    topic: /^average_order_value/,
    en: 'order values?|basket (value|size)s?|value per order',
    zh: '客单价|单笔金额|单笔消费',
  },
  { topic: /^items_per_order/, en: 'items (per|an|in each) order|order sizes?', zh: '每单件数|每单的?件数' },
  { topic: /^monetary/, en: '(net |total )?spend(ing)?|monetary value', zh: '净?消费额|消费金额' },
  {
    topic: /^frequency/,
    en: 'number of orders|order (count|frequency)|frequency|purchase frequency',
    zh: '订单数量?|下单频率|购买频率|频率',
  },
  { topic: /^interpurchase_time/, en: '(days|time|gaps?|intervals?) between orders', zh: '下单间隔|购买间隔|间隔' },
  { topic: /^recency/, en: 'recency|days since the(ir)? last order', zh: '距上次下单天数' },
  { topic: /^(attribute:)?tenure/, en: 'tenure|days since the(ir)? first order', zh: '距首次下单天数|在网时长' },
  {
    topic: /^distinct_products/,
    en: '(number of )?(different )?products bought|range of products',
    zh: '商品种数|商品种类',
  },
  { topic: /^weekend_share/, en: 'weekend orders|orders (at|on) (the )?weekends?', zh: '周末订单(占比)?' },
  { topic: /^morning_share/, en: 'morning orders|orders in the morning', zh: '上午订单(占比)?' },
  { topic: /^evening_share/, en: 'evening orders|orders in the evening', zh: '晚间订单(占比)?' },
]

const adjectives = {
  higher: { en: 'high|higher|large|larger|big|bigger|long|longer|many|more|above average', zh: '高|多|大|长' },
  lower: { en: 'low|lower|small|smaller|short|shorter|few|fewer|less|below average', zh: '低|少|小|短' },
}

/** Topic beside adjective, in either order, as the senses that they claim. */
export const topicSenses: Sense[] = topics.flatMap(({ topic, en, zh }) =>
  (['higher', 'lower'] as const).map((relation) => ({
    topic,
    relation,
    en: new RegExp(
      `\\b(?<!than )(${adjectives[relation].en}) (average |median |typical |net |total )?(${en})\\b|\\b(${en}) (is|are|was|were|stays?|stands?|lies|has been) (\\w+ ){0,1}(${adjectives[relation].en})\\b`,
      'i',
    ),
    zh: new RegExp(`(${zh})(也|都)?(较|更|很|偏|比较|相对|非常|明显)(为|更|较)?(${adjectives[relation].zh})`),
  })),
)
