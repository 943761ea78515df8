import type { Language } from '../../../language/language.ts'
import { anyOf } from './any-of.ts'
import { inOrder } from './in-order.ts'
import { wordsOf } from './words-of.ts'

/** How a sentence says what customers want or would leave for, and what in such a wish says more than that they want good goods. */
export interface WishWords {
  /** The first group holds what is wished for, up to the end of the clause. */
  wishes: readonly RegExp[]
  /** Low prices, deals: licensed by the use of discounts alone. */
  deals: RegExp
  /** Goods with the words that describe them in the first group. */
  goods: RegExp
  /** What may describe goods without telling of a taste: a closed list, taken out of the description. */
  bland: RegExp
  /** Tastes that are wished for by name. */
  tastes: RegExp
  /** A wish to do something that no fact tells of. */
  deeds: RegExp
}

const subjectEn = '(?:they|customers?|buyers?|shoppers?|spenders?|clients?|group|segment|people|who)'
const mayEn = [
  /also|really|clearly|seem to|seems to|appear to|may|might|could|would|will|probably|generally|usually/,
  /tend to|likely|are likely to|are|is|be|just|only|all|simply/,
]
const wantEn = [
  /wants?|wanting|wish(?:es)? (?:for|to)|would like|desires?|craves?|hop(?:e|es|ing) (?:for|to)/,
  /likes?|loves?|enjoys?|prefers?|fond of|interested in|drawn to|attracted (?:to|by)/,
  /seeks?|seeking|looking for|looks? for|expects?|needs?|values?|appreciates?/,
]

export const wishWords: Record<Language, WishWords> = {
  en: {
    wishes: [
      inOrder('gi', `\\b${subjectEn}\\s`, [inOrder('', mayEn, /\s/)], '*', wantEn, /\b([^.;:!?]*)/),
      inOrder(
        'gi',
        /\bif (?:the )?(?:shop|store|company|brand|we|it) /,
        /(?:does not|doesn't|do not|don't|fails? to|stops?|cannot|can't) (?:\w+ )?/,
        /(?:offer|sell|provide|have|stock|carry|give)(?:ing)?\b([^.;:!?]*)/,
      ),
    ],
    deals: anyOf(
      'i',
      /\b(?:deals?|bargains?|discounts?|(?:special |better |good |more )offers?|promotions?|coupons?|savings?)\b/,
      inOrder(
        '',
        /\b/,
        [/low(?:er)?|cheap(?:er)?|affordable|better|competitive|reasonable|fair|good|best|attractive/],
        / (?:prices?|pricing|costs?)\b/,
      ),
      /\bcheap\w*|\baffordab\w+|\bvalue for money\b/,
    ),
    goods: inOrder(
      'gi',
      /((?:[a-z][a-z'-]*\s){1,3})/,
      [
        /products?|items?|goods|merchandise|gifts?|brands?|designs?|toys?|clothes|games?|decorations?/,
        /accessories|contracts?/,
      ],
      /\b/,
    ),
    bland: wordsOf(
      'gi',
      /good|great|better|best|excellent|high|higher|top|fine|quality|high-quality|higher-quality/,
      /well-made|new|newer|newest|latest|fresh|more|other|another|different|various|varied|several/,
      /wide|wider|broad|large|reliable|dependable|useful|helpful|right|suitable|relevant|available/,
      /safe|durable|certain|specific|particular|easy|to|for|of|in|on|with|and|or|a|an|the|their|its/,
      /our|these|those|such|some|all|any|many|range|ranges|variety|selection|selections|choice/,
      /choices|assortment|number|buy|find|see|get|from|have|access|shop's|store's|shop|store|bundle/,
      /bundles|related|matching|recommended|popular|own|arrivals|favou?rites?|interesting|exciting/,
      /them|that|which|complementary|be|shown|know|about|what|up|offers?|sells?|provides?|stocks?/,
      /carr(?:y|ies)|lots?|plenty|kinds?|types?|each|every/,
    ),
    tastes: wordsOf(
      'i',
      /sustainab\w*|ethic\w*|eco-?\w*|heritage|traditions?|status|fashion\w*|styl(?:e|ish)/,
      /exclusiv\w*|luxur\w*|uniqueness|innovation|technology|authentic\w*|craftsmanship|aesthetics/,
      /prestige|elegan\w*/,
    ),
    deeds: inOrder(
      'i',
      /^\s(?:to )?/,
      [/buy|buying|purchase|purchasing|spend|spending|save|pay|own|collect|resell|sell/],
      /\b(?! (?:the |a |an )?\ue000)(?! (?:more )?(?:new|good|quality|high-quality)\b)/,
    ),
  },
  zh: {
    wishes: [
      /(?:希望|想要|期望|渴望|追求|喜欢|偏好|偏爱|喜爱|倾向于?|看重|注重|期待|需要|愿意)([^。；！？]*)/g,
      /(?:如果|若|一旦)(?:店铺|商店|我们)(?:不能|没有|不|未能)(?:提供|出售|销售|推出|有)([^，。；！？]*)/g,
    ],
    deals: /优惠(?!待)|折扣|低价|便宜|实惠|促销|特价|性价比|划算|打折|(?:较低|更低|更好|稳定|合理|低廉)的?价格/,
    goods: /([\p{Script=Han}]{1,12}?)(?:产品|商品|物品|货品|体验|品牌|款式|礼品|玩具|装饰品)/gu,
    bland: anyOf(
      'g',
      /从|在|店铺|商店|店里|这里|我们|获得|得到|获取|看到|找到|购买|买到|享受|拥有|更|最|较/,
      /很|高|好|优质|优秀|优|质量|品质|价值|的|地|和|与|及|以及|、|或/,
      /者|商品|产品|服务|物品|体验|购物|新颖|新|款|多样化|多样性|多样|丰富|多|选择|种类/,
      /不同|各种|一些|合适|适合|自己|他们|它们|这些|那些|其|方便|便捷|快速|快捷/,
      /可靠|安全|简单|顺畅|满意|良好|完善|周到|贴心|个性化|能|够|可以|到|了|对|有|是|提供/,
      /推荐|相关|搭配|类似|更多|客户|您|需求|符合|常买|喜欢|相配|一直|熟悉/,
      /原来|想找|满足|被|再次|继续|过|等/,
    ),
    tastes: /品牌|环保|时尚|个性(?!化)|格调|潮流|设计感|身份|面子|仪式感|科技感|手工|收藏/,
    deeds: /^(?:能|能够|可以)?(?:花费?|消费|节省|省钱|囤|转卖)/,
  },
}
