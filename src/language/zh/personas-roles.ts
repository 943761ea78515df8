import type { personaSummariesEn } from '../en/personas-roles.ts'

/** The sentence that sums a segment up, by its part, in Chinese. */
export const personaSummariesZh: Record<keyof typeof personaSummariesEn, readonly string[]> = {
  mainstay: [
    '贡献高于其他任何群体：典型客户下过 {frequency}，累计消费 {monetary}。',
    '销售额的最大部分来自该群体：典型客户下过 {frequency}，消费 {monetary}，最近一单在 {recency}前。',
    '买得勤，花得也多：典型客户下过 {frequency}，共消费 {monetary}。',
    '贡献最大的群体：占销售额的 {revenueShare}。',
  ],
  'top-spender': [
    '贡献高于其他群体：典型客户下过 {frequency}，累计消费 {monetary}。',
    '销售额的最大部分由此而来：典型客户累计消费 {monetary}。',
    '对销售额贡献最大的群体：占 {revenueShare}。',
  ],
  regular: [
    '多次下单的客户：典型客户下过 {frequency}，累计消费 {monetary}。',
    '持续复购：典型客户下过 {frequency}，消费 {monetary}，上一单在 {recency}前。',
    '回购比全体客户多：典型客户下过 {frequency}，最近一单在 {recency}前。',
    '会回来的客户：典型客户下过 {frequency}。',
  ],
  'dormant-valuable': [
    '累计消费 {monetary}，本是好客户，但典型客户已有 {recency}没有下单。',
    '曾经买得不少：典型客户下过 {frequency}，消费 {monetary}，如今已有 {recency}没有下单。',
    '值得唤醒的群体：典型客户累计消费 {monetary}，却已有 {recency}没有新订单。',
    '有购买力，却久未下单：典型客户的最近一单在 {recency}前。',
  ],
  dormant: [
    '久未下单的客户：典型客户下过 {frequency}，已有 {recency}没有新订单。',
    '联系已经变少：典型客户消费 {monetary}，最近一单在 {recency}前。',
    '上次购买已隔较久：典型客户下过 {frequency}，消费 {monetary}，最近一单在 {recency}前。',
    '目前不活跃：典型客户的最近一单在 {recency}前。',
  ],
  newcomer: [
    '新客户：典型客户的首单在 {tenure}前，最近一单在 {recency}前。',
    '加入不久：典型客户的首单在 {tenure}前，目前累计消费 {monetary}。',
    '新客户，典型客户目前下过 {frequency}，消费 {monetary}。',
  ],
  recent: [
    '近期下过单的客户：典型客户的最近一单在 {recency}前。',
    '近期活跃：典型客户下过 {frequency}，消费 {monetary}，最近一单在 {recency}前。',
    '典型客户 {recency}前刚下过单，目前累计消费 {monetary}。',
    '最近仍在购买：典型客户距上次下单 {recency}，共下过 {frequency}。',
  ],
  'big-basket': [
    '要买就下大单：典型客单价为 {orderValue}。',
    '与众不同之处在于订单大：典型客户每单消费 {orderValue}，购买 {items}。',
    '单次购买量大：典型订单有 {items}。',
    '单笔金额高于全体客户：典型客单价为 {orderValue}。',
  ],
  light: [
    '消费不多：典型客户下过 {frequency}，累计消费 {monetary}。',
    '以小额消费为主，典型客户累计消费 {monetary}。',
    '购买规模小，典型客户共消费 {monetary}。',
    '目前花费不多，典型客户累计消费 {monetary}。',
  ],
  returner: [
    '退款不低于购买金额：典型客户下过 {frequency}，净消费 {monetary}。',
    '退货多于购买，典型客户的净消费为 {monetary}。',
  ],
  'returner-total': ['整体来看，退款不低于购买金额：净销售额为 {revenue}。'],
  unsure: [
    '从数字看：典型客户下过 {frequency}，消费 {monetary}，最近一单在 {recency}前。该群体只有 {customers}，人数太少，尚不能确定与全体的差别。',
    '该群体只有 {customers}，人数太少，尚不能确定差别有多大：典型客户下过 {frequency}，消费 {monetary}。',
    '该群体只有 {customers}，人数太少，尚不能确定其特点。',
  ],
  balanced: [
    '从数字看：典型客户下过 {frequency}，消费 {monetary}，最近一单在 {recency}前。',
    '典型客户下过 {frequency}，累计消费 {monetary}。',
    '该群体共有 {customers}，数据中没有可以确定的特点。',
  ],
  attribute: [
    '区别在于{name}：典型值为 {f}，全体客户为 {all}。',
    '该群体的{name}与全体不同：典型值为 {f}，全体客户为 {all}。',
    '与全体不同的是{name}：该群体的典型值为 {f}，全体客户为 {all}。',
  ],
  'attribute-pair': [
    '区别在于{name}（典型值 {f}，全体客户 {all}）和{name2}（典型值 {f2}，全体客户 {all2}）。',
    '{name}的典型值为 {f}，{name2}为 {f2}；全体客户分别为 {all} 和 {all2}。',
    '{name}和{name2}与全体不同：典型值为 {f} 和 {f2}，全体客户为 {all} 和 {all2}。',
  ],
  'attribute-entry': [
    '区别在于“{name}”：该群体中占 {f}，全体客户中占 {all}。',
    '该群体的特征是“{name}”：占 {f}，全体客户中占 {all}。',
    '与全体不同的是“{name}”：该群体中占 {f}，全体客户中占 {all}。',
  ],
  'too-small': ['客户太少，无法在不暴露个人的前提下描述。'],
}
