import { anyOf } from '../any-of.ts'
import { inOrder } from '../in-order.ts'
import { licences as by, type TraitWord } from '../trait-words.ts'
import { wordsOf } from '../words-of.ts'

const people =
  '(?:customers?|buyers?|shoppers?|spenders?|clients?|purchasers?|people|group|segment|crowd|base|audience|accounts?|orderers?)'

const likely =
  '(?<!\\bmak(?:e|es|ing) (?:\\w+ ){1,3})\\b(?:more |less |most |very |highly |quite |un)?likely to (?:\\w+ly )?'

/** Claims about how customers deal with the shop: how often, how much, how lately, and for what reasons. */
export const dealingsEn: readonly TraitWord[] = [
  {
    pattern: anyOf(
      'gi',
      /\b(?:they|customers) (?:can |may |will )?enjoy\b|\bprefers? (?:not )?to\b|\b(?:latest|newest|current) trends?\b/,
      /\b(?:lost|losing|lose) interest\b|\bregret(?:s|ted)?\b|\bdisinterested\b|\btired of\b/,
      /\blive in (?:cities|towns|the (?:city|country|countryside))\b/,
    ),
    licence: by.never,
  },
  {
    pattern: inOrder(
      'gi',
      /\b(?:they|customers|buyers|shoppers) will (?:surely |certainly |soon |definitely |probably )?/,
      /(?:come back|return|buy again|order again|stay)\b/,
    ),
    licence: by.stays,
  },
  {
    pattern: inOrder(
      'gi',
      /\b(?:buy|order|shop|purchase)s? (?:only )?(?:when|if|during) (?:there (?:is|are) )?(?:an? |the )?/,
      /(?:sales?|discounts?|offers?|promotions?)\b/,
    ),
    licence: by.discount,
  },
  {
    pattern: anyOf(
      'gi',
      /\bwilling to (?:pay|spend)\b/,
      /\b(?:buy|buys|buying|purchase|purchases|purchasing) (?:\w+ )?(?:gifts?|presents?)\b/,
      /\bseasonal (?:items?|products?|goods)\b/,
      /\b(?:during|over) (?:the )?(?:christmas|holidays?|holiday season|festive season)\b/,
    ),
    licence: by.never,
  },
  {
    pattern:
      /\b(?:overspend\w*|over-?buy\w*|wasteful)\b|\bno (?:clear|particular|specific) (?:needs?|preferences?|interests?)\b/gi,
    licence: by.never,
  },
  {
    pattern: new RegExp(
      `${likely}(?:return|send back|give back) (?:items?|products?|goods|purchases?|orders?|them|what)\\b`,
      'gi',
    ),
    licence: by.never,
  },
  {
    pattern: new RegExp(
      `${likely}(?:return|come back|buy|order|purchase|shop|spend|stay|renew|repeat|remain)\\b`,
      'gi',
    ),
    licence: by.stays,
  },
  {
    pattern: anyOf(
      'gi',
      inOrder(
        '',
        /\b(?:premium|high[- ]end|luxury|upscale|upmarket|designer|exclusive) /,
        /(?:products?|items?|goods|brands?|pieces|taste)\b/,
      ),
      /\b(?:traditional|modern|classic|vintage) (?:customers?|buyers?|shoppers?|taste|style)\b/,
    ),
    licence: by.never,
  },
  {
    pattern: inOrder(
      'gi',
      /\b(?:customers|buyers|shoppers|them|they)(?: (?:may|might|will|could))? feel\b/,
      /(?! (?:welcome|valued|noticed|seen|at home|appreciated|special|looked after|safe|remembered|heard))/,
    ),
    licence: by.never,
  },
  {
    pattern: inOrder(
      'gi',
      /\b(?:fiercely |very |deeply )?/,
      [
        /loyal|loyalty|devoted|faithful|committed|die-?hard|dedicated|dependable (?:customers|buyers)/,
        /reliable (?:customers|buyers)/,
      ],
      /\b(?! (?:program|programme|scheme|card|points|club|tier|reward))/,
    ),
    licence: by.loyal,
  },
  {
    pattern: anyOf(
      'gi',
      /\bregulars\b/,
      `\\b(?<!all )(?<!all other )(?:regular|repeat|returning|habitual|heavy|frequent|steady) ${people}\\b`,
      inOrder(
        '',
        /\b(?:order|buy|purchase|(?<!\b(?:the|our|a|your) )shop|return|come back)(?:s|ing)?(?: to (?:the|this|your) (?:shop|store))? (?:very |quite |so )?/,
        /(?:often|frequently|regularly|repeatedly|again and again)\b/,
      ),
      /\bfrequent (?:orders|ordering|purchases|buying)\b/,
      // "If they come back" and "those who come back" say nothing of how many do.
      inOrder(
        '',
        /\b(?:they|(?<!\bthose )who) come back\b(?! (?:is|for|at|to nothing)| (?:only )?if)/,
        /(?<!whether they come back)(?<!reason to come back)/,
      ),
    ),
    licence: by.often,
  },
  {
    pattern: anyOf(
      'gi',
      `\\b(?:occasional|infrequent|irregular|sporadic|rare|light) ${people}\\b`,
      inOrder(
        '',
        /\b(?:order|buy|purchase|shop)(?:s|ing)? (?:only )?/,
        /(?:rarely|seldom|infrequently|occasionally|sporadically|once in a while|now and then)\b/,
      ),
      /\b(?:rarely|seldom|hardly ever) (?:order|buy|shop|purchase|return)/,
    ),
    licence: by.seldom,
  },
  {
    pattern: anyOf(
      'gi',
      `\\bone[- ](?:time|off) ${people}\\b`,
      /\b(?:bought|ordered|purchased) (?:just |only )?once\b|\bsingle-purchase\b/,
    ),
    licence: by.once,
  },
  {
    pattern: wordsOf(
      'gi',
      /price[- ](?:sensitive|conscious|driven|led|aware)/,
      /cost[- ]conscious|budget[- ](?:conscious|minded)|bargain|deal[- ](?:seek|hunt|prone)\w*/,
      /discount[- ](?:seek|hunt|driven|led|hungry)\w*/,
      /thrifty|frugal/,
      /value[- ](?:seek|conscious|driven|hunt)\w*/,
      /sensitive to (?:the )?(?:prices?|costs?)/,
      inOrder(
        '',
        /(?:because of|due to|over|if) (?:the |its )?(?:(?:too |very )?(?:high|higher|rising|increased) )?/,
        /(?:prices?|costs?|pricing)/,
      ),
      /prices? (?:are|is|become|gets?|go|goes|rises?) (?:too |very )?(?:high|higher|up|expensive)/,
      /too expensive/,
      /wait(?:s|ing)? for (?:sales|discounts|offers)/,
      /coupon (?:users|lovers|clippers)/,
    ),
    licence: by.discount,
  },
  { pattern: /\b(?:impulsive(?:ly)?|impulse|spontaneous(?:ly)?|spur[- ]of[- ]the[- ]moment)\b/gi, licence: by.never },
  {
    pattern: anyOf(
      'gi',
      inOrder(
        '',
        /\b/,
        [
          /high[- ](?:value|spending|worth)|valuable|most valued|top[- ]tier|premium|vip/,
          /lucrative|profitable|big|heavy|key|core|prime/,
        ],
        ` ${people}\\b`,
      ),
      /\bhigh[- ]value\b|\bbig spenders\b|\bhigh spend(?:ing|ers)?\b|\bspend is high\b/,
      /\bspends? (?:a lot|heavily|generously|freely|big|much)\b/,
      /\bbackbone\b|\bcash cow\b|\bmainstay\b|\bgenerous(?:ly)?\b|\blavish\w*/,
    ),
    licence: by.bigSpend,
  },
  {
    pattern: anyOf(
      'gi',
      inOrder(
        '',
        /\b(?:low[- ](?:value|spending|spend)|small|minor|modest|marginal) /,
        /(?:buyers|spenders|customers|shoppers|accounts)\b/,
      ),
      /\blow[- ]value\b/,
      /\bspends? (?:little|sparingly|cautiously)\b/,
      /\bspend is low\b|\bsmall sums\b/,
    ),
    licence: by.smallSpend,
  },
  {
    pattern: wordsOf(
      'gi',
      /wealth(?:y|ier)|affluent|rich(?! in)|well[- ]off|well[- ]heeled|moneyed|luxury|upscale/,
      /upmarket|high[- ]income|prosperous|poor|low[- ]income|cash-strapped/,
    ),
    licence: by.never,
  },
  {
    pattern: anyOf(
      'gi',
      `\\b(?:new|brand[- ]new|recently (?:joined|acquired|won)|first[- ]time) ${people}\\b`,
      /\bnewcomers?\b|\bnewbies\b|\bjoined (?:lately|recently)\b/,
    ),
    licence: by.new,
  },
  {
    pattern: anyOf(
      'gi',
      inOrder(
        '',
        /\b/,
        [/long[- ](?:standing|time|term|established|serving)/, /veteran|established/],
        / (?:customers?|buyers?|shoppers?|clients?|relationship)/,
      ),
      /\bof long standing\b/,
      /\bbeen (?:with (?:us|the shop|you)|customers) (?:for )?(?:longer|a long time|for years|for ages)\b/,
    ),
    licence: by.longStanding,
  },
  {
    pattern: wordsOf(
      'gi',
      /lapsed|dormant|inactive|gone quiet|went quiet|fallen silent|churned|lost customers/,
      /disengaged|drifted away|stopped (?:buying|ordering)|not ordered for long/,
      /abandoned (?:us|the shop)|sleeping|long gone|have left/,
    ),
    licence: by.gone,
  },
  {
    pattern: wordsOf(
      'gi',
      /at[- ]risk (?:customers|buyers|segment|group)/,
      /(?:they|customers|buyers|segment|group) (?:is|are|may be) at risk/,
      /at risk of (?:leaving|churn\w*|lapsing)|churn(?:ing)?[- ](?:risk|prone)|slipping away/,
      /drifting away|likely to (?:leave|churn|lapse|defect)|about to (?:leave|churn|lapse)/,
      /on the way out/,
    ),
    licence: by.atRisk,
  },
  {
    pattern: anyOf(
      'gi',
      `\\b(?:active|engaged|recent|current|fresh) ${people}\\b`,
      /\b(?:highly |very |still |are |remain )(?:active|engaged)\b|\bactive of late\b/,
      /\border(?:ed)? (?:recently|lately)\b|\borders are recent\b|\b(?:bought|buy) recently\b/,
      /\bfresh in (?:mind|memory)\b/,
    ),
    licence: by.recent,
  },
]
