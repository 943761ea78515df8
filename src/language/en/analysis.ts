/** What the analysis of a campaign says besides its effects. */
export interface CampaignAnalysisTexts {
  early: (share: string) => string
  between: (d: EffectWords & { against: string; verdict: string }) => string
  betweenUnknown: (arm: string, against: string, reason: string) => string
  gained: (d: {
    arm: string
    mailboxes: string
    orders: string
    ordersRange: string
    revenue: string
    revenueRange: string
  }) => string
  profit: (profit: string, range: string) => string
  noProfit: (arm: string, reason: string) => string
  capped: (d: { arm: string; at: string; above: string; difference: string; low: string; high: string }) => string
  noGroups: (reason: string) => string
  groupsAlike: (tests: string) => string
  groupsDiffer: (d: { arm: string; metric: string; p: string; effects: string }) => string
  noDecision: (reason: string) => string
  sendNobody: string
  sendAll: (variant: string) => string
  decision: (d: { choice: string; mailboxes: string; profit: string; chance: string; loss: string }) => string
  otherNobody: (loss: string) => string
  otherChoice: (d: { choice: string; profit: string; range: string; loss: string }) => string
  round: (gain: string, cost: string, sends: string) => string
  roundNever: (gain: string, cost: string) => string
  stoppedVariant: (variant: string) => string
  prior: Record<'none' | 'assumed' | 'learned', string>
}

/** An effect in display form: rates in points of 100 with their sign. */
interface EffectWords {
  arm: string
  metric: string
  difference: string
  low: string
  high: string
}

/** Words of the analysis of campaigns and of experiments. Figures come formatted. */
export interface AnalysisTexts {
  /** Metrics of campaigns by name: for a table, and in a sentence. */
  metrics: Record<string, { label: string; phrase: string }>
  /** The name of a column in a sentence. */
  quoted: (name: string) => string
  /** Said once where no difference was shown. */
  notProof: string
  any: string
  holdout: string
  /** A difference of a rate. */
  points: (difference: string) => string
  range: (low: string, high: string) => string
  /** What a contrast shows, for a table. */
  shows: Record<'raised' | 'lowered' | 'not-shown' | 'not-known', string>
  /** Why there is no figure. */
  reasons: Record<
    | 'nobody'
    | 'too-few'
    | 'too-few-with-any'
    | 'nothing-varies'
    | 'not-above-zero'
    | 'no-before'
    | 'before-constant'
    | 'weights-changed'
    | 'margin-unknown'
    | 'costs-unknown'
    | 'one-segment'
    | 'segments-unknown'
    | 'no-plan'
    | 'groups-differ-from-plan'
    | 'too-early'
    | 'all-stopped',
    string
  >
  unknown: (reason: string) => string
  sentences: {
    raised: (d: EffectWords) => string
    lowered: (d: EffectWords) => string
    'not-shown': (d: EffectWords) => string
    'not-known': (d: { arm: string; metric: string; reason: string }) => string
  }
  stops: (p: string, arms: string) => string
  campaign: CampaignAnalysisTexts
  arm: (arm: string, count: string, expected: string) => string
  methods: Record<
    'newcombe' | 'welch' | 'hall' | 'epochs' | 'inverse-propensity' | 'cuped' | 'regression' | 'delta',
    string
  >
  columns: Record<
    | 'arm'
    | 'units'
    | 'mean'
    | 'interval'
    | 'metric'
    | 'difference'
    | 'lift'
    | 'p'
    | 'shows'
    | 'bootstrap'
    | 'capped'
    | 'adjusted'
    | 'anyTime'
    | 'holm'
    | 'group',
    string
  >
}

const campaign: CampaignAnalysisTexts = {
  early: (share) =>
    `${share} of the days are in. The intervals are wider than they will be, so that they hold however often you look; nothing is concluded or kept yet.`,
  between: (d) =>
    `${d.arm} against ${d.against}: ${d.metric} ${d.difference} (95% interval ${d.low} to ${d.high}): ${d.verdict}.`,
  betweenUnknown: (arm, against, reason) => `${arm} against ${against}: not known, since ${reason}.`,
  gained: (d) =>
    `Over its ${d.mailboxes} mailboxes ${d.arm} brought ${d.orders} orders (${d.ordersRange}) and ${d.revenue} of revenue (${d.revenueRange}) against the hold-out.`,
  profit: (profit, range) => `Margin less the costs of orders and messages, that is ${profit} of profit (${range}).`,
  noProfit: (arm, reason) => `What ${arm} earned is not known: ${reason}.`,
  capped: (d) =>
    `With the ${d.above} largest amounts capped at ${d.at}, spend per mailbox of ${d.arm} is ${d.difference} against the hold-out (95% interval ${d.low} to ${d.high}).`,
  noGroups: (reason) => `Whether it worked otherwise in other segments is not known: ${reason}.`,
  groupsAlike: (tests) =>
    `No difference between segments was shown (${tests} looked at, corrected for that): take the effect of all for each of them.`,
  groupsDiffer: (d) =>
    `What ${d.arm} does to ${d.metric} differs between segments (p ${d.p} after correction): ${d.effects}.`,
  noDecision: (reason) => `What to do next cannot be computed: ${reason}.`,
  sendNobody: 'send to nobody',
  sendAll: (variant) => `send ${variant} to all`,
  decision: (d) =>
    `Next, by expected profit: ${d.choice}, ${d.profit} with ${d.mailboxes} mailboxes. It is the best choice with a chance of ${d.chance}; that it may not be costs ${d.loss} on average.`,
  otherNobody: (loss) => `To send to nobody instead would be ${loss} worse on average than knowing the best.`,
  otherChoice: (d) =>
    `To ${d.choice} instead: ${d.profit} (${d.range}); ${d.loss} worse on average than knowing the best.`,
  round: (gain, cost, sends) =>
    `One more round like this would add ${gain} to each later send and cost ${cost}: it pays after ${sends} sends.`,
  roundNever: (gain, cost) =>
    `One more round like this would add ${gain} to each later send and cost ${cost}: not worth it.`,
  stoppedVariant: (variant) => `${variant} was left out, whatever it earns: it does readers more harm than allowed.`,
  prior: {
    none: 'Nothing was believed before, so only this campaign went in.',
    assumed: 'What is usual of messages went in as well, as the brief assumed it.',
    learned: 'What earlier campaigns taught went in as well.',
  },
}

/** The analysis in English. */
export const analysis: AnalysisTexts = {
  campaign,
  metrics: {
    ordered: { label: 'Ordered', phrase: 'the share that ordered' },
    orders: { label: 'Orders per mailbox', phrase: 'orders per mailbox' },
    spend: { label: 'Spend per mailbox', phrase: 'spend per mailbox' },
    profit: { label: 'Profit per mailbox', phrase: 'profit per mailbox' },
    clicked: { label: 'Clicked', phrase: 'the share that clicked' },
  },
  quoted: (name) => `“${name}”`,
  notProof: '“No difference shown” is not proof that there is none: the interval says how large it may be.',
  any: 'any message',
  holdout: 'hold-out',
  points: (difference) => `${difference} points`,
  range: (low, high) => `${low} to ${high}`,
  shows: { raised: 'higher', lowered: 'lower', 'not-shown': 'no difference shown', 'not-known': 'not known' },
  reasons: {
    nobody: 'nobody is in one of the arms',
    'too-few': 'too few are in it',
    'too-few-with-any': 'fewer than ten of one of the arms have any, so that its mean is a matter of luck',
    'nothing-varies': 'all are alike in it',
    'not-above-zero': 'one of the means is not above 0',
    'no-before': 'nothing is known from before',
    'before-constant': 'what is known from before does not tell them apart',
    'weights-changed': 'the shares of the arms changed on the way',
    'margin-unknown': 'the margin is not known (value.margin in shoal.yaml)',
    'costs-unknown': 'no costs were kept with the campaign',
    'one-segment': 'all are in one segment',
    'segments-unknown': 'the segments that they were in are not known',
    'no-plan': 'nobody said how large the arms were meant to be',
    'groups-differ-from-plan': 'the arms are not as large as planned',
    'too-early': 'not all days are in yet',
    'all-stopped': 'no message is left that may be used, since each does readers more harm than allowed',
  },
  unknown: (reason) => `not known: ${reason}`,
  sentences: {
    raised: (d) => `${d.arm} raised ${d.metric} by ${d.difference} (95% interval ${d.low} to ${d.high}).`,
    lowered: (d) => `${d.arm} lowered ${d.metric} by ${d.difference} (95% interval ${d.low} to ${d.high}).`,
    'not-shown': (d) =>
      `No difference shown: what ${d.arm} does to ${d.metric} lies between ${d.low} and ${d.high} (95% interval): it may do nothing.`,
    'not-known': (d) => `What ${d.arm} does to ${d.metric} is not known: ${d.reason}.`,
  },
  stops: (p, arms) =>
    `The arms are not as large as planned (${arms}; by chance this happens with p ${p}). Something went wrong when they were assigned or counted: conclude nothing from these figures before it is found.`,
  arm: (arm, count, expected) => `${arm} ${count} where ${expected} were expected`,
  methods: {
    newcombe: 'Newcombe',
    welch: 'Welch',
    hall: 'Hall',
    epochs: 'within times of constant shares',
    'inverse-propensity': 'weighed by one over the chance of the arm',
    cuped: 'CUPED',
    regression: 'regression, HC2',
    delta: 'delta method',
  },
  columns: {
    arm: 'Arm',
    units: 'Assigned',
    mean: 'Mean',
    interval: '95% interval',
    metric: 'Of what',
    difference: 'Difference',
    lift: 'Lift',
    p: 'p',
    shows: 'Shows',
    bootstrap: 'By resampling',
    capped: 'Large amounts capped',
    adjusted: 'Adjusted for before',
    anyTime: 'At every look',
    holm: 'p, corrected',
    group: 'Group',
  },
}
