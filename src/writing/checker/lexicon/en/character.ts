import { anyOf } from '../any-of.ts'
import { inOrder } from '../in-order.ts'
import { licences as by, type TraitWord } from '../trait-words.ts'
import { wordsOf } from '../words-of.ts'

/** Claims about what customers feel and are like, what they buy and when. */
export const characterEn: readonly TraitWord[] = [
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
