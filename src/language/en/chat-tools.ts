/** What a tool is called for models and people. */
export interface ToolWords {
  description: string
  /** Words by which a question calls for it, in lower case. */
  cues: readonly string[]
  /** Questions of the guided menu, by field. */
  asks: Readonly<Record<string, string>>
}

/** The tools that a talk has. */
export type ToolName =
  | 'query'
  | 'describe'
  | 'compare'
  | 'explain-customer'
  | 'change'
  | 'value'
  | 'predict'
  | 'recommend'
  | 'look-alikes'
  | 'forecast'
  | 'hold-out'
  | 'results'
  | 'learnings'
  | 'brief'
  | 'copy'

/** Tools in English. */
export const toolWords: Readonly<Record<ToolName, ToolWords>> = {
  query: {
    description: 'Counts and sums: figures of customers, orders and money, by dimension, filter and period.',
    cues: [
      'how many',
      'how much',
      'which',
      'top',
      'highest',
      'lowest',
      'average',
      'total',
      'share',
      'per',
      'by',
      'list',
      'trend',
    ],
    asks: {
      measures: 'Which figure?',
      dimensions: 'Parted by what?',
      filters: 'Of which orders or customers only?',
      time: 'Of which period?',
      compare: 'Held against what?',
      limit: 'How many rows at most?',
    },
  },
  describe: {
    description: 'Who the customers of one segment are: size, habits, money, and what sets them apart.',
    cues: ['describe', 'who are', 'tell me about', 'profile', 'what are the segments', 'portrait'],
    asks: { segment: 'Which segment?' },
  },
  compare: {
    description: 'What sets two segments apart, figure by figure.',
    cues: ['compare segment', 'difference between', 'differ', 'versus', 'set apart'],
    asks: { first: 'Which segment?', second: 'Beside which other one?' },
  },
  'explain-customer': {
    description: 'Why one customer is in their segment, and what would move them to another.',
    cues: [
      'why is customer',
      'why does customer',
      'explain customer',
      'customer number',
      'in this segment',
      'what would move',
      'what would it take to move',
      'move customer',
    ],
    asks: { customer: 'Which customer (number)?' },
  },
  change: {
    description: 'Why a figure changed between two periods: by customers, frequency, basket and price, and by groups.',
    cues: ['why did', 'why has', 'reason for', 'what caused', 'explain the drop', 'explain the rise', 'what drove'],
    asks: { measure: 'Which figure?', time: 'In which period?', against: 'Held against which period?' },
  },
  value: {
    description: 'What customers are worth: so far and over the months to come, by segment.',
    cues: ['lifetime value', 'clv', 'ltv', 'customer value', 'worth', 'still active', 'alive'],
    asks: { segment: 'Of which segment first?' },
  },
  predict: {
    description: 'Who will probably leave or buy: how well that can be foretold, and by what.',
    cues: ['predict', 'foretell', 'churn', 'who will leave', 'at risk', 'likely to buy'],
    asks: { segment: 'Of which segment first?' },
  },
  recommend: {
    description: 'What customers of a segment would buy next.',
    cues: ['recommend', 'suggest', 'next purchase', 'buy next', 'cross-sell'],
    asks: { segment: 'For which segment?' },
  },
  'look-alikes': {
    description: 'Customers who buy like those of some products but have not bought them yet.',
    cues: ['look-alike', 'look alike', 'lookalike', 'similar customers', 'would want', 'who would buy'],
    asks: { like: 'Like the buyers of which products?', segment: 'Among which segment?' },
  },
  forecast: {
    description: 'What a campaign to a segment could bring: orders and profit with their uncertainty.',
    cues: ['forecast', 'what would a campaign', 'could bring', 'expected profit', 'is it worth sending', 'pay off'],
    asks: { segment: 'To which segment?', goal: 'With which goal?' },
  },
  'hold-out': {
    description: 'How large a hold-out must be for an effect to show.',
    cues: ['hold-out', 'holdout', 'hold out', 'control group', 'sample size', 'how many to hold'],
    asks: { segment: 'Of which segment?', effect: 'How many points more should it be able to show?' },
  },
  results: {
    description: 'What past campaigns came to against their hold-out.',
    cues: ['results', 'past campaign', 'how did the campaign', 'uplift', 'did it work'],
    asks: { campaign: 'Which campaign? All, if left out.' },
  },
  learnings: {
    description: 'What is believed because of past campaigns.',
    cues: ['learn', 'learnings', 'what works', 'what have we learned'],
    asks: {},
  },
  brief: {
    description: 'Drafts a campaign for a segment with its brief; nothing is sent.',
    cues: ['draft', 'brief', 'campaign for', 'win-back', 'win back', 'plan a campaign'],
    asks: { goal: 'What is the campaign for?', segment: 'For which segment? The best one, if left out.' },
  },
  copy: {
    description: 'Drafts the words of a message to a segment, within a brief; nothing is sent.',
    cues: ['write', 'copy', 'e-mail text', 'subject line', 'message to', 'wording'],
    asks: { segment: 'To which segment?', goal: 'What is it to achieve?' },
  },
}
