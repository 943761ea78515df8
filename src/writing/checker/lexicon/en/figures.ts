import { anyOf } from '../any-of.ts'
import type { FigureWords } from '../figure-words.ts'
import { inOrder } from '../in-order.ts'

/** What comes in an order: "the second purchase" counts nothing. */
const inTurn = [
  /orders?|purchases?|buys?|visits?|times?|deliver(?:y|ies)|baskets?|steps?|chances?/,
  /messages?|e?-?mails?|contacts?|replies|reply|reminders?|follow-ups?|touch(?:es)?|impressions?|looks?|glances?/,
  /place|thing|half|hand|sight|class|aid|choice|rate|thoughts?|language|nature/,
]

/** The words around figures in English. */
export const figureWordsEn: FigureWords = {
  idioms: [
    inOrder(
      'gi',
      /\b(?:first|second|third|fourth|fifth|next)[- ](?:and (?:second|third) )?/,
      /(?:ever |new |real |single |repeat |small |big )?/,
      inTurn,
      /\b(?! of\b)/,
    ),
    /\bfirst\b|\bfirstly\b|\bsecondly\b|\bthirdly\b/gi,
    /\b(?:at|all at|only|just) once\b|\bonce(?: more| again| they| the| it| you| an| there| that| in a while| and for all)\b/gi,
    /\b(?:no|any|every|some|each|which|this|that|the|another|only|good|better|right) one\b/gi,
    inOrder(
      'gi',
      /\bone /,
      [
        /of|another|by one|more|or more|and the same|and only|or the other|after the other|hand|way/,
        /place|more time|day soon|that|who|which|thing|word|reason|glance|go|step|click|look|line/,
        /message|page|clear|short|simple|small|single/,
      ],
      /\b/,
    ),
    /\bone[- ](?:time|off|click|to|stop|size|sided|way|person)\b/gi,
    /\b(?:zero|one|two|three)[- ](?:in)[- ](?:one)\b/gi,
    inOrder(
      'gi',
      /\b(?:in|at|on|as|from|with|for|is|be|are) one\b/,
      /(?! (?:order|day|week|month|year|item|product|customer|purchase|quarter|third|in|out|percent|per))/,
    ),
    /\bone(?='s\b)|\bone\b(?= (?:should|would|could|can|may|might|must|needs?|wants?|has to)\b)/gi,
    anyOf(
      'gi',
      inOrder(
        '',
        /\bbetween (?:any |every |each )?two /,
        /(?:(?:of (?:their|its|the|these)|consecutive|successive|neighbou?ring|adjacent|such) )?/,
        /(?:orders|purchases|visits|buys)\b/,
      ),
      /\b(?:on|in|by) all (?:two|three|four)(?: (?:counts|measures|points|respects|figures))?\b/,
      /\btwo[- ]way\b/,
      /\bsecond[- ](?:hand|guess|nature|rate|to none)\b/,
      /\bthird[- ]part(?:y|ies)\b/,
    ),
    anyOf(
      'gi',
      /\bsplit[- ]second\b|\bin seconds\b|\ba (?:few|couple of) seconds\b|\bdouble[- ]check\b/,
      /\bhalf[- ]?(?:way|hearted|finished|empty|full)\b/,
      /\bbetter half\b/,
    ),
    inOrder(
      'gi',
      /\b(?:two|three|four) /,
      [
        /goals?|aims?|things|ways|reasons|questions|tasks|options|paths|ideas|risks|sides|levers/,
        /routes|tracks|approaches/,
      ],
      /\b(?! of \ue002)/,
    ),
    anyOf(
      'gi',
      /\bone (?:product|item|kind of goods|category) (?:carries|alone|holds)\b/,
      /\b(?:depends?|rel(?:y|ies)|hangs?|rests?) on one (?:product|item|category)\b/,
    ),
    /\bonly (?:one|two|three) (?:other )?(?:segments?|groups?)\b/gi,
    /\bB2B\b|\bB2C\b|\bO2O\b|\bWeb ?2\.0\b/g,
  ],
  hedgesBefore: [
    [/(?:\bat least|\bno (?:less|fewer) than|\bnot less than|\ba minimum of|>=|≥)\s*$/i, 'atLeast'],
    [
      inOrder(
        'i',
        [
          /\bno more than|\bnot more than|\bat most|\bup to|\ba maximum of|<=|≤/,
          /\b(?:not|never) (?:gone |go )?(?:beyond|above|over)/,
        ],
        /\s*$/,
      ),
      'atMost',
    ],
    [
      inOrder(
        'i',
        [
          /\bnearly|\balmost|\bjust (?:under|below|short of)|\ba little (?:under|below|less than)/,
          /\bslightly (?:under|below|less than)|\bshort of|\bnot quite|\bapproaching/,
        ],
        /\s*(?:an?\s)?$/,
      ),
      'nearly',
    ],
    [/(?:\bunder|\bbelow|\bless than|\bfewer than|<)\s*(?:an?\s)?$/i, 'below'],
    [
      inOrder(
        'i',
        [
          /\bjust (?:over|above|past)|\ba little (?:over|above|more than)/,
          /\bslightly (?:over|above|more than)|\bwell over|(?<!\d )\bover|\babove|\bmore than/,
          /\bupwards? of|\bexceed(?:s|ed|ing)?|\btops|\bgreater than|\bin excess of|\bpast/,
          /\bbetter than|>/,
        ],
        /\s*(?:an?\s)?$/,
      ),
      'above',
    ],
    [
      inOrder(
        'i',
        [
          /\babout|\baround|\broughly|\bapproximately|\bapprox\.?|\bsome|\bcirca|\bca\.|\bclose to/,
          /\bsomething like|\bin the region of|\bof the order of|\bmore or less|~|≈/,
        ],
        /\s*(?:an?\s|the\s|one (?:order|purchase|visit) every\s)?$/,
      ),
      'about',
    ],
  ],
  hedgesOfPart: [],
  hedgesAfter: [
    [/^\s*(?:or so|or thereabouts|give or take|approximately|roughly)\b/i, 'about'],
    [/^\s*(?:or more|and more|plus|and above|\+)(?=$|[\s,.;:)])/i, 'atLeast'],
    [/^\s*(?:or less|or fewer|at most)\b/i, 'atMost'],
  ],
  units: [
    [/^[\s-]*days?\b/i, 'days'],
    [/^[\s-]*weeks?\b/i, 'weeks'],
    [/^[\s-]*months?\b/i, 'months'],
    [/^[\s-]*years?\b/i, 'years'],
    [/^[\s-]*(?:hours?|hrs?)\b/i, 'hours'],
    [/^[\s-]*(?:minutes?|mins?)\b/i, 'minutes'],
    [/^\s*(?:orders?|purchases?|transactions?|invoices?|baskets?|checkouts?)\b/i, 'orders'],
    [/^\s*(?:items?|pieces?|units?|articles?)\b/i, 'items'],
    [/^\s*(?:products?|product lines?|lines|skus?)\b/i, 'products'],
    [/^\s*categor(?:y|ies)\b/i, 'categories'],
    [
      inOrder(
        'i',
        /^\s*/,
        [
          /customers?|people|persons?|buyers?|shoppers?|clients?|members?|accounts?|users?|households?/,
          /subscribers?|borrowers?|applicants?/,
        ],
        /\b/,
      ),
      'customers',
    ],
    [/^\s*(?:segments?|groups?|clusters?)\b/i, 'segments'],
    [/^\s*(?:visits?|page views?|views?)\b/i, 'visits'],
    [/^\s*(?:events?|interactions?)\b/i, 'events'],
    [/^\s*(?:reviews?|ratings?)\b/i, 'reviews'],
    [
      inOrder(
        'i',
        /^\s*/,
        [
          /kilo(?:gram)?s?|kg|grams?|tonnes?|tons?|lit(?:re|er)s?|met(?:re|er)s?|kilomet(?:re|er)s?|km/,
          /miles?|inch(?:es)?|feet|seconds?|boxes|pallets?|cartons?|crates?|degrees?/,
        ],
        /\b/,
      ),
      'foreign',
    ],
  ],
  money: [
    [/^\s*(?:pounds?(?: sterling)?|quid|GBP)\b/i, ['GBP']],
    [/^\s*(?:dollars?|bucks)\b/i, ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']],
    [/^\s*(?:euros?|EUR)\b/i, ['EUR']],
    [/^\s*(?:yuan|renminbi|RMB|CNY)\b/i, ['CNY']],
    [/^\s*(?:yen|JPY)\b/i, ['JPY']],
    [/^\s*(?:USD)\b/, ['USD']],
  ],
  changeAfter: [
    [
      inOrder(
        'i',
        /^\s*(?:clearly |significantly |markedly |noticeably )?/,
        [
          /higher|more(?! recent)|greater|larger|bigger|longer|above|older|wider|further back|earlier/,
          /better|up on|extra|in front of|ahead of/,
        ],
        /\b/,
      ),
      'higher',
    ],
    [
      inOrder(
        'i',
        /^\s*(?:clearly |significantly |markedly |noticeably )?/,
        [
          /lower|less|fewer|smaller|shorter|below|sooner|quicker|faster|fresher|more recent|younger/,
          /narrower|down on|behind/,
        ],
        /\b/,
      ),
      'lower',
    ],
  ],
  changeBefore: [
    [
      inOrder(
        'i',
        /\b/,
        [
          /higher|more|greater|larger|bigger|longer|above\s.{0,24}/,
          /(?:exceed\w*|beats?|tops|outstrips?|surpass\w*)\s.{0,32}/,
          /further apart\b.{0,24}|up|rose|risen|grew|grown|increased?/,
        ],
        /\s+by\s+(?:\w+\s){0,2}$/,
      ),
      'higher',
    ],
    [
      inOrder(
        'i',
        /\b/,
        [/lower|less|fewer|smaller|shorter|below\s.{0,24}|down|fell|fallen|dropped|decreased?/, /behind\s.{0,24}/],
        /\s+by\s+(?:\w+\s){0,2}$/,
      ),
      'lower',
    ],
  ],
}

/** Plural words that name a size without naming a figure: from, to. */
export const vagueEn: readonly (readonly [RegExp, number, number])[] = [
  [/\bhundreds of thousands\b/gi, 2e5, 1e6],
  [/\btens of thousands\b/gi, 2e4, 1e5],
  [/\bhundreds\b/gi, 200, 1000],
  [/\bthousands\b/gi, 2000, 1e6],
  [/\bmillions\b/gi, 2e6, 1e9],
  [/\b(?:dozens|scores)\b(?! (?:are|is|here|given|of all)\b)/gi, 24, 100],
  [/\ba handful\b(?! of (?:customers|them))/gi, 2, 6],
  [/\ba (?:couple|pair) of\b/gi, 2, 3],
]
