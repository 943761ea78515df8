import type { personaWhoEn } from '../en/personas-who.ts'

/** Evidence sentences in Chinese: 典型 is said of medians, 平均 of means. No number words, no 他 or 她. */
export const personaWhoZh: Record<keyof typeof personaWhoEn, readonly string[]> = {
  'size.outsized': [
    '该群体只占全体客户的 {customersShare}，却贡献了 {revenueShare} 的销售额。',
    '{revenueShare} 的销售额来自该群体的 {customers}，而人数只占 {customersShare}。',
    '人数占比 {customersShare}，销售额占比却达到 {revenueShare}。',
    '论人数，该群体占 {customersShare}；论销售额，则占 {revenueShare}。',
  ],
  'size.undersized': [
    '该群体占全体客户的 {customersShare}，只贡献了 {revenueShare} 的销售额。',
    '该群体共有 {customers}，占客户总数的 {customersShare}，带来的销售额占 {revenueShare}。',
    '虽然占客户总数的 {customersShare}，销售额占比却只有 {revenueShare}。',
    '论人数，该群体占 {customersShare}；论销售额，只占 {revenueShare}。',
  ],
  'size.even': [
    '该群体占客户总数的 {customersShare}，占销售额的 {revenueShare}。',
    '该群体共有 {customers}，占全体客户的 {customersShare}，贡献销售额的 {revenueShare}。',
    '{customersShare} 的客户属于该群体，带来 {revenueShare} 的销售额。',
    '人数占比为 {customersShare}，销售额占比为 {revenueShare}。',
  ],
  'size.count': [
    '该群体共有 {customers}，占全体客户的 {customersShare}。',
    '群体人数为 {customers}，占客户总数的 {customersShare}。',
    '全体客户中有 {customersShare} 属于该群体，共 {customers}。',
    '群体规模为 {customers}，占比 {customersShare}。',
  ],
  'recency.lower': [
    '典型客户最近一次下单是在 {f}前，全体客户则为 {all}前。',
    '近期仍在购买：最近一单距今通常只有 {f}，全体客户为 {all}。',
    '上一单距今的中位数为 {f}，短于全体客户的 {all}。',
    '上一单还不久：典型客户为 {f}前，全体客户为 {all}前。',
  ],
  'recency.higher': [
    '典型客户最近一次下单已是 {f}前，全体客户则为 {all}前。',
    '离上一单更久：典型客户已过去 {f}，全体客户为 {all}。',
    '上一单距今的中位数为 {f}，长于全体客户的 {all}。',
    '典型客户已有 {f}未下单，全体客户为 {all}。',
  ],
  'recency.none': [
    '典型客户最近一次下单在 {f}前（全体客户：{all}前，无明显差异）。',
    '上一单距今的中位数为 {f}，全体客户为 {all}，差异不明显。',
    '最近一单距今通常为 {f}，与全体客户的 {all}没有明显差异。',
    '从最近下单时间看没有明显差异：典型客户为 {f}前，全体客户为 {all}前。',
  ],
  'frequency.higher': [
    '典型客户下过 {f}，全体客户为 {all}。',
    '复购较多：典型客户下过 {f}，全体客户只有 {all}。',
    '多次下单：订单数中位数为 {f}，全体客户为 {all}。',
    '统计期内通常下 {f}，全体客户通常下 {all}。',
  ],
  'frequency.lower': [
    '典型客户只下过 {f}，全体客户为 {all}。',
    '购买次数不多：典型客户为 {f}，全体客户为 {all}。',
    '订单数中位数为 {f}，低于全体客户的 {all}。',
    '统计期内通常只下 {f}，全体客户通常下 {all}。',
  ],
  'frequency.none': [
    '典型客户下过 {f}（全体客户：{all}，无明显差异）。',
    '订单数中位数为 {f}，全体客户的中位数为 {all}，差异不明显。',
    '从下单次数看没有明显差异：典型客户为 {f}，全体客户为 {all}。',
    '统计期内通常下 {f}，与全体客户的 {all}没有明显差异。',
  ],
  'interval.lower': [
    '相邻订单通常相隔 {f}，全体复购客户为 {all}。',
    '下单节奏快：通常每隔 {f}就有新订单，全体复购客户为 {all}。',
    '复购间隔的中位数为 {f}，短于全体复购客户的 {all}。',
    '再次下单通常只隔 {f}，全体复购客户通常隔 {all}。',
  ],
  'interval.higher': [
    '再次下单的客户，相邻订单通常相隔 {f}，全体复购客户为 {all}。',
    '下单节奏慢：复购客户通常隔 {f}才有新订单，全体复购客户为 {all}。',
    '复购间隔的中位数为 {f}，长于全体复购客户的 {all}。',
    '复购客户再次下单通常要隔 {f}，全体复购客户通常隔 {all}。',
  ],
  'monetary.higher': [
    '统计期内典型客户消费 {f}，全体客户为 {all}。',
    '消费水平高：典型客户累计消费 {f}，全体客户只有 {all}。',
    '累计消费的中位数为 {f}，高于全体客户的 {all}。',
    '从金额看，典型客户消费 {f}，全体客户消费 {all}。',
  ],
  'monetary.lower': [
    '统计期内典型客户只消费 {f}，全体客户为 {all}。',
    '消费水平不高：典型客户累计消费 {f}，全体客户为 {all}。',
    '累计消费的中位数为 {f}，低于全体客户的 {all}。',
    '从金额看，典型客户只消费 {f}，全体客户消费 {all}。',
  ],
  'monetary.none': [
    '统计期内典型客户消费 {f}（全体客户：{all}，无明显差异）。',
    '累计消费的中位数为 {f}，全体客户的中位数为 {all}，差异不明显。',
    '典型客户累计花费 {f}，与全体客户的 {all}没有明显差异。',
    '从金额看没有明显差异：典型客户为 {f}，全体客户为 {all}。',
  ],
  'order-value.higher': [
    '单笔金额更高：典型客单价 {f}，全体客户为 {all}。',
    '客单价的中位数为 {f}，高于全体客户的 {all}。',
    '每次下单都不小，典型的单笔金额是 {f}；全体客户为 {all}。',
    '单笔消费偏高，典型客户每单花费 {f}，全体客户为 {all}。',
  ],
  'order-value.lower': [
    '单笔金额偏低：典型客单价 {f}，全体客户为 {all}。',
    '客单价的中位数为 {f}，低于全体客户的 {all}。',
    '每次买得不多，典型的单笔金额是 {f}；全体客户为 {all}。',
    '单笔消费偏低，典型客户每单花费 {f}，全体客户为 {all}。',
  ],
  'monetary.negative': [
    '扣除退货后，典型客户的净消费为 {f}，全体客户为 {all}。',
    '退款已经扣除：净消费的中位数为 {f}，全体客户为 {all}。',
  ],
}
