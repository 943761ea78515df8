import type { Language } from '../../../language/language.ts'
import { anyOf } from './any-of.ts'
import { inOrder } from './in-order.ts'
import { wordsOf } from './words-of.ts'

/** A sort of offer: what the campaign offers must be of the same sort, and of the same size where it has one. */
export interface OfferWord {
  sort: 'off' | 'discount' | 'voucher' | 'shipping' | 'gift' | 'bundle' | 'sale' | 'back' | 'points'
  pattern: RegExp
  /** Without these words before it, advice may speak of it too. */
  hard?: boolean
}

/** Offers as texts name them. hard: says what is given, and is no advice to think about. */
export const offerWords: Record<Language, readonly OfferWord[]> = {
  en: [
    {
      sort: 'off',
      pattern: anyOf(
        'gi',
        inOrder(
          '',
          [/[\d.]+\s?%|[£$€¥]\s?[\d.,]+|\b\w+ per ?cent|\bhalf[- ]?price\b/, /\b\w+ (?:pounds|dollars|euros)/],
          /(?:[- ]?(?:off|discount|reduction|rebate)\b)/,
        ),
        /\bhalf[- ]?(?:price|off)\b|\b(?:an?|one|two) (?:half|third|quarter|fifth|tenth)s? off\b/,
        /\bsave (?:up to )?(?:[\d.]+\s?%|[£$€¥]\s?[\d.,]+)/,
        /\bprice[- ]?cuts?\b(?= (?:of|now|today))/,
        /\b(?:discount|reduction|rebate) of (?:up to )?(?:[\d.]+\s?%|[£$€¥]\s?[\d.,]+)/,
      ),
      hard: true,
    },
    {
      sort: 'shipping',
      pattern: anyOf(
        'gi',
        inOrder(
          '',
          /\b(?:free|complimentary|no[- ]cost) (?:next[- ]day |express |standard |home |worldwide )?/,
          /(?:shipping|delivery|postage|returns?)\b/,
        ),
        /\b(?:shipping|delivery|postage) (?:is |for )?free\b/,
        /\bships free\b|\bon us\b|\bpost-free\b/,
      ),
      hard: true,
    },
    {
      sort: 'gift',
      pattern: anyOf(
        'gi',
        /\bfree (?:gifts?|samples?|trial|item|product|bag|mug|upgrade)\b/,
        /\b(?:welcome|complimentary|bonus|surprise) gifts?\b/,
        /\bgift (?:with|card|voucher)s?\b/,
        /\b(?:send|sending|give|giving|offer|offering|add|adding|include|including) (?:\w+ ){0,6}gifts?\b(?![- ](?:idea|wrap|shop|bag|box|guide|set))/,
        /\b(?:for free|free of charge|at no (?:extra )?(?:cost|charge))\b/,
        /\b(?:pay|spend)\w* (?:nothing|(?:a|one) (?:single )?(?:cent|penny))\b/,
        /\bgiveaways?\b|\bbonus(?:es)?\b|\bfreebies?\b|\bperks?\b|\ba (?:\w+ )?gift for you\b/,
      ),
      hard: true,
    },
    {
      sort: 'bundle',
      pattern: anyOf(
        'gi',
        /\bbuy (?:one|two|three|1|2|3|\ue002),? (?:and )?get\b/,
        /\bbogo\b/,
        /\b(?:two|three|2|3|\ue002) for (?:the price of )?(?:one|two|1|2|\ue002)\b/,
      ),
      hard: true,
    },
    { sort: 'back', pattern: /\b(?:cash ?back|money[- ]back|refund guarantee|store credit)\b/gi, hard: true },
    {
      sort: 'points',
      pattern: anyOf(
        'gi',
        /\b(?:double|extra|bonus|loyalty|rewards?) points\b/,
        /\b(?:earn|collect|redeem) (?:points|rewards)\b/,
        /\b(?:loyalty|rewards?|membership|referral|vip) (?:program(?:me)?s?|schemes?|clubs?|cards?|benefits|perks)\b/,
        /\ba reward (?:for|to)\b|\brewards (?:for|to)\b/,
      ),
      hard: true,
    },
    {
      sort: 'voucher',
      pattern: anyOf(
        'gi',
        /\b(?:vouchers?|coupons?|promo(?:tion(?:al)?)? codes?|discount codes?)\b/,
        /\b(?:use|enter|apply) (?:the )?code\b(?! \ue003)/,
      ),
    },
    {
      sort: 'discount',
      pattern: wordsOf(
        'gi',
        /discounts?|discounted|reduced prices?|special (?:price|offer|deal)s?|price reductions?/,
        /rebates?|markdowns?|exclusive (?:offer|deal|price)s?/,
        /our (?:\w+ )?offers?(?! (?:of|to) (?:help|support|advice|assist))|(?:early|free) registration/,
        /(?:better|great|good|attractive|best|lower|hot|amazing) (?:deals?|prices)/,
        /low prices|introductory (?:offer|price)|promotions?/,
        /promotional/,
        /cheaper|(?<!\bgood )deals(?! with)/,
      ),
    },
    {
      sort: 'sale',
      pattern: wordsOf(
        'gi',
        /flash sale|clearance/,
        /(?:on|summer|winter|spring|autumn|big|our|the|private|final|end-of-season) sale\b(?!s)/,
        /limited[- ]time (?:offer|deal|only)|while stocks? lasts?|today only|last chance/,
      ),
    },
  ],
  zh: [
    {
      sort: 'off',
      pattern: anyOf(
        'g',
        /[零一二三四五六七八九\d](?:[\d.]|[一二三四五六七八九])?\s?折(?!扣(?:平均|占|额)|叠|中|返|腾|射|磨|算)/,
        /(?:立减|直降|优惠|减免|省|再减)\s?(?:[£$€¥]\s?)?(?:\d|\ue002)[\d.,]*/,
        /满\s?(?:\d|\ue002)[^，。；]{0,8}减|半价|减\s?(?:\d|\ue002)[\d.]*\s?元/,
        /(?:[\d.]+\s?%|\ue002)\s?(?:的)?(?:折扣优惠|优惠|折扣)(?!平均|占|额)/,
      ),
      hard: true,
    },
    { sort: 'shipping', pattern: /包邮|免(?:运|邮|快递)费?|免费(?:配送|送货|发货|退货|退换|邮寄)/g, hard: true },
    {
      sort: 'gift',
      pattern: anyOf(
        'g',
        /赠品|赠送|即[送赠]|免费(?!咨询|电话|热线)|附赠|加赠|免费(?:领|试用|体验|送|得)|(?:不用|无需|不必|不)花(?:一|您|你)?(?:分|毛|块)?钱/,
        /(?:好|豪|大|小|伴手|见面)礼(?:包|盒)?(?=相送|赠|等|送|一份)/,
        /送(?:您|你)?(?:一份|上)?(?:礼品|礼物|好礼|小礼|大礼|小样)|礼品卡|抽奖/,
      ),
      hard: true,
    },
    {
      sort: 'bundle',
      pattern: anyOf(
        'g',
        /[买满]\s?(?:[一二两三\d]|\ue002)\s?(?:件)?[送赠免]\s?(?:[一二两三\d]|\ue002)?/,
        /第二件(?:半价|\d|免费|[一二三四五六七八九]折)/,
      ),
      hard: true,
    },
    { sort: 'back', pattern: /返现|返利|全额退款|假一赔|无条件退/g, hard: true },
    {
      sort: 'points',
      pattern:
        /(?:双倍|多倍|额外|奖励)积分|积分|红包|忠诚度?计划|会员(?:计划|优惠|折扣|专享|权益|福利)|奖励(?:计划|活动|机制)/g,
      hard: true,
    },
    { sort: 'voucher', pattern: /优惠券|代金券|抵用券|折扣券|现金券|优惠码|折扣码/g },
    {
      sort: 'discount',
      pattern: anyOf(
        'g',
        /满减|更?实惠|(?:更|较)低的?价格|打折/,
        /折扣(?!平均|占|用得|幅度|敏感|额|率|驱动|偏好|在该群体|券|码)/,
        /特价|特惠|优惠(?!券|码)(?!的?理由)|降价|低价|让利|促销价|会员价|限时价/,
      ),
    },
    { sort: 'sale', pattern: /限时(?:抢购|优惠|特惠|折扣)|秒杀|清仓|大促|促销|最后机会|仅限今日|先到先得/g },
  ],
}

/** What makes a sentence to a marketer no advice to give something: it warns of it, does without it or asks. */
export const offerAdvice: Record<Language, RegExp> = {
  en: wordsOf(
    'i',
    /avoid|without|rather than|instead of|not|no|skip|do not|don't|never|exclude|hold back/,
    /leave out|wait(?:ing)? for|compare|check whether|whether|ask|before|weigh|price arguments/,
    /sparingly|beware/,
  ),
  zh: /避免|不带|而不是|不必|不要|不向|勿|无需|是否|比较|对比|等|少用|慎用|暂不|谨慎|不靠|不用|并非|代替|先于/,
}
