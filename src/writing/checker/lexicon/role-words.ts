import type { Language } from '../../../language/language.ts'
import { inOrder } from './in-order.ts'

const allEn =
  "(?:all who (?:order|buy|return) again|(?:all|all of the|all the|the shop's|our|the average|every|an average) (?:returning |repeat |other repeat |the shop's |of our |our )?(?:customers?|shoppers|buyers|clients|people)(?: (?:who order again|together|taken together|combined))?|(?:the |our )?(?:whole|entire|overall|full|customer|total|wider) (?:customer )?(?:base|shop|population|figure|average|median|norm|level|rate|share)(?: as a whole)?|the base(?: as a whole)?|\\boverall|shop-?wide|store-?wide|company-?wide|base-?wide|everyone(?: else)?(?: in the data)?|across the (?:base|board|shop|store|whole shop)|the shop as a whole|in general|the shop average|customers (?:overall|in general|as a whole|at large)|the general (?:level|figure|average))"
const allZh =
  '(?:(?:全体|所有|全部|整体|店铺整体|全店|总体)(?:的)?(?:复购)?(?:客户|顾客|用户|买家|消费者)?(?:群体)?|大盘|平均水平|客户总体|全店平均|店铺平均|整个客户群)'

const verbEn =
  "(?:it is|it's|it was|this is|that is|the figure is|the figures are|the figure was|the median is|the mean is|the average is|is|are|was|were|has|have|had|take|takes|took|let|wait|spend|spends|spent|order|orders|ordered|place|places|placed|buy|buys|bought|comes? to|stands? at|amounts? to|reach(?:es)?|average|averages|typically|typical|usually|only|just|do so|after|at|with|of|in|so)"

/** Words that say whose figure stands beside them: that of all customers, or the segment's own. */
export interface RoleWords {
  all: RegExp
  /** Read at the end of what stands before a figure. */
  allBefore: RegExp
  /** Read at the beginning of what stands behind it. */
  allAfter: RegExp
  ownAfter: RegExp
  /** Sets a figure against another: read at the end of what stands before it. */
  contrastBefore: RegExp
  /** The figure is a multiple or part of another figure, not a share of people: read behind it. */
  ofFigureAfter: RegExp
  ofFigureBefore: RegExp
}

export const roleWords: Record<Language, RoleWords> = {
  en: {
    all: new RegExp(allEn, 'i'),
    allBefore: new RegExp(
      `\\bwhere they have\\s$|${allEn}(?: do| does| did)?(?:\\s*[(=]|\\s+-)?\\s*(?:${verbEn}[\\s:]+){0,4}(?:the |an? )?(?:about |around |roughly |nearly |almost |over |just |some |more than |less than |at |of )?$|\\bthe (?:shop's|overall|general) (?:figure of |average of |median of |mean of )?$|(?:^|[(;,.]\\s?|\\bwith )${allEn}\\s?:\\s?$`,
      'i',
    ),
    allAfter: new RegExp(
      `^(?:[^,;:.()\\ue002]{0,36}?\\b(?:for|of|among|amongst|across|in|by|over|with|from|that|seen)\\s+(?:(?:the|our|a|typical|whole)\\s+)?(?:${allEn})|\\s*\\(?(?:overall|shop-?wide|store-?wide|across the (?:base|board|shop|store)|${allEn}\\)))`,
      'i',
    ),
    ownAfter: inOrder('i', /^[^,;:.()\ue002]{0,24}?\b/, [
      /here\b|in this segment|of them\b|of the segment|in the segment|of this (?:segment|group)/,
      /of these (?:customers|buyers|shoppers)|among them\b|of their\b/,
    ]),
    contrastBefore: inOrder(
      'i',
      [
        /\b(?:against|versus|vs\.?|compared (?:with|to)|than|instead of|rather than|beside|not|unlike|from|out of)/,
        /\ue002 of|\//,
      ],
      /\s+/,
      [
        /the |all |our |the shop's |a |an |only |just |about |around |roughly |nearly |almost |over /,
        /typical(?:ly)? |some |overall /,
      ],
      String.raw`*$`,
    ),
    ofFigureAfter: inOrder('i', /^\s*(?:of |as |the )?(?:the )?/, [
      /\ue002/,
      inOrder(
        '',
        [
          /figure|what|that of|level|those of|rate of|average|amount|value/,
          /as (?:many|much|often|long|high|large|likely)/,
          /many|much|often|long|high|large|likely|typical|overall|number/,
        ],
        /\b/,
      ),
    ]),
    ofFigureBefore: /^(?!)/,
  },
  zh: {
    all: new RegExp(allZh),
    allBefore: new RegExp(
      `${allZh}[^，。；！？、\\ue002：高低多少更快慢长短近早（）()占]{0,14}$|${allZh}[：:]\\s?$|${allZh}(?:则|却|只|仅)?(?:高达|只有|至少|不少|大多)\\s?$|${allZh}[^，。；：！？\\ue002]{0,10}(?:中位数|平均数|均值|平均|典型值|间隔|水平)(?:则|却)?(?:为|是|有|只有|：|:)?\\s?$|${allZh}(?:中|里)?(?:来)?看[，,]?\\s?(?:则)?(?:为|是|有)?\\s?$|后者(?:则|却|只|仅)?(?:为|是|有)?\\s?$`,
    ),
    allAfter: new RegExp(`^\\s?(?:[（(]${allZh}(?![^）)]*\\ue002)|(?:的)?${allZh}(?:水平|平均))`),
    ownAfter: /^(?!)/,
    contrastBefore:
      /(?:而不是|而非|不是|相比|相较于?|对比|高于|低于|多于|少于|超过|不及|长于|短于|\ue002\s?[对比])\s?(?:约|近|逾)?\s?$/,
    ofFigureAfter: /^(?!)/,
    ofFigureBefore: /(?:全体|整体|所有|\ue002|平均)[^，。；]{0,6}的\s?$/,
  },
}
