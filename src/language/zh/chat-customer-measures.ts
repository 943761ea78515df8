import type { customerMeasuresEn } from '../en/chat-customer-measures.ts'
import type { EntryText } from '../en/chat-entry-text.ts'

/** The words for measures of customers as they are foreseen, and of campaigns, in Chinese. */
export const customerMeasuresZh: Record<keyof typeof customerMeasuresEn, EntryText> = {
  'p-alive': {
    label: '仍会购买的概率',
    synonyms: ['存活概率', '活跃概率', 'p(alive)', '仍活跃的概率', '客户存活率'],
    definition: '仍会购买的概率 P(alive)：按“shoal value”所选模型，客户仍会购买的平均概率，属模型估计。',
  },
  'lifetime-value': {
    label: '客户终身价值',
    synonyms: ['终身价值', '生命周期价值', '客户生命周期价值', 'clv', 'ltv', '客户价值', '未来价值', '预期价值'],
    definition: '客户终身价值：在“shoal value”的预测期内，平均每位客户预计带来的金额，属模型估计。',
  },
  'expected-orders': {
    label: '预计购买次数',
    synonyms: ['预期订单数', '预计订单数', '预测订单数', '未来订单数', '预期购买次数'],
    definition: '预计购买次数：预测期内平均每位客户预计有购买的天数，属模型估计。',
  },
  'churn-risk': {
    label: '流失风险',
    synonyms: ['流失概率', '流失率', '流失可能性', '流失评分', '流失'],
    definition: '流失风险：现有流失预测的平均得分，属模型估计。',
  },
  'purchase-chance': {
    label: '购买概率',
    synonyms: ['购买可能性', '下单概率', '购买意愿', '购买倾向', '复购概率'],
    definition: '购买概率：现有购买预测的平均得分，属模型估计。',
  },
  'prediction-score': {
    label: '预测得分',
    synonyms: ['预测', '评分', '预测概率', '预测风险', '预测值'],
    definition: '预测得分：现有预测的平均得分，属模型估计。',
  },
  sent: {
    label: '触达邮箱数',
    synonyms: ['发送量', '发送数', '触达数', '触达人数', '发送邮件数', '收件人数', '发信量'],
    definition: '触达邮箱数：已测量的活动中分配到某条消息的邮箱数。',
  },
  'response-rate': {
    label: '响应率',
    synonyms: ['转化率', '下单率', '响应', '活动响应率', '活动转化率'],
    definition: '响应率：触达的邮箱中在活动期间下单的比例。',
  },
  lift: {
    label: '提升',
    synonyms: ['增量效果', '提升度', '活动效果', '净提升', '增益'],
    definition: '提升：下单比例，触达组减对照组，以百分点计。',
  },
  'incremental-revenue': {
    label: '增量销售额',
    synonyms: ['增量收入', '额外销售额', '带来的销售额', '增量营收'],
    definition: '增量销售额：活动比对照组多带来的金额。',
  },
}
