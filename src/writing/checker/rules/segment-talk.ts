import { anyOf } from '../lexicon/any-of.ts'
import { inOrder } from '../lexicon/in-order.ts'
import { wordsOf } from '../lexicon/words-of.ts'
import { faultsOf, type Rule } from '../rule.ts'

const talk = {
  en: [
    anyOf(
      'gi',
      /\b(?:your|their|order|customer) groupings?\b/,
      /\bgroupings?\b/,
      inOrder(
        '',
        /\b(?:your )?(?:order(?:ing)?|purchas(?:e|ing)|buying|shopping|spending) /,
        /(?:patterns?|habits?|behaviou?rs?|frequenc(?:y|ies))\b/,
      ),
      /\byour (?:purchase|purchasing|spending|buying) history\b/,
      /\bunderstand\w* your (?:spending|orders?|purchases?)\b/,
      /\byour spending\b/,
      /\bour customers (?:spend|order|buy|share|return)\b/,
      /\byour recent (?:orders|purchases|spending)\b/,
      inOrder(
        '',
        /\b(?:you|you've|you have) (?:been )?(?:consistently|frequently|regularly|repeatedly|often) /,
        /(?:plac|order|buy|shop|purchas)\w*/,
      ),
      /\bour (?:contract|payment method|tenure|(?:monthly|total) charges?)\b/,
    ),
    wordsOf(
      'gi',
      /segment(?:s|ed|ation)?|clusters?|cohorts?|target (?:group|audience)/,
      /customer (?:base|group|type|profile|category|data|value)s?/,
      /personas?/,
      /our (?:data|records|analysis|model|figures|statistics)/,
      inOrder('', /your /, [
        /data|profile|spending (?:level|habits|pattern)/,
        /purchase (?:behaviou?r|frequency|history shows)/,
        /customer (?:value|status|score)|score/,
      ]),
      /algorithms?|churn(?:ed|ing)?|lapsed|dormant|inactive customers?|retention|win-?back|upsell/,
      /cross-?sell|conversion|lifetime value|high[- ](?:value|spending|frequency)/,
      /low[- ](?:value|spending|frequency)|small[- ]basket|big[- ]?spend\w*/,
      inOrder(
        '',
        [/valued|valuable|best|top|frequent|regular|occasional|loyal|one-time|infrequent/],
        / (?:high|low|big|small)[- ]\w+ (?:customers?|buyers?|spenders?)/,
      ),
      /most valu(?:able|ed) (?:customers?|group)/,
      /(?:frequent|occasional|one-time|small|infrequent|big) (?:buyers?|spenders?|shoppers?|customers?)/,
      /customers? like you|people like you|group of (?:customers|buyers|shoppers)/,
      /(?:all|average|typical|(?:than|like|unlike|compared with|compared to) other) customers?/,
      /median|on average|per cent of (?:our )?customers|recency|monetary/,
    ),
    anyOf(
      'gi',
      inOrder(
        '',
        /\bwe(?:'ve| have)? /,
        [/noticed|see|can see|seen|observed|know|tracked|detected|recorded|analysed|analyzed/],
        /\b[^.]{0,40}\b(?:you|your)\b/,
      ),
      /\byou (?:have not|haven't) (?:ordered|bought|shopped|purchased|visited)\b/,
      /\b(?:it's|it has|it is) been \S+ (?:days|weeks|months) since your\b/,
      /\byou (?:usually|typically|normally|always|rarely) (?:spend|buy|order|return)\b/,
      /\byou(?:'ve| have) (?:spent|returned)\b/,
      /\byour \S+ (?:orders|purchases) (?:this|last|in)\b/,
    ),
  ],
  zh: [
    anyOf(
      'g',
      /分组/,
      /(?:您|你)?的?(?:订单|下单|购买|购物|消费)(?:模式|规律|频率|习惯|行为)/,
      /(?:您|你)的(?:购买|消费)历史|(?:您|你)的(?:购买|消费|订单)记录|作为(?:我们的)?老(?:客户|顾客|用户)/,
      /(?:您|你)(?:最近|近期)的(?:多次)?(?:订单|购买|消费)(?:记录)?/,
      /(?:您|你)(?:一直|经常|频繁|多次)(?:在)?(?:下单|购买|光顾)/,
    ),
    anyOf(
      'g',
      /客群|分群|细分|群体|人群|聚类|画像|标签(?!价)/,
      /(?:高|低)(?:价值|消费|频|净值|客单)(?:的)?(?:客户|用户|群|人)?/,
      /(?:您|你)(?:的)?(?:消费(?:等级|水平|能力|记录|习惯|频率)|购买(?:频率|行为|力)|数据|评分|画像|价值)/,
      /我们的?(?:数据|记录|分析|模型|统计|算法)/,
      /数据(?:显示|表明|分析)|沉睡|流失|召回|唤醒|休眠|不活跃|复购率|客单价|转化|留存/,
      /终身价值/,
      /(?:一次性|低频|偶尔|小额|大额)(?:客户|买家|用户)|全体客户|平均客户|典型客户|像(?:您|你)这样的(?:客户|用户|顾客)|中位数/,
    ),
    anyOf(
      'g',
      /我们(?:注意到|发现|观察到|检测到|了解到)(?:您|你)/,
      /(?:您|你)(?:已经?)?(?:很久|许久|好久|长时间)?(?:没有?|未)(?:再)?(?:下单|购买|光顾|消费)/,
      /距(?:您|你)上次(?:下单|购买)[^，。；]{0,4}\ue002/,
      /(?:您|你)(?:通常|一般|总是|经常|很少)(?:消费|购买|下单|退货)/,
      /(?:您|你)(?:已|累计|共)(?:消费|花费)/,
    ),
  ],
}

/** Customers read nothing of the segmentation, nor that they are watched. */
export const segmentTalkRule: Rule = (reading) =>
  reading.context.reader === 'customer'
    ? [
        ...faultsOf(reading, 'segment-talk', talk[reading.context.language]),
        ...reading.names
          .filter(({ names }) => names.some(({ kind }) => kind === 'segment' || kind === 'segment-id'))
          .map(({ start, end, text }) => ({ code: 'segment-talk' as const, start, end, found: text })),
      ]
    : []
