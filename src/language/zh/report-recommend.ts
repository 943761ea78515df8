import type { ReportRecommendText } from '../en/report-recommend.ts'

/** What the report says of recommendations, in Chinese. */
export const reportRecommendText: ReportRecommendText = {
  title: '接下来会买什么',
  caption: (name) => `${name}还没买过、接下来会买的商品`,
  product: '商品',
  here: '推荐给该群体的比例',
  all: '推荐给全体客户的比例',
  customers: '该群体的客户数',
  expected: '再次下单时会买的比例',
  expectedNote:
    '最后一列是估计值：留出最近一单检验时，订单数相近（一单或更多）的客户购买列表同一位置商品的比例；不包含客户是否会再次下单。每位客户的推荐列表见 recommendations.csv。',
  small: (least) => `不足 ${least} 位客户`,
  underOne: '不足 0.5%',
  section: '推荐有多准',
  intro: (customers, top) =>
    `留出 ${customers} 位客户的最近一单，各方法只凭此前的购买推荐 ${top} 种商品，再与这些订单对照。`,
  untested: '有第二个订单可留出检验的客户太少，因此不知道推荐有多准。请把它们当作起点，而不是预测。',
  hit: {
    new: (of, top, low, high) =>
      `新商品：每 100 位在最近一单中买了新商品的客户里，有 ${of} 位至少买了所推荐 ${top} 种商品中的一种（95% 区间 ${low} 至 ${high}）。`,
    repurchase: (of, top, low, high) =>
      `复购：每 100 位有复购的客户里，有 ${of} 位至少买了所推荐 ${top} 种商品中的一种（95% 区间 ${low} 至 ${high}）。`,
    both: (of, top, low, high) =>
      `新商品或复购：每 100 位客户里，有 ${of} 位至少买了所推荐 ${top} 种商品中的一种（95% 区间 ${low} 至 ${high}）。`,
  },
  onlyNew: (customers) => `未计入：另有 ${customers} 位客户的最近一单只含此前无人买过的商品。`,
  table: (top) => `至少买了所推荐 ${top} 种商品中一种的客户比例，按方法`,
  method: '方法',
  used: '采用',
}
