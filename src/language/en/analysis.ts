/** An effect in display form: rates in points of 100 with their sign. */
export interface EffectWords {
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
    | 'too-early',
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
  arm: (arm: string, count: string, expected: string) => string
  methods: Record<'newcombe' | 'welch' | 'epochs' | 'inverse-propensity' | 'cuped' | 'regression' | 'delta', string>
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

/** The analysis in English. */
export const analysis: AnalysisTexts = {
  metrics: {
    ordered: { label: 'Ordered', phrase: 'the share that ordered' },
    orders: { label: 'Orders per mailbox', phrase: 'orders per mailbox' },
    spend: { label: 'Spend per mailbox', phrase: 'spend per mailbox' },
    profit: { label: 'Profit per mailbox', phrase: 'profit per mailbox' },
    clicked: { label: 'Clicked', phrase: 'the share that clicked' },
  },
  quoted: (name) => `“${name}”`,
  any: 'Any message',
  holdout: 'hold-out',
  points: (difference) => `${difference} points`,
  range: (low, high) => `${low} to ${high}`,
  shows: { raised: 'higher', lowered: 'lower', 'not-shown': 'no difference shown', 'not-known': 'not known' },
  reasons: {
    nobody: 'nobody is in one of the arms',
    'too-few': 'too few are in it',
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
  },
  unknown: (reason) => `not known: ${reason}`,
  sentences: {
    raised: (d) => `${d.arm} raised ${d.metric} by ${d.difference} (95% interval ${d.low} to ${d.high}).`,
    lowered: (d) => `${d.arm} lowered ${d.metric} by ${d.difference} (95% interval ${d.low} to ${d.high}).`,
    'not-shown': (d) =>
      `No difference shown: what ${d.arm} does to ${d.metric} lies between ${d.low} and ${d.high}, and this test cannot tell it from nothing. That is not proof that it does nothing.`,
    'not-known': (d) => `What ${d.arm} does to ${d.metric} is not known: ${d.reason}.`,
  },
  stops: (p, arms) =>
    `The arms are not as large as planned (${arms}; by chance this happens with p ${p}). Something went wrong when they were assigned or counted: conclude nothing from these figures before it is found.`,
  arm: (arm, count, expected) => `${arm} ${count} where ${expected} were expected`,
  methods: {
    newcombe: 'Newcombe',
    welch: 'Welch',
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
