import type { ToolName } from './chat-tools.ts'

/** What a name of a segment says of its customers. */
export type SegmentTrait = 'recent' | 'lapsed' | 'one-time' | 'frequent' | 'occasional' | 'big' | 'small' | 'returned'

/** The tools that a request is read for by rule, besides the semantic layer and why-questions. */
export type RequestTool = Exclude<ToolName, 'query' | 'change'>

/** How people ask for what tools do. Patterns are for text in lower case. */
export interface ChatRequestWords {
  tools: Readonly<Record<RequestTool, RegExp>>
  /** Words by which people speak of a segment without its whole name. */
  traits: Readonly<Record<SegmentTrait, RegExp>>
  /** Words that may stand in any request. */
  fillers: RegExp
  /** Words of one tool's requests that leave nothing out. */
  own: Partial<Readonly<Record<RequestTool, RegExp>>>
  /** The effect that a hold-out is to show, in points. */
  effect: RegExp
  /** A question about one customer, with their number as its group. */
  customer: RegExp
  /** Each tool asked for in words, as an option that can be chosen. `other` is the second segment of a comparison, or the goal of what is drafted. */
  asked: Readonly<Record<RequestTool, (segment: string, other: string) => string>>
  whichSegment: (words: string) => string
  beside: (segment: string) => string
  likeWhich: string
  likeBuyers: (product: string) => string
}

const people = '(?:customers?|buyers?|clients?|shoppers?|people|ones|segments?|groups?)'
const of = (words: string): string => `\\b(?:${words}) ${people}\\b`

export const chatRequestsEn: ChatRequestWords = {
  tools: {
    'explain-customer':
      /^(?:who is|why is|explain|describe|tell me about|what would move) (?:the )?(?:customer )?(?:no\.? ?|number |#)?[a-z]*[-_]?\d[\w-]{2,}(?: in| to| belong\w*| another| the| this| that| their| segment| s\d+)*[ ?.!]*$/u,
    forecast:
      /\bforecasts?\b|\b(?:would|could|will|might) (?:a|an|the|our|another) (?:win-back |new |next )?(?:campaign|mailing|message|e-?mail|newsletter)\b|\bcampaign\b.*\b(?:yield|bring|earn|pay off|pay|worth)\b|\bworth (?:sending|writing|mailing)\b|\bpay off\b/u,
    brief:
      /\b(?:draft|plan|prepare|create|make|set up|design|start|run|launch|send)\b.*\b(?:campaign|brief|mailing|newsletter|promotion)\b|\bwin(?:ning)?[- ]?back\b|\b(?:brief|campaign) for\b/u,
    copy: /\b(?:write|draft|compose)\b.*\b(?:e-?mail|mail|message|text|sms|push|copy|newsletter|letter|words)\b|\bsubject lines?\b/u,
    'hold-out': /\bhold[- ]?outs?\b|\bcontrol groups?\b|\bsample sizes?\b|\b(?:hold|held) back\b/u,
    'look-alikes': /\blook[- ]?alikes?\b|\blooks? like\b|\bsimilar to\b|\bresembl\w+\b|\bcustomers like\b/u,
    learnings: /\blearn(?:ed|t|ings?)\b|\bwhat works\b|\blessons?\b/u,
    results:
      /\b(?:last|past|previous|our|the|earlier) (?:last |past )?campaigns?\b.*\b(?:do|done|go|work|worked|bring|achieve|perform)\b|\b(?:results?|outcomes?|effect|uplift) of\b.*\bcampaigns?\b|\bcampaign results?\b|\bhow did (?:campaign c\d+|(?:the|our) .*campaigns?)\b|\bcampaigns? (?:worked|went)\b|\bcampaigns? work\b/u,
    recommend:
      /\brecommend(?:ed|ations?)?\b|\bsuggest(?:ed|ions?)?\b|\bcross[- ]?sell\b|\b(?:buy|want|purchase) next\b|\bnext purchase\b|\bshould we (?:offer|show|sell)\b/u,
    predict:
      /\bchurn(?:ing)?\b|\bpredict\w*\b|\b(?:will|going to|likely to|likely|might|may|about to) (?:probably )?(?:leave|buy|order|come back|return|purchase)\b|\bat risk\b/u,
    value: /\bworth\b|\blifetime values?\b|\bclv\b|\bltv\b|\bcustomer value\b/u,
    compare:
      /\bcompar(?:e|es|ed|ison)\b|\bdifferences?\b|\bdiffers?\b|\bversus\b|\bvs\b|\bsets?\b.*\bapart\b|\bdifferent from\b/u,
    describe:
      /\b(?:describe|explain|profile|portray|characteri[sz]e)\b|^(?:who|what) (?:are|is)\b|\btell me (?:more )?about\b|\bwhat (?:kind|sort|type) of\b|\bportrait\b|\bwhat segments\b|\bwhich segments are there\b|\bwhat characteri[sz]es\b/u,
  },
  traits: {
    lapsed:
      /\blapsed\b|\b(?:dormant|inactive|churned|lost|sleeping|former|lapsing) (?:customers?|buyers?|clients?|shoppers?|ones)\b/u,
    recent: new RegExp(of('recent'), 'u'),
    'one-time': /\bone[- ](?:time|off)\b|\bwho bought (?:only )?once\b/u,
    frequent: new RegExp(`${of('frequent|loyal|regular')}|\\bregulars\\b`, 'u'),
    occasional: new RegExp(of('occasional|infrequent|rare'), 'u'),
    big: new RegExp(
      `\\b(?:big|high|heavy|top|biggest) spenders?\\b|${of('best|top|biggest|most valuable|valuable|high[- ]value|vip')}|\\bvips?\\b`,
      'u',
    ),
    small: new RegExp(`\\b(?:small|low|light) spenders?\\b|${of('low[- ]value|worst|least valuable')}`, 'u'),
    returned: /\breturners\b|\bwho (?:returned|sent back) what they bought\b/u,
  },
  fillers:
    /\b(?:please|can|could|would|you|i|we|us|me|my|our|the|a|an|of|for|to|in|with|and|from|by|on|at|it|its|their|them|they|these|those|this|that|is|are|was|were|be|do|does|did|have|has|had|who|what|which|how|show|tell|give|find|get|list|let|lets|want|need|like|about|all|most|very|really|more|some|customers?|buyers?|clients?|people|segments?|groups?|now|so|far|there|should|will|next|much|many|large|big)\b/gu,
  own: {
    'hold-out':
      /\b(?:hold[- ]?outs?|control|sample|held|size|small|required|needed|must|see|detect|effect|campaign|points?|percent|keep|hold|back)\b/gu,
    forecast:
      /\b(?:forecasts?|campaigns?|newsletter|worthwhile|might|campaign|mailing|bring|yield|earn|pay|off|worth|orders?|profit|revenue|money|expect(?:ed)?|mail|e-?mail|message|sending|writing|if|win-back|return)\b/gu,
    recommend:
      /\b(?:recommend(?:ed|ations?)?|suggest(?:ed|ions?)?|cross[- ]?sell(?:ing)?|ideas?|next|want|products?|items?|articles?|buy|purchases?|likely|offer|sell)\b/gu,
    results:
      /\b(?:done|went|worked|perform(?:ed)?|achieved?|outcomes?|effect|uplift|previous|earlier|campaigns?|results?|last|past|previous|go|work|bring|c\d+)\b/gu,
    learnings: /\b(?:learn(?:ed|t|ings?)?|lessons?|campaigns?|past|last|works?|learn|best)\b/gu,
    brief:
      /\b(?:winning|run|launch|send|out|mailing|newsletter|promotion|campaigns?|brief|draft|plan|prepare|create|make|set|up|design|start|new|win-?back|win|back|write|e-?mail|mail|message)\b/gu,
    copy: /\b(?:compose|wording|short|campaigns?|e-?mail|mail|message|text|sms|push|newsletter|letter|words|subject|lines?|write|draft|copy|win-?back|win|back)\b/gu,
    predict:
      /\b(?:churn(?:ing)?|predict\w*|going|might|may|about|purchase|leave|buy|order|again|soon|back|probably|likely|risk|most|come|return)\b/gu,
    value: /\b(?:worth|clv|ltv|lifetime|value|expected|future|over|months|years?|currently)\b/gu,
    describe: /\b(?:describe|explain|portray|profile|kind|sort|type|characteri[sz]es?|portrait|look)\b/gu,
    compare:
      /\b(?:compar(?:e|es|ed|ison)|differences?|differs?|between|against|versus|vs|apart|set|sets|different|than)\b/gu,
    'look-alikes':
      /\b(?:look[- ]?alikes?|resembl\w+|look|looks|other|others|similar|resemble|whom|bought|buy|not|yet|best)\b/gu,
  },
  effect: /\b(\d+(?:\.\d+)?) ?(?:%|percent(?:age)?(?: points?)?|points?|pp)/u,
  customer:
    /(?:customer|who is|why is|explain|describe|tell me about|move) (?:the )?(?:customer )?(?:no\.? ?|number |#)?([a-z]*[-_]?\d[\w-]{2,})/iu,
  asked: {
    describe: (segment) => `Describe ${segment || 'the segments'}`,
    compare: (segment, other) => `Compare ${segment} with ${other}`,
    'explain-customer': () => 'Explain a customer',
    value: (segment) => (segment ? `What is ${segment} worth?` : 'What are our customers worth?'),
    predict: (segment) => (segment ? `Who of ${segment} is at risk?` : 'Who is at risk?'),
    recommend: (segment) => `What should we recommend to ${segment || 'our customers'}?`,
    'look-alikes': (segment) => `Find customers who look like ${segment}`,
    forecast: (segment) => `What would a campaign to ${segment || 'our customers'} bring?`,
    'hold-out': (segment) => `How large should the hold-out be for ${segment || 'a campaign'}?`,
    results: () => 'What did our past campaigns do?',
    learnings: () => 'What have we learned?',
    brief: (segment, goal) => `Draft a campaign for ${segment || 'our customers'}${goal && ` (${goal})`}`,
    copy: (segment, goal) => `Write an e-mail to ${segment || 'our customers'}${goal && ` (${goal})`}`,
  },
  whichSegment: (words) => `More than one segment could be meant by “${words}”. Which one?`,
  beside: (segment) => `Compare ${segment} with which other segment?`,
  likeWhich:
    'Look-alikes are found by products: like the buyers of which one? These are bought by most customers there.',
  likeBuyers: (product) => `Find customers who buy like the buyers of ${product}`,
}
