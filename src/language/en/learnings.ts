/** What is said of learnings. Figures come formatted, with their units. */
export interface LearningTexts {
  angle: (name: string) => string
  /** Of the text of a message. */
  features: Record<
    | 'question'
    | 'exclamation'
    | 'brief-subject'
    | 'urgency'
    | 'number'
    | 'name'
    | 'you'
    | 'we'
    | 'benefit'
    | 'newness'
    | 'thanks'
    | 'help'
    | 'invitation'
    | 'others-chose'
    | 'product'
    | 'offer',
    string
  >
  offers: Record<'none' | 'amount' | 'free-shipping', string>
  discount: (depth: string) => string
  weekday: (day: string) => string
  /** Whom it is about. */
  these: string
  all: string
  /** With the share of those customers that are in it now. */
  carried: (whom: string, share: string) => string
  carriedOver: (whom: string) => string
  gone: Record<'spread' | 'unknown', (whom: string) => string>
  versus: Record<'holdout' | 'others', string>
  verdicts: Record<'raised' | 'lowered' | 'open', string>
  states: Record<'hypothesis' | 'supported' | 'contradicted' | 'retired', string>
  reasons: Record<
    'untried' | 'not-shown' | 'aged' | 'confirmed' | 'opposite' | 'clicks-only' | 'faded' | 'guardrail' | 'by-hand',
    string
  >
  /** A learning in a prompt or a brief. */
  line: (d: {
    id: string
    thing: string
    whom: string
    versus: string
    effect: string
    low: string
    high: string
    measured: string
    mailboxes: string
    campaigns: string
    from: string
    until: string
    verdict: string
    state: string
    reason: string
  }) => string
  /** The same without a figure, for a model that gets none. */
  words: (d: { thing: string; whom: string; verdict: string; state: string }) => string
  off: string
  none: string
  angleReasons: {
    raised: (angle: string, id: string, effect: string) => string
    instead: (angle: string, ids: string) => string
    open: (angle: string, ids: string) => string
    off: (angle: string) => string
  }
  segment: (ids: string) => string
  time: (day: string, id: string) => string
  /** With the ids of the learnings and campaigns behind them. */
  shares: Record<'untried' | 'explore' | 'undecided' | 'commit' | 'thompson', (shares: string, ids: string) => string>
}

const lasting = (from: string, until: string): string => (from === until ? from : `${from} to ${until}`)

/** Learnings in English. */
export const learningTexts: LearningTexts = {
  angle: (name) => `the angle “${name}”`,
  features: {
    question: 'a question in the subject',
    exclamation: 'an exclamation mark',
    'brief-subject': 'a subject that is read at a glance',
    urgency: 'words of urgency',
    number: 'a number in the subject',
    name: 'the reader’s name',
    you: '“you” in the subject',
    we: '“we” in the subject',
    benefit: 'what it is good for, in the subject',
    newness: 'something new in the subject',
    thanks: 'thanks in the subject',
    help: 'an offer of help in the subject',
    invitation: 'an invitation in the subject',
    'others-chose': 'what others have chosen',
    product: 'a product by its name',
    offer: 'an offer in words',
  },
  offers: {
    none: 'a message without an offer',
    amount: 'an amount off',
    'free-shipping': 'free shipping',
  },
  discount: (depth) => `a discount of ${depth}`,
  weekday: (day) => `a message sent on a ${day}`,
  these: 'these customers',
  all: 'all audiences that were tried',
  carried: (whom, share) => `${whom} (in part measured on an earlier grouping: ${share} of those customers are here)`,
  carriedOver: (whom) => `${whom} (in part measured on an earlier grouping)`,
  gone: {
    spread: (whom) =>
      `${whom} of an earlier grouping (no segment holds most of them now: it counts as of another audience)`,
    unknown: (whom) =>
      `${whom} of an earlier grouping (where these customers are now is not known: it counts as of another audience)`,
  },
  versus: { holdout: 'against the hold-out', others: 'against the other messages of the same campaigns' },
  verdicts: { raised: 'It raised orders.', lowered: 'It lowered orders.', open: 'No difference was shown.' },
  states: { hypothesis: 'hypothesis', supported: 'supported', contradicted: 'contradicted', retired: 'retired' },
  reasons: {
    untried: 'no other campaign has tried it yet',
    'not-shown': 'other campaigns have not shown it',
    aged: 'what showed it is long ago',
    confirmed: 'campaigns that it was not made from show it',
    opposite: 'campaigns that it was not made from show the opposite',
    'clicks-only': 'it raises clicks and not orders',
    guardrail: 'it drove readers away: opt-outs, complaints or scores were worse than is accepted',
    faded: 'later campaigns show less than half of it',
    'by-hand': 'somebody retired it',
  },
  line: (d) =>
    `${d.id} (${d.state}: ${d.reason}): ${d.thing}, to ${d.whom}, ${d.versus}: ${d.effect} points to be expected (95% interval ${d.low} to ${d.high}); measured: ${d.measured} points, on ${d.mailboxes} mailboxes in ${d.campaigns}, ${lasting(d.from, d.until)}. ${d.verdict}`,
  words: (d) => `${d.thing}, to ${d.whom} (${d.state}): ${d.verdict}`,
  off: 'Learnings are switched off.',
  none: 'Nothing yet: no campaign to this segment has been measured.',
  angleReasons: {
    raised: (angle, id, effect) =>
      `${angle}. Chosen for the highest expected effect on these customers, from ${id}: of a hundred mailboxes ${effect} more order.`,
    instead: (angle, ids) => `${angle}. Takes its place before what did less or lowered orders, as ${ids} shows.`,
    open: (angle, ids) =>
      `${angle}. What was measured of these customers (${ids}) shows no difference, so the order of the rules stands.`,
    off: (angle) => `${angle}. Learnings are switched off, so the order of the rules stands.`,
  },
  segment: (ids) => `What a message brings here is counted as ${ids} shows, where it has been shown.`,
  time: (day, id) => `${day}: of the weekdays that were tried, messages of this one brought most, as ${id} shows.`,
  shares: {
    untried: (shares, ids) =>
      `Shares: ${shares}. None of these messages went to these customers before, so they are equal; what they did elsewhere: ${ids}.`,
    explore: (shares, ids) => `Shares: ${shares}. Still being explored; what there is so far: ${ids}.`,
    undecided: (shares, ids) =>
      `Shares: ${shares}. Enough was tried (${ids}) to show a difference worth having, and none was shown, so they stay equal.`,
    commit: (shares, ids) =>
      `Shares: ${shares}. Settled by ${ids}: one brings most; the rest keep a small share, so that a change would show.`,
    thompson: (shares, ids) => `Shares: ${shares}, each by its chance to bring most, from ${ids}.`,
  },
}
