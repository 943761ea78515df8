/** A way to say that a figure lies above or below that of all customers. */
export interface Sense {
  /** What it speaks of: the beginning of the ids of its facts. */
  topic: RegExp
  relation: 'higher' | 'lower'
  en: RegExp
  zh: RegExp
}

const recency = /^recency\./
const frequency = /^frequency\./
const spend = /^monetary\./
const tenure = /^(attribute:)?tenure\.(median|mean)/
const gap = /^interpurchase_time\.(median|mean)/
const basket = /^(average_order_value|items_per_order)\./
const range = /^distinct_products\./
const favourite = /^top_product_share\./
const returned = /^(return_rate|monetary|revenue$)/

/** Words that say of what they speak and in which direction. */
export const senses: Sense[] = [
  {
    topic: recency,
    relation: 'lower',
    en: /\b(of late|lately|(order(ed|s)?|bought|buyers?|active) (is |was |are )?recent(ly)?|recent(ly)? (orders?|order(ed)?|bought|buy(ers|ing)?|active|purchas\w+|customers)|little time has passed|fresh in|just (ordered|bought)|(currently|very) active)\b/i,
    zh: /近期|最近(?!一[单次]|的?订单|订单)(?=.{0,4}(下单|购买|买过|活跃|光顾))|还不久|刚(刚)?(下过?单|买过)|活跃/,
  },
  {
    topic: recency,
    relation: 'higher',
    en: /\b(been a while|a while (ago|since)|lapsed|dormant|inactive|gone quiet|quiet (spenders|buyers|customers)|stopped (buying|ordering)|not (ordered|bought)( anything)? (for|in) (a|some|so)|long (silence|ago|absence|time since)|lies? (further )?back|out of touch|absent|forgotten|win[- ]?back)\b/i,
    zh: /沉睡|沉寂(?!明显)|沉默|久未|许久|很久|早已|流失的(?=客|顾)|已经变少|唤醒|召回|长期(没有|未)/,
  },
  {
    topic: frequency,
    relation: 'higher',
    en: /\b(frequent(ly)?|regular(s|ly)? (buyers?|customers?|order\w*|shop\w*)|(order|buy|shop|purchase)s? (more )?(often|regularly|frequently)|(?<!(reason to|whether they|items) )come back|many orders|habitual|high frequency|restockers?)\b/i,
    zh: /高频|频繁|经常(下单|购买|买|来)|常来|(?<![更通])常买|常客|常回来|老主顾|补货客|多次(下单|购买)|回头是常态/,
  },
  {
    topic: frequency,
    relation: 'lower',
    en: /\b(one-time|single order|once only|infrequent\w*|rarely|seldom|occasional(ly)?|never became a habit|habit is young|whether they come back|few orders|low frequency)\b/i,
    zh: /一次性|低频|偶尔(?!有些)|习惯尚浅|下一单尚无把握|很少(下单|购买|买|使用|光顾|来)|下单较少|没有复购/,
  },
  {
    topic: spend,
    relation: 'higher',
    en: /\b(big[- ]spend\w*|high[- ](spend\w*|value)|valuable|spend (a lot|heavily|more)|high spend|heavy spenders?|premium (buyers|customers)|top spenders?)\b/i,
    zh: /高消费|高价值|高净值|大客户|消费(较|更|很)?高|花得更多|消费力强/,
  },
  {
    topic: spend,
    relation: 'lower',
    en: /\b(small spend\w*|low[- ](spend\w*|value)|light spend\w*|modest (buyers|spend\w*)|spend (little|less)|spend is low|limited budgets?|low budgets?)\b/i,
    zh: /低消费|低价值|消费(较|更|很)?低|花得(更|较)?少|预算有限|消费不高/,
  },
  {
    topic: tenure,
    relation: 'higher',
    en: /\b(long[- ](standing|time|term) (customers|buyers|relationship)|goes back (further|a long)|long[- ]standing|old customers|established customers)\b/i,
    zh: /老客户|老顾客|多年|成为客户更早|长期客户/,
  },
  {
    topic: tenure,
    relation: 'lower',
    en: /\b(new(er)? (customers|buyers|recent)|newcomers?|new to the shop|came to the shop later|first-time (buyers|customers))\b/i,
    zh: /新客|新顾客|刚(认识|成为)|来得(较|更)?晚|初次/,
  },
  {
    topic: gap,
    relation: 'higher',
    en: /\b(rhythm is slow|takes its time|long (gaps|intervals))\b/i,
    zh: /间隔(较|更)?长|节奏(较|更)?慢/,
  },
  {
    topic: gap,
    relation: 'lower',
    en: /\b(short (gaps|intervals)|quick succession)\b/i,
    zh: /间隔(较|更)?短|节奏(较|更)?快/,
  },
  {
    topic: basket,
    relation: 'higher',
    en: /\b(big[- ]baskets?|(?<!way to )large(r)? (baskets?|orders|quantit\w+)|bulk|wholesalers? (buyers|customers)|in quantity|trade buyers?|(?<!repeat )businesse?s?)\b/i,
    zh: /大单|大批量|批量|批发客|整箱|企业采购|企业客户/,
  },
  {
    topic: basket,
    relation: 'lower',
    en: /\b((?<!planned for )small(er)?[- ](baskets?|orders)|baskets are small)\b/i,
    zh: /(?<!按)小单|单笔(消费|金额)(偏|较|更)?(低|小)|每次买得不多/,
  },
  {
    topic: range,
    relation: 'higher',
    en: /\b(wide[- ]rang\w+|variety|wide (range|selection|choice)|many (different )?products|diverse)\b/i,
    zh: /选择广|种类(多|丰富)|品类(多|丰富|广)|多样/,
  },
  {
    topic: range,
    relation: 'lower',
    en: /\b(narrow|few (different )?products|less of the range|rest of the range)\b/i,
    zh: /种类(少|单一)|许多商品还没|品类(少|单一)|购买过的商品种类少/,
  },
  { topic: favourite, relation: 'higher', en: /\bfavou?rite-first\b/i, zh: /偏爱单品|专一/ },
  { topic: favourite, relation: 'lower', en: /\bno product dominates\b/i, zh: /没有主导的商品/ },
  {
    topic: /^return_rate/,
    relation: 'higher',
    en: /\b(many returns|high return rate|(more )?likely to return (items|products|what)|return (a lot|often|more))\b/i,
    zh: /退货(较多|率(较|更|偏)?高)/,
  },
  { topic: returned, relation: 'lower', en: /\b(returns outweigh|net returners?)\b/i, zh: /退货多于|退货超过|净退货/ },
  {
    topic: /^return_rate/,
    relation: 'lower',
    en: /\b(low return rate|(less|not) likely to return (items|products|what)|rarely return|good return rate)\b/i,
    zh: /退货(较少|率(较|更|偏)?低)|很少退货/,
  },
  {
    topic: /^attribute:.*charges/i,
    relation: 'higher',
    en: /\bhigh(er)? (monthly )?(charges|fees|bills?)\b/i,
    zh: /(费用|月费|资费)(较|更|偏)高/,
  },
  {
    topic: /^attribute:.*charges/i,
    relation: 'lower',
    en: /\blow(er)? (monthly )?(charges|fees|bills?)\b/i,
    zh: /(费用|月费|资费)(较|更|偏)低/,
  },
  {
    topic: /^weekend_share/,
    relation: 'higher',
    en: /\bweekend (buyers|shoppers|restockers|customers)\b/i,
    zh: /周末(买|下单|客|补货)/,
  },
  {
    topic: /^morning_share/,
    relation: 'higher',
    en: /\b(morning (buyers|shoppers|restockers|customers)|send early)\b/i,
    zh: /上午(买|下单|客|补货)|尽早答复/,
  },
  {
    topic: /^evening_share/,
    relation: 'higher',
    en: /\b(evening (buyers|shoppers|restockers|customers)|late-night)\b/i,
    zh: /晚间?(买|下单|客|补货)|夜间/,
  },
  {
    topic: /^working_hours_share/,
    relation: 'higher',
    en: /\b(working[- ]hours|office[- ]hours)\b/i,
    zh: /工作时(段|间)/,
  },
  {
    topic: /^attribute:Churn|churn/i,
    relation: 'higher',
    en: /\bchurn\w*|likely to leave|at risk of leaving\b/i,
    zh: /流失风险|流失是/,
  },
]

/** Words that compare and do not say what. */
export const comparing = {
  en: {
    higher:
      /\b(more(?! than (heads|a shelf|of the same|it brings)| recent)|higher|(?<!way to )larger|bigger|greater|longer|above|further|over-represented)\b/i,
    lower: /\b(less|lower|fewer|smaller|shorter|below|only|just|no more than|not gone beyond|no further than)\b/i,
  },
  zh: {
    higher: /更(高|多|大|长|早|常见|久)|高于|(?<!退货)多于|大于(?!回报)|长于|早于|偏(高|多|大|长)|明显偏多/,
    lower:
      /更(低|少|小|短|晚)|低于|少于|小于|短于|晚于|不足|偏(低|少|小|短)|(?<!不)[只仅](?!是|要|需|为|有.{0,3}才)|仅为|不过(?=\s*□)/,
  },
}
