import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'
const s2 = 'retail-4 S2'
const s4 = 'retail-4 S4'
const bag = 'product:85099B.share'
const heart = 'product:85123A.share'

/** What other words for the same claim are: each passes where it is true, and is refused where it is not. */
export const rewordedZh: readonly RuleCases[] = [
  {
    rule: 'what stands above any other has the place that it claims',
    cases: [
      [s4, 'customers', '没有哪个群体的人数比它更多（1,454 人）。', ''],
      [s4, 'customers', '没有哪个群体的人数比它更少（1,454 人）。', 'rank'],
      [s1, 'customers', '没有哪个群体的人数比它更少（787 人）。', ''],
      [s2, 'customers', '人数排在第二位，共 1,214 位客户。', ''],
      [s2, 'customers', '人数排在第 2 位，共 1,214 位客户。', ''],
      [s2, 'customers', '人数排在第三位，共 1,214 位客户。', 'rank'],
      [s2, 'revenue.share', '只有一个群体的销售额比这 23% 更高。', ''],
      [s2, 'revenue.share', '只有一个群体的销售额比这 23% 更低。', 'rank'],
      [s1, 'recency.median', '最好的做法是不去打扰。', ''],
      [s2, 'recency.median', '这是最好的客户。', 'rank'],
    ],
  },
  {
    rule: 'more and less liked, more and less in each clause',
    cases: [
      [s1, bag, 'Jumbo Bag Red Retrospot 在这里比在全体客户中更受欢迎。', ''],
      [s1, bag, 'Jumbo Bag Red Retrospot 在这里比在全体客户中更不受欢迎。', 'direction'],
      [s4, heart, 'White Hanging Heart T-Light Holder 在这里不如在全体客户中受欢迎。', ''],
      [s4, heart, 'White Hanging Heart T-Light Holder 在这里远比在全体客户中受欢迎。', 'direction'],
      ['retail-6 S1', bag, '买过 Jumbo Bag Red Retrospot 的比例是全体客户的将近三倍：43% 对 15%。', ''],
      [s1, 'frequency.median|monetary.median', '下单更多，花费更高，两项都胜过全体客户。', ''],
      [s1, 'frequency.median|monetary.median', '下单更少，花费更高，两项都胜过全体客户。', 'direction'],
      [s4, 'monetary.median|recency.median', '与全体客户相比，他们花得更少，离开得也更久。', ''],
      [s1, 'monetary.median|recency.median', '与全体客户相比，他们花得更多，离开得也更久。', 'direction'],
    ],
  },
  {
    rule: 'no fact tells of an earlier year',
    cases: [
      [s1, 'revenue', '销售额为 £5,483,014，高于前一年。', 'direction'],
      [s1, 'frequency.median', '他们下了 9 单，比前一年翻了一番。', 'direction'],
      [s1, 'frequency.median', '他们下了 9 单，比全体客户多。', ''],
    ],
  },
  {
    rule: 'a quarter lies beyond the upper quartile, and three quarters do not',
    cases: [
      [s1, 'tenure.upperQuartile', '四分之一的客户，首次下单在 368 天以前。', ''],
      [s1, 'tenure.upperQuartile', '四分之三的客户，首次下单在 368 天以前。', 'direction'],
      [s1, 'tenure.upperQuartile', '四分之三的客户，首次下单在 368 天以内。', ''],
    ],
  },
  {
    rule: 'a share may be told of every hundred',
    cases: [
      [s1, 'revenue.share', '每 100 英镑销售额里，66 英镑出自他们之手。', ''],
      [s1, 'revenue.share', '每 100 英镑销售额里，34 英镑出自他们之手。', 'figure'],
    ],
  },
  {
    rule: 'what all spent together is revenue, and to raise an order value is no claim',
    cases: [
      [s2, 'revenue', '2010 年 12 月 1 日至 2011 年 12 月 9 日，他们一共消费了 £1,910,426。', ''],
      [s2, 'revenue', '每位客户平均消费 £1,910,426。', 'figure'],
      [s2, 'average_order_value.median', '结账时推荐一件搭配的商品，有助于提高客单价。', ''],
      [s4, 'average_order_value.median', '这是高客单价群体。', 'trait'],
    ],
  },
  {
    rule: '他们 are people, 她们 are women',
    cases: [
      [s1, 'frequency.median', '他们下了 9 单。', ''],
      [s1, 'frequency.median', '它们来自其他渠道，共 9 单。', ''],
      [s1, 'frequency.median', '她们下了 9 单。', 'attribute'],
      [s1, 'frequency.median', '她下了 9 单。', 'attribute'],
    ],
  },
  {
    rule: 'a line may invite for the weekend, and sets no date for the shop',
    context: { reader: 'customer', writing: 'words', shape: 'line' },
    cases: [
      [s4, '', '这个周末要烤点什么？', ''],
      [s4, '', '仅限本周末，等您来。', 'window'],
      [s4, '', '周日下午，给桌子换个样子。', ''],
      [s4, '', '新品周日到货。', 'name'],
    ],
  },
]
