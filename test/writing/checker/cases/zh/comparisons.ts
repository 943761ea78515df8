import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'

/** Direction, rank, negation, window and date, in finished text. */
export const comparisonsZh: readonly RuleCases[] = [
  {
    rule: 'a direction is licensed by a comparison that points that way',
    cases: [
      [s1, 'frequency.median', '订单数高于全体客户。', ''],
      [s1, 'frequency.median', '订单数低于全体客户。', 'direction'],
      [s1, 'recency.median', '最近一单比全体客户更近。', ''],
      [s1, 'recency.median', '距上次下单天数比全体客户高 83%。', 'direction'],
      [s1, 'morning_share.mean', '上午订单占比低于全体客户 3 个百分点。', 'direction'],
      [s1, 'items_per_order.mean', '平均每单件数多于全体客户。', 'direction'],
      [s1, 'tenure.median', '首单距今只有 354 天。', 'direction'],
      [s1, 'recency.median', '最近一单距今只有 9 天。', ''],
      [s1, 'frequency.median', '订单数与全体客户相近。', 'direction'],
      ['retail-4 S2', 'recency.median', '最近下单时间与全体客户没有明显差异。', ''],
      [s1, 'frequency.median', '订单数持续上升。', 'direction'],
      [s1, '', '消费比全体客户高。', 'direction'],
      [s1, '', '提供更多选择。', ''],
    ],
  },
  {
    rule: 'a superlative is licensed by a clear place',
    cases: [
      [s1, 'monetary.median', '消费在四个群体中最高。', ''],
      [s1, 'monetary.median', '消费在四个群体中最低。', 'rank'],
      [s1, 'monetary.median', '消费在四个群体中排名第二。', 'rank'],
      ['retail-4 S2', 'revenue.share', '销售额占比排名第二。', ''],
      ['retail-4 S2', 'revenue.share', '销售额占比居首。', 'rank'],
      [s1, 'average_order_value.median', '客单价居各群体之首。', 'rank'],
      [s1, '', '最近的订单值得跟进。', ''],
      [s1, '', '跟进最后一单。', ''],
      [s1, 'frequency.median', '最忠诚的客户。', 'trait'],
      ['retail-4 S3', 'frequency.median', '最忠诚的客户。', 'trait'],
    ],
  },
  {
    rule: 'a figure is not denied',
    cases: [
      [s1, 'frequency.median', '典型客户没有下过 9 单。', 'negation'],
      [s1, 'monetary.median', '典型客户并未消费 £3,220。', 'negation'],
      [s1, 'frequency.median', '订单数不高于全体客户的 2 单。', 'negation'],
      ['retail-4 S4', 'recency.median', '典型客户已有 198 天未下单。', ''],
      ['retail-4 S4', 'recency.median', '典型客户已有 198 天下单。', 'negation'],
      ['retail-4 S4', 'recency.median', '典型客户 198 天前没有下单。', 'negation'],
    ],
  },
  {
    rule: 'a time is the window of the facts',
    cases: [
      [s1, 'monetary.median', '统计期内典型客户消费 £3,220。', ''],
      [s1, 'monetary.median', '上个月典型客户消费 £3,220。', 'window'],
      [s1, 'monetary.median', '今年典型客户消费 £3,220。', 'window'],
      [s1, 'monetary.median', '典型客户每周消费 £3,220。', 'window'],
      [s1, 'monetary.median', '第三季度典型客户消费 £3,220。', 'window'],
      [s1, 'monetary.median', '过去一年典型客户消费 £3,220。', ''],
      [s1, '', '每周发送新品邮件。', ''],
      [s1, 'monetary.median', '2010年12月1日以来，典型客户消费 £3,220。', ''],
      [s1, 'monetary.median', '2011年3月以来，典型客户消费 £3,220。', 'date'],
    ],
  },
]
