import { anyOf } from '../any-of.ts'
import { inOrder } from '../in-order.ts'
import type { RankWords } from '../rank-words.ts'
import { wordsOf } from '../words-of.ts'

const ordinal = '(?:(second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th|7th|8th|next)[- ])?'
/** "Than any other segment", "than from any other", behind a comparative of the same clause. */
const thanOthers =
  '[^.;:,]{0,40}\\bthan (?:from |in |for |with |at |to |among |by )?(?:any|every|all) (?:the )?others?\\b'
const worth = ['monetary.', 'revenue', 'lifetime_value.'] as const

export const ranksEn: RankWords = {
  idioms: [
    /(?<=\bsecond only to )the (?:top|best|leading|biggest|largest) (?:group|segment)\b/gi,
    inOrder(
      'gi',
      /\b(?:the )?best /,
      [
        /plan|way|time|moment|course|thing|approach|advice|reason|excuse|occasion|season|hour|match/,
        /fit|start|use|step|next step|answer|policy|move|chance/,
      ],
      /\b/,
    ),
    anyOf(
      'gi',
      /\bat (?:least|most|best|the latest|the earliest|its best|their best|first)\b/,
      /\b(?:all|warm|with|our) (?:the )?best wishes\b/,
      /\bbest (?:wishes|regards|practices?|before|man|of luck)\b/,
      /\bfor the most part\b|\bmake the most of\b|\bmost likely\b|\blast but not least\b/,
      /\b(?:as|how) best\b/,
      /\bbest (?:served|suited|left|reached|kept)\b/,
      /\bdo (?:our|their|its) best\b|\bnot least\b|\bthe least (?:we|you)\b/,
      /\bat the (?:very )?least\b/,
    ),
    anyOf(
      'gi',
      /\bmost recent (?:order|purchase|visit|event|buy)s?\b/,
      /\bthe most (?:recent|of them)\b(?= (?:order|purchase))/,
      inOrder(
        '',
        /\b(?<!\b(?:the|second|third|fourth|fifth|next) )most /,
        [/of(?! all)|who|customers|orders|buyers|shoppers|people|days|cases|gaps|intervals|purchases/, /baskets/],
        /\b/,
      ),
      /\bspend(?:s)? (?:the )?most (?:on|in)\b/,
      /\b(?:buy|bought|order|use)s? most\b(?! of all)/,
      /\bmostly\b|\bwhat matters most\b|\bmost on\b/,
    ),
    anyOf(
      'gi',
      /\b(?:start(?:ing)?|begin(?:ning)?)(?: \S+){0,3} with the (?:largest|biggest|highest|most recent)\b/,
      /\b(?:on|at|to) (?:the )?top (?:of|up)\b/,
      /\btop(?: |-)(?:up|priority|notch|tips?|picks?)\b/,
      /\bon top\b|\bfrom top to bottom\b|\btop[- ](?:down|bar|right|left)\b|\bfirst and foremost\b/,
      /\blead(?:ing)? (?:with|time|times|in|to|them|a)\b/,
      /\bleading (?:up|a step)\b|\blead a step\b/,
    ),
  ],
  words: [
    {
      pattern:
        /\b(only (?:one|two|three)) (?:other )?(?:segments?|groups?)\b[^.;:,]{0,40}\b(?:less|fewer|lower|smaller|shorter)\b/gi,
      pole: 'bottom',
    },
    { pattern: /\b(only (?:one|two|three)) (?:other )?(?:segments?|groups?)\b/gi, pole: 'top' },
    {
      pattern: /\bmore (?:recent(?:ly)?|active)\b[^.;,]{0,24}\bthan (?:any|every|all) (?:the )?other\b/gi,
      pole: 'bottom',
      of: ['recency.', 'inactivity.'],
    },
    {
      pattern: new RegExp(`\\bmore (?:often|frequent(?:ly)?|regular(?:ly)?)\\b${thanOthers}`, 'gi'),
      pole: 'top',
      of: ['frequency.', 'interpurchase_time.'],
      turned: ['interpurchase_time.'],
    },
    {
      pattern: new RegExp(`\\bless (?:often|frequent(?:ly)?|regular(?:ly)?)\\b${thanOthers}`, 'gi'),
      pole: 'bottom',
      of: ['frequency.', 'interpurchase_time.'],
      turned: ['interpurchase_time.'],
    },
    {
      pattern: new RegExp(
        `\\b(?:less|fewer|lower|smaller|shorter|sooner|faster|quicker|fresher|newer|narrower|lighter|cheaper)\\b${thanOthers}`,
        'gi',
      ),
      pole: 'bottom',
    },
    {
      pattern: new RegExp(`\\b${ordinal}(?:most recent|freshest|newest)\\b`, 'gi'),
      pole: 'bottom',
      of: ['recency.', 'tenure.'],
    },
    {
      pattern: new RegExp(`\\b${ordinal}(?:soonest|quickest|fastest)\\b`, 'gi'),
      pole: 'bottom',
      of: ['interpurchase_time.', 'recency.'],
    },
    {
      pattern: new RegExp(`\\b${ordinal}(?:least recent|longest ago|stalest|slowest)\\b`, 'gi'),
      pole: 'top',
      of: ['recency.', 'interpurchase_time.'],
    },
    {
      pattern: new RegExp(
        `\\b${ordinal}(?:most (?:valuable|lucrative|profitable|important)|best (?:customers|buyers|segment|group|spenders))\\b`,
        'gi',
      ),
      pole: 'top',
      of: worth,
    },
    {
      pattern: new RegExp(`\\b${ordinal}(?:least (?:valuable|important|profitable|lucrative))\\b`, 'gi'),
      pole: 'bottom',
      of: worth,
    },
    {
      pattern: new RegExp(`\\b${ordinal}(?:most (?:loyal|frequent(?:ly)?|active|regular(?:ly)?|often))\\b`, 'gi'),
      pole: 'top',
      of: ['frequency.'],
    },
    {
      pattern: new RegExp(
        `\\b${ordinal}(?:least (?:loyal|frequent(?:ly)?|active|regular(?:ly)?|often)|rarest)\\b`,
        'gi',
      ),
      pole: 'bottom',
      of: ['frequency.'],
    },
    {
      pattern: new RegExp(
        `\\b${ordinal}(?:lowest|smallest|least|fewest|shortest|narrowest|lightest|weakest|worst|poorest|youngest|cheapest)\\b`,
        'gi',
      ),
      pole: 'bottom',
    },
    {
      pattern: inOrder(
        'gi',
        `\\b${ordinal}`,
        [
          /highest|largest|biggest|greatest|most|longest|widest|broadest|strongest|heaviest|oldest/,
          /richest|busiest|bulkiest|best|top/,
        ],
        /\b/,
      ),
      pole: 'top',
    },
    {
      pattern:
        /\bno (?:other )?(?:segment|group)\b[^.;:,]{0,32}\b(?:less recent(?:ly)?|longer|slower|further back)\b/gi,
      pole: 'top',
    },
    {
      pattern: inOrder(
        'gi',
        /\bno (?:other )?(?:segment|group)\b[^.;:,]{0,32}\b/,
        [/less|fewer|so (?:little|few)|lower|smaller|shorter|newer|fresher|more recent(?:ly)?|sooner/, /faster/],
        /\b/,
      ),
      pole: 'bottom',
    },
    {
      pattern: anyOf(
        'gi',
        inOrder(
          '',
          /\bthan (?:from |in |for |with |at |to |among |by )?/,
          /(?:(?:any|every) other\b|all (?:the )?other (?:segments|groups)\b)/,
        ),
        /\bno (?:other )?(?:segment|group)\b|\bsecond to none\b|\bunrivall?ed\b|\bunmatched\b/,
        /\bleads? (?:all|the (?:field|pack|way)|every|in (?:revenue|spend|orders))\b/,
        /\bahead of (?:all|every) other\b|\bout in front\b/,
      ),
      pole: 'top',
    },
  ],
  places: [
    /\b(second) only to\b/gi,
    /(?:^|[:;,] )(first|second|third|fourth|fifth|sixth|seventh|eighth|last)(?= (?:in|by|for) [^.,;:]{1,40} (?:among|of)\b)/gi,
    inOrder(
      'gi',
      /\b/,
      [/ranks?|ranked|ranking|comes?|coming|came|placed|places|stands?|is|are|it's|in|sits?|sit/],
      /\s(?:only |a clear |clearly |in |at |the |number |no\. ?)*/,
      /(first|second|third|fourth|fifth|sixth|seventh|eighth|last|1st|2nd|3rd|4th|5th|6th|7th|8th)/,
      /(?= (?:of|among|in|out of|place|by|for|on|position|rank)\b|[.,;]|$)/,
    ),
    /\b(?:number|no\.) (one|two|three|four|five|six|seven|eight)\b/gi,
  ],
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    next: 2,
    'only one': 2,
    'only two': 3,
    'only three': 4,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    '5th': 5,
    '6th': 6,
    '7th': 7,
    '8th': 8,
    last: -1,
  },
  boasts: [
    wordsOf(
      'gi',
      /the (?:very )?(?:best|finest|greatest)/,
      /best[- ](?:ever|in class|quality|in town|prices?|deals?|value)/,
      /world[- ]class|unbeatable|second to none|number one|#1|best-?sell\w*|top-?sell\w*/,
      /most popular|trending|on the rise|premier|unparalleled/,
    ),
  ],
}
