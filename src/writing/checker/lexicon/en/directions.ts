import { anyOf } from '../any-of.ts'
import type { DirectionWords } from '../direction-words.ts'
import { inOrder } from '../in-order.ts'
import { wordsOf } from '../words-of.ts'

const days = ['recency.', 'interpurchase_time.', 'tenure.', 'inactivity.', 'attribute:', 'time_spent.'] as const

/** What may stand between a subject and the word that compares it. */
const toldWith = [
  /is|are|was|were|has|have|had|been|also|here|do|typically|usually|clearly|much|far|slightly|somewhat/,
  /on average|tends? to be|tend to|spend|buy|order|return|place|bring in|shop|visit|choose|stay|placed|spent/,
  /bought|wait|take|takes|took|of them|goes|go|come|comes|lie|lies|run|runs|last|a|an|in|even|significantly|worth/,
]

export const directionsEn: DirectionWords = {
  words: [
    {
      pattern: anyOf(
        'gi',
        inOrder(
          '',
          /\b(?:rate|churn|tenure|charges?|frequency|interval|gap)s? (?:is|are|remains?) /,
          /(?:very |quite |rather |relatively |fairly )?high\b/,
        ),
        /\bhigh churn\b/,
      ),
      relation: 'higher',
      claims: true,
    },
    {
      pattern: anyOf(
        'gi',
        inOrder(
          '',
          /\b(?:rate|churn|tenure|charges?|frequency|interval|gap)s? (?:is|are|remains?) /,
          /(?:very |quite |rather |relatively |fairly )?low\b/,
        ),
        /\blow churn\b/,
      ),
      relation: 'lower',
      claims: true,
    },
    {
      pattern: /\bmore inclined to\b|\bmore likely to (?:choose|use|pay|pick|opt for|select|have)\b/gi,
      relation: 'higher',
      claims: true,
    },
    {
      pattern: /\bless inclined to\b|\bless likely to (?:choose|use|pay|pick|opt for|select|have)\b/gi,
      relation: 'lower',
      claims: true,
    },
    { pattern: /\bahead of\b/gi, relation: 'higher', turned: ['recency.', 'interpurchase_time.', 'inactivity.'] },
    { pattern: /\bbehind\b/gi, relation: 'lower', turned: ['recency.', 'interpurchase_time.', 'inactivity.'] },
    { pattern: /\bmore active\b/gi, relation: 'higher', turned: ['recency.', 'inactivity.'] },
    { pattern: /\bless active\b/gi, relation: 'lower', turned: ['recency.', 'inactivity.'] },
    { pattern: /\blater (?=than\b)/gi, relation: 'higher', of: days, turned: ['recency.', 'tenure.'] },
    {
      pattern: /\bmore recent(?:ly)?\b|\bfresher\b|\bnewer\b/gi,
      relation: 'lower',
      of: ['recency.', 'tenure.', 'inactivity.'],
    },
    {
      pattern: /\b(?:more|far more|much more) (?:often|frequently|regularly)\b|\boftener\b/gi,
      relation: 'higher',
      turned: ['interpurchase_time.', 'recency.'],
    },
    {
      pattern: /\bless (?:often|frequently|regularly|recently)\b|\bmore (?:rarely|seldom)\b/gi,
      relation: 'lower',
      turned: ['interpurchase_time.', 'recency.'],
    },
    { pattern: /\b(?:sooner|faster|quicker|more quickly|shorter|more promptly)\b/gi, relation: 'lower', of: days },
    {
      pattern: /\b(?:longer|further back|older|earlier|slower|more slowly)\b/gi,
      relation: 'higher',
      of: days,
    },
    {
      pattern: wordsOf(
        'gi',
        /higher|more|greater|larger|bigger|above|exceeds?|exceeded|exceeding|surpass(?:es|ed)?/,
        /outspends?|over-?represented|wider|broader|over-?index\w*|bulkier|heavier|beats?|tops/,
      ),
      relation: 'higher',
    },
    {
      pattern: wordsOf(
        'gi',
        /lower|less|fewer|smaller|below|under-?represented|narrower|lighter|cheaper|falls? short of/,
        /trails?|lags?|under-?index\w*/,
      ),
      relation: 'lower',
    },
  ],
  idioms: [
    // A wish for more claims nothing of what is.
    inOrder(
      'gi',
      /\b(?:wants?|would like|wish for|hope for|needs?|expects?)\b[^.;,]{0,48}\b/,
      [/faster|quicker|sooner|shorter|more|easier|better|larger|wider|bigger|broader/],
      /\b/,
    ),
    // What a place among the segments says is held by the rule on ranks.
    inOrder(
      'gi',
      /\b/,
      [
        /more|less|fewer|higher|lower|greater|larger|bigger|smaller|longer|shorter|wider|narrower/,
        /sooner|faster|quicker|slower|fresher|newer|older|earlier|later/,
      ],
      /\b[^.;:,]{0,40}\bthan (?:from |in |for |with |at |to |among |by )?(?:any|every|all) (?:the )?others?/,
      /\b/,
    ),
    inOrder(
      'gi',
      /\b(?:no|only one|only two|only three) (?:other )?(?:segments?|groups?)\b[^.;:,]{0,40}\b/,
      [/more|less|fewer|higher|lower|larger|smaller|longer|shorter|bigger|greater/],
      /\b/,
    ),
    /\b(?:would|will|can|could|may|might) (?:\w+ ){1,4}(?:more|less) than (?:an?|another|any|the) (?!customer|average)\w+/gi,
    anyOf(
      'gi',
      inOrder(
        '',
        /\bmak(?:e|es|ing) (?:\w+ ){1,4}more /,
        [
          /appealing|attractive|convenient|pleasant|enjoyable|useful|visible|relevant|personal|valuable/,
          /efficient|reliable|interesting/,
        ],
        /\b/,
      ),
      /\bmore (?:appealing|attractive|convenient|pleasant|enjoyable|useful|relevant|personali[sz]ed)\b/,
    ),
    anyOf(
      'gi',
      /\b(?:no|not|nor) (?:more|less|fewer|longer|earlier|later|sooner) than(?=\s*\ue002)/,
      /\bno longer\b|\bany (?:more|longer)\b|\bnot gone beyond\b/,
    ),
    anyOf(
      'gi',
      /\bmore than one\b|\bonce more\b|\bmore and more\b|\bmore or less\b/,
      /\bmore than (?:you (?:may |might )?think|just|that|words|enough|once|ever|welcome)\b/,
      /\bor (?:more|less|fewer|longer|shorter|later|earlier|higher|lower|larger|smaller)\b/,
      /\bmore of the same\b|\bsooner or later\b|\bone more\b|\bwhat'?s more\b|\bnever(?:the)?less\b/,
      /\bless is more\b/,
      /\bthe (?:more|less|longer|sooner|larger|bigger)\b(?=[^.]*,\s?the (?:more|less|harder|better|longer))/,
      /\b(?:more|less|fewer) than (?:they|it|you|we) (?:brings?|costs?|earns?|needs?|gives?|takes?)\b/,
      /\bshows? (?:it|this|them) sooner\b|\brather than\b|\bother than\b/,
      /\bless than (?:ideal|obvious)\b|\beven more\b/,
      /\bno (?:more|less|fewer) (?:for|of|mail|messages)\b/,
    ),
    anyOf(
      'gi',
      /\b(?:see|learn|find out|read|discover|hear|know|say|tells? \w+|ask for) more\b/,
      /\bmore (?:about|information|details?|ideas?|reasons?|at stake|help|on)\b/,
      /\b(?:described|listed|shown|mentioned|as|from|the) above\b/,
      /\babove all\b|\bthe longer\b|\bas (?:above|below)\b|\bmore to (?:come|discover|explore)\b/,
      /\bbehind (?:them|it|these)\b|\bwith more\b/,
    ),
    anyOf(
      'gi',
      /\b(?:more|larger|bigger|smaller|fewer|higher|lower|longer|shorter|less) (?:orders? may|sets?\b|baskets? than\b)/,
      /\blarger (?:sets|checkout|baskets)\b|\bway to larger\b|\bjustify a larger\b/,
      /\blarge checkout\b|\bgreater (?:good|part)\b/,
    ),
  ],
  claimAfter: anyOf(
    'i',
    /^[^.;]{0,60}\b(?:than|compared (?:with|to)|against)\b/,
    inOrder('', /^ /, [
      /all customers|the (?:whole )?base|average|the average|the overall|the \ue002|the figure/,
      /here\b|in this segment|elsewhere/,
    ]),
  ),
  claimBefore: anyOf(
    'i',
    /^\s*(?:is|are|was|were)\s+(?:far |much |clearly |well |also )?$/,
    /\ue000\s(?:is|are|was|were|sells?|does)\s(?:\w+\s)?$/,
    inOrder(
      '',
      /\b/,
      [
        /they|it|these (?:customers|buyers|shoppers)|customers here|buyers here|shoppers here/,
        /the segment|this (?:segment|group)|their [a-z- ]{1,40}|its [a-z- ]{1,40}|spend(?:ing)?/,
        /orders?|baskets?|returns?|revenue|order values?|\ue000+|frequency|gaps?|intervals?|rates?/,
        /shares?|customers?|recency/,
      ],
      /\s/,
      [inOrder('', toldWith, / ?/)],
      '{0,4}$',
    ),
  ),
  comparing:
    /\b(?:compared (?:with|to)|relative to|unlike|against) (?:all|the average|other|the whole|the overall|customers)\b/i,
  negatedBefore: /(?:\bnot|n't|\bnever|\bhardly|\bno|\bneither|\bnor)\s(?:\w+\s){0,2}$/i,
  onlyBefore: inOrder(
    'i',
    /\b/,
    [
      /only|just|merely|barely|hardly|scarcely|a mere|as (?:few|little) as|no more than/,
      /not gone beyond|no further than/,
    ],
    /\s(?:about |around |roughly |some |in for |for )?$/,
  ),
  fullyBefore: inOrder(
    'i',
    /\b/,
    [/as (?:many|much|high|long) as|fully|a full|no (?:fewer|less) than|a hefty|an impressive/, /a whopping/],
    /\s(?:about |around |roughly )?$/,
  ),
  same: wordsOf(
    'gi',
    /no (?:clear |real |marked )?difference/,
    /not (?:clearly |really |markedly )?different/,
    /(?:hardly|barely|scarcely) (?:different|any different|differ\w*)/,
    /no different|do(?:es)? not (?:clearly )?differ|(?:much )?the same as|(?:very )?similar to/,
    /in line with|on (?:a )?par with|level with|no difference is clear/,
    /about as (?:many|much|often|long|high) as/,
    /just as (?:many|much|often|long|high) as/,
    /equal to|matches (?:the|that)/,
  ),
  different: inOrder(
    'gi',
    /(?<!\bno |\bnot )\b/,
    [
      /a clear difference|clearly different|markedly different|significantly different/,
      /differs? clearly|differs? markedly|stands? out clearly/,
    ],
    /\b/,
  ),
  trend: wordsOf(
    'gi',
    inOrder('', /(?:has|have|had|is|are|been|was|were) (?:\w+ )?/, [
      /risen|rising|fallen|falling|grown(?! (?:thin|quiet|cold|silent))|growing|increased/,
      /increasing|declined|declining|decreased|decreasing|dropped|dropping|shrunk|shrinking/,
      /improved|improving|climbing|climbed|slowing|accelerating/,
    ]),
    /rose/,
    // Orders fall on a day and in the morning without becoming fewer.
    /fell(?! (?:on|outside|within|into|during|short)\b| in the (?:morning|afternoon|evening)| at (?:the weekend|night))/,
    /grew|dropped|increased|declined|decreased|shrank|climbed|doubled|halved|tripled|plummeted/,
    /soared|surged|growth (?:of|in)|increase of|decline of|drop of|rise of|up from|down from/,
    /on the rise|in decline/,
    /keeps? (?:growing|rising|falling|declining)/,
  ),
  since: anyOf(
    'gi',
    inOrder(
      '',
      /\b(?:than|with|to|from|on|against|over) (?:it was |they did )?(?:in )?/,
      [
        /(?:the )?(?:last|previous|prior|preceding) (?:year|month|quarter|week|season|period)/,
        /a (?:year|month|quarter|week) (?:ago|earlier|before)/,
      ],
      /\b/,
    ),
    /\bthan (?:before|previously|ever before|they used to)\b/,
    /\bthe year before\b/,
  ),
}
