import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'
const s3 = 'retail-4 S3'
const s4 = 'retail-4 S4'
const good = 'frequency.median|monetary.median|recency.median'

/** Interpretation, advice and copy without figures, as a model or an editor writes it. */
export const interpretationZh: readonly RuleCases[] = [
  {
    rule: 'interpretation and advice pass',
    context: { writing: 'words' },
    cases: [
      [s1, good, '看重可靠的服务，希望订单得到快速处理。', ''],
      [s1, good, '安排专人对接，让客户感到被重视。', ''],
      [s1, good, '可以优先邀请体验新品。', ''],
      [s1, good, '下单频繁，一键再来的按钮能节省时间。', ''],
      [s1, good, '一旦交货延误，可能转向其他卖家。', ''],
      [s1, good, '忠诚应当得到真诚的回应。', 'trait'],
      [s1, good, '请少数客户谈谈还缺什么，并反馈结果。', ''],
      [s1, good, '消费高于其他客户，服务失误的代价也更大。', ''],
      [s1, good, '不要频繁打扰。', ''],
      [s1, 'items_per_order.median', '可能是为企业采购，不妨先询问。', ''],
      [s1, 'items_per_order.median', '标明大批量的库存和交期。', ''],
      [s1, 'distinct_products.median', '喜欢多样的选择，可以先展示新品。', ''],
      [s3, 'tenure.median|recency.median', '新客户，还在熟悉店铺。', ''],
      [s3, 'tenure.median|recency.median', '用欢迎系列帮助建立第一印象。', ''],
      [s3, 'frequency.median|recency.median', '下一单最关键，要趁热跟进。', ''],
      [s3, 'monetary.median', '推荐价格亲民的小件，比昂贵的套装更合适。', ''],
      [s4, 'recency.median', '需要一个回来的理由，以及简短的路径。', ''],
      [s4, 'recency.median', '提醒曾经买过的商品，并展示新变化。', ''],
      [s4, 'recency.median', '其中有些客户可能已经找到别的卖家。', ''],
      [s4, 'monetary.median', '控制每次联系的成本。', ''],
      [s4, '', '先在部分客户中测试，再衡量效果。', ''],
    ],
  },
  {
    rule: 'copy for customers passes',
    context: { writing: 'words', reader: 'customer' },
    cases: [
      [s1, good, '感谢您一直以来的支持。', ''],
      [s1, good, '新品已经上架，诚邀您抢先看。', ''],
      [s1, good, '有任何问题，直接回复这封邮件即可。', ''],
      [s1, 'product:20725.share', '如果您喜欢“Lunch Bag Red Retrospot”，不妨看看这些新品。', ''],
      [s4, '', '好久不见，店里有了新变化。', ''],
      [s4, '', '欢迎回来看看。', ''],
      [s3, '', '感谢您的首次下单，欢迎常来。', ''],
    ],
  },
  {
    rule: 'subject lines and calls to action pass',
    context: { writing: 'words', reader: 'customer', shape: 'line' },
    cases: [
      [s1, '', '新品抢先看', ''],
      [s1, '', '再来一单', ''],
      [s4, '', '店里有了新变化', ''],
      [s1, '', '立即查看', ''],
    ],
  },
  {
    rule: 'what small models write wrongly is refused',
    context: { writing: 'words' },
    cases: [
      [s1, good, '该群体是第二有价值的客户。', 'rank'],
      [s1, good, '多为年轻宝妈，对价格敏感。', 'attribute trait'],
      [s1, good, '可为该群体提供九折优惠。', 'offer'],
      [s1, good, '六成客户会再次购买。', 'figure'],
      [s1, good, '喜欢在周末购物。', 'trait'],
      [s1, good, '注重品质，追求时尚。', 'trait'],
      [s1, good, '近三个月消费持续增长。', 'direction'],
      [s4, 'recency.median', '忠诚度高，经常下单。', 'trait'],
      [s1, good, '来自上海的客户居多。', 'name'],
      [s1, good, '该群体消费高，而且', 'incomplete'],
    ],
  },
]
