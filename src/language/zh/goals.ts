import type { GoalWords } from '../en/goals.ts'

/** 营销目标的中文说法。 */
export const goalWords: GoalWords = {
  goals: {
    'win-back': {
      name: '挽回客户',
      words: ['挽回', '赢回', '赢回客户', '唤回', '召回', '激活', '唤醒', '流失挽回', '沉睡客户', '老客唤醒'],
      objective: (days) => `让曾经购买、如今沉寂的客户回来：与不发消息相比，有更多人在 ${days} 天内下单。`,
    },
    'second-purchase': {
      name: '促成第二次购买',
      words: ['第二次购买', '二次购买', '二购', '复购', '首购后', '新客转化'],
      objective: (days) => `让首单变成第二单：与不发消息相比，有更多只下过一单的客户在 ${days} 天内再次下单。`,
    },
    'order-value': {
      name: '提高客单价',
      words: ['客单价', '提升客单', '订单金额', '加购', '凑单'],
      objective: (days) => `让订单更大：收到消息的邮箱在 ${days} 天内的平均消费高于未收到的邮箱。`,
    },
    reward: {
      name: '回馈客户',
      words: ['回馈', '感谢', '答谢', '奖励', '忠诚', '优质客户'],
      objective: (days) => `感谢支撑店铺的客户并留住他们：${days} 天内的下单不低于未收到消息的客户。`,
    },
    launch: {
      name: '推出新品',
      words: ['新品', '上新', '首发', '发布', '新产品'],
      objective: (days) => `把新品介绍给可能想要的人：与不发消息相比，有更多人在 ${days} 天内下单。`,
    },
    'clear-stock': {
      name: '清理库存',
      words: ['清库存', '清仓', '库存', '去库存', '尾货'],
      objective: (days) => `在 ${days} 天内把仓库里的存货卖给会想要的人。`,
    },
    'prevent-churn': {
      name: '防止流失',
      words: ['流失', '留存', '留住', '挽留', '防流失', '保留客户'],
      objective: (days) => `留住该来而未来、但尚未离开的客户：与不发消息相比，有更多人在 ${days} 天内下单。`,
    },
    'cross-sell': {
      name: '交叉销售',
      words: ['交叉', '关联销售', '搭配', '推荐商品', '连带'],
      objective: (days) => `向客户展示与其常购商品相配的商品：与不发消息相比，有更多人在 ${days} 天内下单。`,
    },
  },
}
