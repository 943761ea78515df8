import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'
const s2 = 'retail-4 S2'
const s4 = 'retail-4 S4'
const t3 = 'telco-4 S3'
const good = 'frequency.median|monetary.median'

/** Classes of wording that a small model or an editor uses, each with cases that hold and cases that do not. */
export const tunedZh: readonly RuleCases[] = [
  {
    rule: 'a wish for good goods is bland, a taste or a wish for deals is not',
    context: { writing: 'words' },
    cases: [
      [s1, good, '这些客户希望得到高质量的商品和服务。', ''],
      [s1, good, '这些客户希望订单处理得更快。', ''],
      [s1, good, '这些客户希望得到复古商品。', 'trait'],
      [s1, good, '这些客户希望得到相同商品。', 'trait'],
      [s1, good, '他们看重性价比。', 'trait'],
      [s1, good, '他们看重品牌。', 'trait'],
      [s1, good, '他们可能因为价格过高而离开。', 'trait'],
      [s1, good, '他们可能因为配送太慢而离开。', ''],
    ],
  },
  {
    rule: 'what customers prefer or rarely use is held against the columns',
    context: { writing: 'words' },
    cases: [
      [t3, 'attribute:PhoneService:Yes.share', '这些客户很少使用手机服务。', 'direction'],
      [t3, 'attribute:TechSupport:Yes.share', '这些客户很少使用技术支持。', ''],
      ['telco-4 S2', 'attribute:Contract:Month-to-month.share', '更倾向于选择按月合约。', 'direction'],
      [t3, 'attribute:Contract:Month-to-month.share', '更倾向于选择按月合约。', ''],
    ],
  },
  {
    rule: 'a noun alone is no sentence, and a question of the task is no answer',
    context: { writing: 'words' },
    cases: [
      [s1, good, '近期高频高消费客户。', 'incomplete'],
      [s1, good, '合同：月到月。', 'incomplete'],
      [s1, good, '感谢这些客户。', ''],
      [s1, good, '店铺应该为这些客户做什么。', 'echo'],
      [s1, good, '先问清原因，再决定说什么。', ''],
    ],
  },
  {
    rule: 'advice gives nothing away',
    context: { writing: 'words' },
    cases: [
      [s1, good, '店铺可以提供优惠和折扣。', 'offer'],
      [s1, good, '店铺可以推出会员积分活动。', 'offer'],
      [s1, good, '用感谢代替折扣。', ''],
      [s1, good, '店铺可以改进售后服务。', ''],
    ],
  },
  {
    rule: 'they are customers, he or she is a person',
    context: { writing: 'words' },
    cases: [
      [s1, good, '他们经常下单。', ''],
      [s1, good, '他经常下单。', 'attribute'],
    ],
  },
  {
    rule: 'whose figure it is stands before it or in its bracket',
    cases: [
      [s2, 'recency.mean', '距上次下单平均 73 天（全体客户：95 天）。', ''],
      [s2, 'recency.mean', '距上次下单平均 95 天（全体客户：73 天）。', 'figure'],
      [s2, 'frequency.median', '典型客户下过 4 单；放到全体客户中看，则为 2 单。', ''],
      [s2, 'frequency.median', '典型客户下过 2 单；放到全体客户中看，则为 4 单。', 'figure'],
    ],
  },
  {
    rule: 'shares are named after their own whole, before the figure or behind it',
    cases: [
      [s2, 'revenue.share', '销售额的 23% 来自他们。', ''],
      [s2, 'revenue.share', '订单的 23% 来自他们。', 'denominator'],
      [s2, 'daytime:afternoon.share', '六成五的订单在下午下达。', ''],
      [s2, 'daytime:afternoon.share', '六成三的订单在下午下达。', 'figure'],
      [s2, 'revenue.share', '每 100 英镑销售额中有 23 英镑来自这里。', ''],
      [s2, 'revenue.share', '每 100 英镑订单中有 23 英镑来自这里。', 'denominator'],
    ],
  },
  {
    rule: 'a contract is named by its length',
    cases: [
      [t3, 'attribute:Contract:Two year.share', '两年合约占 2.3%。', ''],
      [t3, 'attribute:Contract:One year.share', '两年合约占 12%。', 'name'],
    ],
  },
  {
    rule: 'a place may do without 最, and be told by how many stand before',
    cases: [
      ['retail-4 S3', 'distinct_products.median', '买过的品种在四个群体里第二少，中位数 28 种。', ''],
      [s2, 'distinct_products.median', '买过的品种在四个群体里第二少，中位数 57 种。', 'rank'],
      [s2, 'distinct_products.median', '只有一个群体买过的品种更多：中位数 57 种。', ''],
      [s1, 'distinct_products.median', '只有一个群体买过的品种更多：中位数 111 种。', 'rank'],
    ],
  },
  {
    rule: 'denials of a comparison are held against it',
    cases: [
      [s2, 'monetary.median', '消费的中位数并不高于全体客户，为 £1,212。', 'direction'],
      [s2, 'monetary.median', '消费的中位数高于全体客户，为 £1,212。', ''],
      [s2, 'interpurchase_time.median', '下单间隔比全体客户短：中位数 65 天，全体 54 天。', 'direction'],
      [s2, 'interpurchase_time.median', '下单间隔比全体客户长：中位数 65 天，全体 54 天。', ''],
    ],
  },
  {
    rule: 'text for customers says nothing of their orders, holidays or gifts',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s4, '', '您的购买记录显示您喜欢包袋。', 'segment-talk'],
      [s4, '', '了解您的订单模式。', 'segment-talk'],
      [s4, '', '距您上次下单已有一段时间。', ''],
      [s4, '', '圣诞快乐，欢迎回来。', 'date'],
      [s4, '', '下单即送小礼。', 'offer'],
      [s4, '', '最畅销的商品等您来。', 'rank'],
      [s4, '', '有任何不满意，请告诉我们。', ''],
      [s4, '', '我们的客户非常满意。', 'trait'],
      [s4, '', '您的满意是我们最大的动力。', ''],
    ],
  },
]
