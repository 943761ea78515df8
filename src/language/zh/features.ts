import type { FeatureText, KnownFeature } from '../en/features.ts'

/** Every feature that Shoal computes, in Chinese. */
export const featuresZh: Record<KnownFeature, FeatureText> = {
  recency: {
    label: '距上次下单天数',
    short: '最近下单',
    definition: '最近一次消费（Recency）：从客户最后一次下单到统计日的整天数，数值越小表示越近。',
  },
  frequency: {
    label: '订单数',
    short: '订单数',
    definition: '消费频次（Frequency）：统计期内客户的不同订单数。',
  },
  monetary: {
    label: '净消费额',
    short: '消费额',
    definition: '消费金额（Monetary）：统计期内客户的实付金额，已扣除退货和取消。',
  },
  tenure: {
    label: '距首次下单天数',
    short: '客龄',
    definition: '客龄（Tenure）：从客户首次下单到统计日的整天数。',
  },
  interpurchase_time: {
    label: '下单间隔天数',
    short: '下单间隔',
    definition: '购买间隔（Interpurchase time）：相邻两次下单之间的平均天数，仅下过至少两单的客户才有此项。',
  },
  average_order_value: {
    label: '客单价',
    short: '客单价',
    definition: '客单价：客户的净消费额除以其订单数。',
  },
  items_per_order: {
    label: '每单件数',
    short: '每单件数',
    definition: '每单件数：购买件数除以订单数。',
  },
  distinct_products: {
    label: '购买过的商品种数',
    short: '商品种数',
    definition: '商品种数：统计期内客户买过多少种不同的商品，全部退货的不计。',
  },
  distinct_categories: {
    label: '购买过的品类数',
    short: '品类数',
    definition: '品类数：统计期内客户买过多少个不同的商品品类。',
  },
  return_rate: {
    label: '退货率',
    short: '退货率',
    definition: '退货率：退货或取消的件数除以购买件数；退款按其金额占比折算为件数。',
  },
  discount_share: {
    label: '折扣占原价的比例',
    short: '折扣',
    definition: '折扣占比：客户获得的全部折扣，除以这些商品不打折时的总价。',
  },
  weekend_share: {
    label: '周末订单占比',
    short: '周末',
    definition: '周末占比：客户在周六、周日下单的比例。',
  },
  evening_share: {
    label: '晚间订单占比',
    short: '晚间',
    definition: '晚间占比：客户在 18:00 至午夜之间下单的比例。',
  },
  working_hours_share: {
    label: '工作时段订单占比',
    short: '工作时段',
    definition: '工作时段占比：客户在工作日 9:00 至 17:00 之间下单的比例。',
  },
  morning_share: {
    label: '上午订单占比',
    short: '上午',
    definition: '上午占比：客户在 6:00 至中午之间下单的比例。',
  },
  top_product_share: {
    label: '首选商品的消费占比',
    short: '首选商品',
    definition: '首选商品占比：客户的消费额中花在其花费最多的那种商品上的比例。',
  },
  top_category_share: {
    label: '首选品类的消费占比',
    short: '首选品类',
    definition: '首选品类占比：客户的消费额中花在其花费最多的那个品类上的比例。',
  },
  events: { label: '行为次数', short: '行为', definition: '行为次数：该客户的各类行为记录数。' },
  visits: { label: '访问次数', short: '访问', definition: '访问次数：该客户的访问或浏览记录数。' },
  cart_additions: {
    label: '加购次数',
    short: '加购',
    definition: '加购次数：客户加入购物车或开始结算的次数，不论是否购买。',
  },
  interactions: { label: '互动次数', short: '互动', definition: '互动次数：客户点赞、收藏、分享或评论的次数。' },
  time_spent: { label: '停留分钟数', short: '停留', definition: '停留时长：该客户全部行为记录的时长之和，以分钟计。' },
  inactivity: {
    label: '距上次行为天数',
    short: '静默天数',
    definition: '静默天数：从客户最近一次行为到基准日的整天数。没有行为记录的客户没有此项。',
  },
  reviews: { label: '评价条数', short: '评价', definition: '评价条数：客户打过多少次分。' },
  average_score: {
    label: '平均评分',
    short: '评分',
    definition: '平均评分：客户所打分数的均值。没有打过分的客户没有此项。',
  },
  latest_score: {
    label: '最近一次评分',
    short: '最近评分',
    definition: '最近评分：客户最后一次打的分。没有打过分的客户没有此项。',
  },
}

/** The definition of a column of the input that Shoal took as a feature. */
export const attributeDefinitionZh = (header: string): string => `导入数据中的“${header}”列，原样使用。`
