import { anyOf } from './any-of.ts'
/** The words by which a sentence speaks of a feature, in both languages, by the beginning of the fact’s id. The first that fits names the fact. */
export const topics: readonly (readonly [prefix: string, words: RegExp])[] = [
  [
    'recency.',
    anyOf(
      'i',
      /\b(?:last|latest|most recent) (?:order|purchase|buy|visit)/,
      /last (?:ordered|bought|purchased|came)|\bago\b|recen(?:t|cy)|silen(?:t|ce)/,
      /since (?:they|the(?:ir)? last|its last|anyone)/,
      /days old|not (?:ordered|bought)|without an order|fresh|lapsed|dormant/,
      /最近(?:一次)?(?:下单|一单|购买|的订单)|上一单|上次(?:下单|购买)|最后一单|未下单/,
      /没有?(?:再)?下单|距今|沉睡|没有新订单|近期/,
    ),
  ],
  [
    'tenure.',
    anyOf(
      'i',
      /first (?:order|purchase)|tenure|relationship|customers? (?:for|since)|joined/,
      /been with|long-?standing|首单|首次(?:下单|购买)|第一单|老客户|成为客户/,
    ),
  ],
  [
    'interpurchase_time.',
    anyOf(
      'i',
      /between (?:\w+ )?orders|order interval|\bgap|\brhythm|\bpace\b|\bapart\b|repeat orders?\b/,
      /order again|reorder|every\b|cadence|returning|间隔|每隔|相隔|节奏|再次下单|复购|隔/,
    ),
  ],
  [
    'frequency.',
    anyOf(
      'i',
      /\borders? (?:per customer|placed|each)|\borders?\b|\bordered\b|purchases?\b|frequen/,
      /come back|often|repeat|订单数|下过|下单次数|下单|次数|多次|常买|复购|高频/,
    ),
  ],
  [
    'monetary.',
    /\bspen[dt]|spending|outlay|brought in|net spend|\bworth\b|消费|花费|花了|花得|金额|净消费|累计|典型客户(?:带来|贡献)/i,
  ],
  [
    'average_order_value.',
    /order value|per order|(?:an|each|every|a typical|the typical) order\b|basket|each order|单笔|客单价|每单/i,
  ],
  ['items_per_order.', /items?\b|pieces|per order|baskets?\b|bulky|quantit|每单|件数|件|单次购买|批量/i],
  ['distinct_products.', /products?\b|range|variet|choice|种类|选择面|商品种|不同商品/i],
  ['return_rate.', /return(?:s|ed| rate)?\b|sent back|go back|退货|退回|退款/i],
  ['discount_share.', /discount|reduction|full price|折扣|原价|优惠/i],
  ['weekend_share.', /weekend|周末/i],
  ['morning_share.', /morning|before noon|上午|早上/i],
  ['evening_share.', /evening|晚间|晚上/i],
  ['working_hours_share.', /working hours|working day|office hours|business hours|工作时段|工作时间/i],
  ['top_product_share.', /favou?rite product|top product|single product|首选商品|最爱的商品|最喜欢的商品/i],
  ['top_category_share.', /favou?rite category|首选品类/i],
  ['revenue.share', /revenue|sales|turnover|takings|income|销售额|营收|收入|业绩/i],
  [
    'revenue',
    anyOf(
      'i',
      /\b(?:they|customers) (?:have )?spent\b.{0,24}\b(?:in total|altogether|in all|between them)\b/,
      /\b(?:altogether|in total|in all|between them),? (?:they|customers) (?:have )?spent\b/,
      /revenue|sales|turnover|takings|销售额|营收|收入|(?:一共|总共|合计|共)(?:消费|花费|花了|贡献)/,
    ),
  ],
  [
    'customers',
    /\bcustomers\b|people|shoppers|buyers|\bsegment\b|\bsize\b|by heads?|headcount|客户数|人数|规模|人群|位客户/i,
  ],
  ['orders', /\borders\b|订单/i],
  ['visits.', /visits?\b|访问|来访/i],
  ['time_spent.', /time spent|minutes|looking|停留/i],
  ['inactivity.', /event|active|inactiv|行为|活跃/i],
  ['average_score.', /scores?\b|ratings?\b|satisf|评分|打分|分数/i],
  ['latest_score.', /latest score|最近.*评分/i],
  ['lifetime_value.', /lifetime value|will (?:spend|be worth)|future|终身价值|生命周期价值|未来/i],
  ['still_buying.', /still (?:buying|active|customers?)|仍在购买|仍会/i],
  ['predicted.', /likely|expected|predicted|probab|预计|可能/i],
]
