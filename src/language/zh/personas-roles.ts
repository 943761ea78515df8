import type { attributeHandlesEn, personaHandlesEn, personaSummariesEn } from '../en/personas-roles.ts'

/** What a segment is called, by the part it plays for the shop, in Chinese. */
export const personaHandlesZh: Record<keyof typeof personaHandlesEn, readonly string[]> = {
  mainstay: ['核心常客', '店铺支柱', '高频主力', '稳定的基本盘'],
  'top-spender': ['高价值客户', '大额买家', '高消费客户', '重量级买家'],
  regular: ['稳定回头客', '习惯性复购者', '可靠的老主顾', '常来的买家'],
  'dormant-valuable': ['沉睡的优质客户', '久未露面的大买家', '待唤醒的高价值客户', '安静下来的好客户'],
  dormant: ['渐行渐远的客户', '久无音讯的客户', '沉寂的轻度买家', '淡出的客户'],
  newcomer: ['新近加入的客户', '潜力新客', '初来乍到的客户', '新面孔'],
  recent: ['近期活跃客户', '热度犹在的客户', '最近下单的客户', '正在互动的客户'],
  'big-basket': ['大单客户', '囤货型买家', '满载购物车的客户', '大批量买家'],
  light: ['小额买家', '轻度消费者', '小篮子客户', '偶尔小买的客户'],
  balanced: ['中间大多数', '普通顾客', '日常客户', '平均型客户'],
}

/** Handles of segments without orders, in Chinese. */
export const attributeHandlesZh: Record<keyof typeof attributeHandlesEn, string> = {
  higher: '{name}偏高',
  lower: '{name}偏低',
  value: '{name}',
  join: '、',
}

/** The sentence that sums a segment up, by its part, in Chinese. */
export const personaSummariesZh: Record<keyof typeof personaSummariesEn, readonly string[]> = {
  mainstay: [
    '店铺的支柱：典型客户下过 {frequency}，累计消费 {monetary}。',
    '销售额的主力，典型客户累计 {frequency}、{monetary}，最近一单就在 {recency}前。',
    '买得勤，也买得多：典型客户 {frequency}，合计 {monetary}。',
    '店铺靠这群客户支撑，典型客户下过 {frequency}，花费 {monetary}。',
    '贡献最大的群体：占销售额的 {revenueShare}。',
  ],
  'top-spender': [
    '贡献高于其他任何群体，典型客户以 {frequency}累计消费 {monetary}。',
    '价值集中在这里：典型客户累计消费 {monetary}。',
    '销售额的领头群体，典型客户花费 {monetary}。',
    '对销售额贡献最大的群体：占 {revenueShare}。',
  ],
  regular: [
    '靠得住的回头客，典型客户下过 {frequency}，合计 {monetary}。',
    '持续复购的客户：典型客户 {frequency}、{monetary}，上一单在 {recency}前。',
    '来店购买已成习惯，典型客户下过 {frequency}，最近一次在 {recency}前。',
    '扎实的复购客群，典型客户下过 {frequency}，花费 {monetary}。',
    '会回来的客户：典型客户下过 {frequency}。',
  ],
  'dormant-valuable': [
    '论累计消费 {monetary}，本是好客户，但典型客户已有 {recency}没有下单。',
    '曾经买得不少，典型客户 {frequency}、{monetary}，如今已沉默 {recency}。',
    '值得唤醒的客群：典型累计消费 {monetary}，却已 {recency}没有新订单。',
    '证明过购买力，却停了下来：典型的最近一单在 {recency}前。',
  ],
  dormant: [
    '来过便渐渐走远的客户：典型客户下过 {frequency}，已 {recency}没有动静。',
    '联系已经中断：典型客户消费 {monetary}，最近一单在 {recency}前。',
    '更多属于过去而不是现在，典型的最近一单已是 {recency}前。',
    '买得少，也隔得久：典型客户 {frequency}、{monetary}，上一单在 {recency}前。',
    '目前不活跃：典型的最近一单在 {recency}前。',
  ],
  newcomer: [
    '还在熟悉店铺的新客：典型客户首单在 {tenure}前，最近一单在 {recency}前。',
    '加入不久、热度还在：典型的最近一单在 {recency}前，累计 {monetary}。',
    '关系刚刚开始，典型客户目前下过 {frequency}，合计 {monetary}。',
    '新近的客户，典型客户至今下过 {frequency}，最近一单在 {recency}前。',
  ],
  recent: [
    '眼下正与店铺保持联系：典型的最近一单在 {recency}前。',
    '近来活跃，典型客户 {frequency}、{monetary}，最近一单在 {recency}前。',
    '机会正好：典型客户 {recency}前刚下过单，累计消费 {monetary}。',
    '热度还在：典型客户距上次下单 {recency}，共下过 {frequency}。',
  ],
  'big-basket': [
    '要买就下大单：典型客单价 {orderValue}。',
    '与众不同之处在于订单体量，典型客户每单 {orderValue}、{items}。',
    '大购物篮是标志：典型订单有 {items}。',
    '差别不在单数，而在单笔金额：典型为 {orderValue}。',
  ],
  light: [
    '消费不多：典型客户 {frequency}，累计 {monetary}。',
    '小额是这群客户的标志，典型客户累计消费 {monetary}。',
    '购买规模小，典型客户合计 {monetary}。',
    '目前花费不多，典型累计金额为 {monetary}。',
  ],
  balanced: [
    '没有哪项指标特别突出：典型客户 {frequency}，累计 {monetary}。',
    '与店铺的普通客户相近，典型消费为 {monetary}。',
    '平常的画像：典型客户 {frequency}、{monetary}，最近一单在 {recency}前。',
    '该群体共有 {customers}，在数据中没有鲜明的特点。',
  ],
  attribute: [
    '区别在于{name}：{f}，全体客户为 {all}。',
    '这群客户以{name}见分晓，这里是 {f}，全体为 {all}。',
    '群体的标志是{name}：这里 {f}，整体 {all}。',
    '{name}不同于整体：该群体为 {f}，全体客户为 {all}。',
  ],
  'attribute-pair': [
    '特点鲜明：{name}为 {f}（全体 {all}），{name2}为 {f2}（全体 {all2}）。',
    '{name}为 {f}、{name2}为 {f2}，与众不同；全体客户分别为 {all} 和 {all2}。',
    '区别在于{name}（{f}，全体 {all}），以及{name2}（{f2}，全体 {all2}）。',
    '从{name}（{f}，全体 {all}）和{name2}（{f2}，全体 {all2}）就能认出这群客户。',
  ],
  'attribute-entry': [
    '区别在于“{name}”：这里占 {f}，全体客户为 {all}。',
    '这群客户多属于“{name}”，占比 {f}，全体为 {all}。',
    '群体的标志是“{name}”：这里占 {f}，整体占 {all}。',
  ],
  'too-small': ['客户太少，无法在不暴露个人的前提下描述。'],
}
