import { anyOf } from '../any-of.ts'
import { inOrder } from '../in-order.ts'
import { licences as by, type TraitWord } from '../trait-words.ts'
import { wordsOf } from '../words-of.ts'

const people =
  '(?:customers?|buyers?|shoppers?|spenders?|clients?|purchasers?|people|group|segment|crowd|base|audience|accounts?|orderers?)'

const likely =
  '(?<!\\bmak(?:e|es|ing) (?:\\w+ ){1,3})\\b(?:more |less |most |very |highly |quite |un)?likely to (?:\\w+ly )?'

/** Claims about customers in English. */
export const traitsEn: readonly TraitWord[] = [
  {
    pattern: anyOf(
      'gi',
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
    pattern: new RegExp(
      `\\bregulars\\b|\\b(?<!all )(?<!all other )(?:regular|repeat|returning|habitual|heavy|frequent|steady) ${people}\\b|\\b(?:order|buy|purchase|(?<!\\b(?:the|our|a|your) )shop|return|come back)(?:s|ing)? (?:very |quite |so )?(?:often|frequently|regularly|repeatedly|again and again)\\b|\\bfrequent (?:orders|ordering|purchases|buying)\\b|\\b(?:they|(?<!\\bthose )who) come back\\b(?! (?:is|for|at|to nothing)| (?:only )?if)(?<!whether they come back)(?<!reason to come back)`,
      'gi',
    ),
    licence: by.often,
  },
  {
    pattern: new RegExp(
      `\\b(?:occasional|infrequent|irregular|sporadic|rare|light) ${people}\\b|\\b(?:order|buy|purchase|shop)(?:s|ing)? (?:only )?(?:rarely|seldom|infrequently|occasionally|sporadically|once in a while|now and then)\\b|\\b(?:rarely|seldom|hardly ever) (?:order|buy|shop|purchase|return)`,
      'gi',
    ),
    licence: by.seldom,
  },
  {
    pattern: new RegExp(
      `\\bone[- ](?:time|off) ${people}\\b|\\b(?:bought|ordered|purchased) (?:just |only )?once\\b|\\bsingle-purchase\\b`,
      'gi',
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
    pattern: new RegExp(
      `\\b(?:high[- ](?:value|spending|worth)|valuable|most valued|top[- ]tier|premium|vip|lucrative|profitable|big|heavy|key|core|prime) (?:${people.slice(3, -1)})\\b|\\bhigh[- ]value\\b|\\bbig spenders\\b|\\bspends? (?:a lot|heavily|generously|freely|big|much)\\b|\\bspend is high\\b|\\bhigh spend(?:ing|ers)?\\b|\\bbackbone\\b|\\bcash cow\\b|\\bmainstay\\b|\\bgenerous(?:ly)?\\b|\\blavish\\w*`,
      'gi',
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
    pattern: new RegExp(
      `\\b(?:new|brand[- ]new|recently (?:joined|acquired|won)|first[- ]time) ${people}\\b|\\bnewcomers?\\b|\\bnewbies\\b|\\bjoined (?:lately|recently)\\b`,
      'gi',
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
    pattern: new RegExp(
      `\\b(?:active|engaged|recent|current|fresh) ${people}\\b|\\b(?:highly |very |still |are |remain )(?:active|engaged)\\b|\\bactive of late\\b|\\border(?:ed)? (?:recently|lately)\\b|\\borders are recent\\b|\\b(?:bought|buy) recently\\b|\\bfresh in (?:mind|memory)\\b`,
      'gi',
    ),
    licence: by.recent,
  },
  {
    pattern: inOrder(
      'gi',
      /(?<!\b(?:we|we're|we are|I am|I'm)(?: \w+)? )\b/,
      [
        /satisfied|happy|delighted/,
        /content(?:ed)?(?= (?:customers|buyers|with))/,
        /pleased|enthusiastic|thrilled|fans?|advocates?|ambassadors?/,
        /love (?:the|our|your|what|shopping)|adore|trust(?:s|ing)? (?:the|us|you|our)/,
      ],
      /\b/,
    ),
    licence: by.satisfied,
  },
  { pattern: /\b(?:dissatisfied|unhappy|disappointed|frustrated|annoyed|angry)\b/gi, licence: by.unhappy },
  {
    pattern: wordsOf(
      'gi',
      /tech[- ]?savvy|digital(?:ly)?[- ](?:native|savvy)s?|mobile[- ]first/,
      /brand[- ](?:conscious|loyal|aware)|eco[- ]?(?:conscious|friendly|minded)|environmentally/,
      /sustainab\w+[- ](?:minded|conscious)|health[- ]conscious|fashion[- ](?:conscious|forward)/,
      /fashionable|trend[- ]?(?:sett|conscious|aware|y)\w*|trendy/,
      /quality[- ](?:seek|conscious|driven|minded)\w*/,
      /style[- ]conscious|sophisticated|discerning|picky|demanding/,
      /busy (?:people|professionals|lives)|time[- ]poor|adventurous|curious|creative|social media/,
      /influencers?|educated|cultured|urban|rural|city dwellers|ambitious|cautious|conservative/,
      /risk[- ]averse|rational|emotional|nostalgic|sentimental|homemakers?|home-?owners?|hobbyists?/,
      /crafters?|collectors?|gift[- ](?:givers?|buyers?|shoppers?)|gifting|hosts?/,
      /party[- ](?:planners?|throwers?)|resell\w*|small business(?:es)?|businesses|retailers/,
      /boutiques|cafés?|event planners?|planners?/,
    ),
    licence: by.never,
  },
  {
    pattern: anyOf(
      'gi',
      inOrder(
        '',
        /\b(?:bulk|wholesale|trade|b2b|commercial|corporate|institutional) /,
        /(?:buyers?|customers?|purchasers?|orders?|shoppers?|purchases?)\b/,
      ),
      /\bbuy(?:s|ing)? (?:in )?(?:bulk|quantity|large quantities)\b/,
      /\bwholesalers?\b|\bstock(?:ing)? up\b|\brestockers\b|(?<!^|[.?!] )\brestocking\b/,
      /\borders are bulky\b/,
    ),
    licence: by.bulk,
  },
  {
    pattern: anyOf(
      'gi',
      inOrder(
        '',
        /\b(?:big|large|full|hefty|sizeable|substantial|generous) (?:baskets?|orders?)\b/,
        /(?<!(?:suit|after|on|with|for|before) an? (?:small|large|big) order)(?! (?:may|sets))/,
      ),
      /\bbuy(?:s)? big\b|\blarge[- ]basket\b|\bbig[- ]ticket\b/,
    ),
    licence: by.bigBasket,
  },
  {
    pattern: anyOf(
      'gi',
      inOrder(
        '',
        /(?<!\b(?:planned|meant|made|built) for )\b(?:small|tiny|light|modest) (?:baskets?|orders?)\b/,
        /(?<!suit a (?:small|large) order)/,
      ),
      /\bsmall[- ]basket\b|\borders are light\b/,
    ),
    licence: by.smallBasket,
  },
  {
    pattern: wordsOf(
      'gi',
      /variety[- ]seek\w*|explorers?|across the range/,
      /broad(?:ly)? (?:taste|range|interest)\w*/,
      /wide (?:range|variety|choice|taste)\w*|eclectic|diverse (?:taste|basket|range)\w*/,
      /varied (?:taste|basket)\w*|choice is wide/,
    ),
    licence: by.wide,
    ofShop: true,
  },
  {
    pattern: wordsOf(
      'gi',
      /narrow (?:range|taste|choice)\w*/,
      /stick(?:s|ing)? to (?:one|a few|the same)/,
      /creatures of habit|single-product|set in their ways|specialised taste/,
    ),
    licence: by.narrow,
  },
  {
    pattern: wordsOf(
      'gi',
      /serial returners?/,
      /return(?:s)? (?:a lot|often|frequently|much|many)/,
      /high (?:return rate|returns)|returns are (?:an issue|high|frequent)/,
    ),
    licence: by.returns,
  },
  {
    pattern: /\b(?:rarely return|low (?:return rate|returns)|keep what they buy|seldom return)\b/gi,
    licence: by.keeps,
  },
  {
    pattern: anyOf(
      'gi',
      /\bweekend[- ](?:shoppers?|buyers?|customers?|restockers?|browsers?)\b/,
      /\b(?:shop|order|buy)s? (?:mainly |mostly |largely )?(?:at|on) (?:the )?weekends?\b/,
    ),
    licence: by.weekend,
  },
  {
    pattern: anyOf(
      'gi',
      /\bevening[- ](?:shoppers?|buyers?|customers?)\b/,
      /\bnight[- ](?:owls?|shoppers?|time shoppers)\b/,
      /\b(?:shop|order|buy)s? (?:mainly |mostly |largely )?(?:in the evenings?|at night|late at night|after work)\b/,
    ),
    licence: by.evening,
  },
  {
    pattern: anyOf(
      'gi',
      /\bmorning[- ](?:shoppers?|buyers?|customers?)\b/,
      /\bearly birds?\b/,
      /\b(?:shop|order|buy)s? (?:mainly |mostly |largely )?in the mornings?\b/,
    ),
    licence: by.morning,
  },
  {
    pattern: anyOf(
      'gi',
      /\boffice[- ](?:hours? )?(?:shoppers?|buyers?)\b/,
      /\b(?:shop|order|buy)s? (?:mainly |mostly |largely )?(?:during|in) (?:working|office|business) hours\b/,
      /\bworkday (?:shoppers|buyers)\b/,
    ),
    licence: by.office,
  },
  {
    pattern: anyOf(
      'gi',
      inOrder(
        '',
        /\b(?:seasonal(?:ly)?|christmas|holiday|festive|summer|winter) /,
        [/shoppers?|buyers?|customers?|buying|purchases|orders|peaks?|demand|shopping/],
        /\b/,
      ),
      /\b(?:for|before|around|at) (?:the )?(?:christmas|holidays|holiday season|festive season)\b/,
    ),
    licence: by.never,
  },
  {
    pattern: wordsOf(
      'gi',
      /addict(?:s|ed)?|obsessed|passionate|enthusiasts?|bored|impatient|stress(?:ed)?|lonely|proud/,
      /status[- ]seek\w*|aspirational/,
    ),
    licence: by.never,
  },
]
