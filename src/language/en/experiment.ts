/** Words of the report of an experiment that was run elsewhere. Figures come formatted. */
export interface ExperimentTexts {
  kicker: string
  skip: string
  title: (file: string) => string
  facts: { units: (units: string, arms: string) => string; arm: (column: string, holdout: string) => string }
  unreadable: (count: string) => string
  noPlan: string
  asPlanned: (p: string) => string
  headlines: string
  sections: Record<'effects' | 'differences' | 'groups' | 'uplift' | 'method', string>
  effects: {
    caption: (metric: string) => string
    amounts: (metric: string) => string
    lead: string
    capped: (quantile: string, at: string, above: string) => string
  }
  finding: (d: { metric: string; dimensions: string; arms: string; holm: string }) => string
  /** Effects per group, best first: "womens = 1: +6.9 points". */
  groupEffect: (dimension: string, level: string, effect: string) => string
  /** A finding, and the effects of an arm per group that show it. */
  withEffects: (finding: string, arm: string, effects: readonly string[]) => string
  noFinding: (tests: string) => string
  nearMiss: (d: { dimension: string; metric: string; arm: string; p: string; holm: string }) => string
  /** @param more how many there are besides those listed */
  nearMisses: (list: readonly string[], tests: string, more: number) => string
  differencesCaption: string
  differencesFold: string
  groupsCaption: (dimension: string) => string
  groupsFold: (dimension: string) => string
  /** A level that has no name. */
  empty: string
  columns: Record<'dimension' | 'q' | 'i2' | 'model' | 'qini' | 'spread' | 'overRule', string>
  uplift: {
    lead: string
    caption: (arm: string, metric: string) => string
    rule: (dimension: string, levels: string) => string
    preferred: Record<'rule' | 'two-logistics' | 'two-trees', (arm: string) => string>
    models: Record<'rule' | 'two-logistics' | 'two-trees', string>
  }
  method: readonly string[]
  footer: (version: string) => string
  written: (file: string) => string
  next: (file: string) => string
}

/** The report of an experiment in English. */
export const experiment: ExperimentTexts = {
  kicker: 'What an experiment shows',
  skip: 'Skip to the effects',
  title: (file) => `Experiment: ${file}`,
  facts: {
    units: (units, arms) => `${units} assigned: ${arms}`,
    arm: (column, holdout) => `arms by the column “${column}”, held against “${holdout}”`,
  },
  unreadable: (count) =>
    `${count} records of the file could not be read and are missing here; if they are of one arm rather than the others, that biases every figure.`,
  noPlan:
    'How large the arms were meant to be was not said (--shares), so nobody has checked that assigning and counting went right.',
  asPlanned: (p) => `The arms are as large as planned (p ${p}).`,
  headlines: 'In short',
  sections: {
    effects: 'Effects',
    differences: 'Where effects differ',
    groups: 'Groups',
    uplift: 'Whom it works on',
    method: 'How this was computed',
  },
  effects: {
    caption: (metric) => `${metric}: each arm against the hold-out`,
    amounts: (metric) => `${metric}: the same in other ways`,
    lead: 'All who were assigned count in their arm, whatever became of their message.',
    capped: (quantile, at, above) =>
      `Capped: amounts above ${at} (the ${quantile} quantile of those above 0, in all arms together) count as that. ${above} were capped, none left out.`,
  },
  finding: (d) => `The effect on ${d.metric} differs by ${d.dimensions} (${d.arms}; p ${d.holm} after correction).`,
  groupEffect: (dimension, level, effect) => `${dimension} ${level}: ${effect}`,
  withEffects: (finding, arm, effects) => `${finding} ${arm}: ${effects.join('; ')}.`,
  noFinding: (tests) => `No difference between groups stands after correction for the ${tests} that were looked at.`,
  nearMiss: (d) => `${d.dimension} on ${d.metric} (${d.arm}: p ${d.p}, corrected ${d.holm})`,
  nearMisses: (list, tests, more) =>
    `No findings, though each would pass for one if nothing else of the ${tests} differences had been looked at: ${list.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`,
  differencesFold: 'Every test, with what it weighs',
  differencesCaption: 'Do effects differ between groups by more than noise (Cochran’s Q)?',
  groupsCaption: (dimension) => `Effects by ${dimension}`,
  groupsFold: (dimension) => `Effects by ${dimension}`,
  empty: '(not known)',
  columns: {
    dimension: 'Parted by',
    q: 'Q',
    i2: 'Not noise',
    model: 'Order by',
    qini: 'Qini',
    spread: 'Spread',
    overRule: 'Over the rule',
  },
  uplift: {
    lead: 'Three ways to say whom a message works on, each tested on customers that it did not learn from: the Qini area says how much more is gained than by writing to as many at random, per treated customer.',
    caption: (arm, metric) => `${arm}: effect on ${metric}`,
    rule: (dimension, levels) => `The rule: by ${dimension}, in the order ${levels}.`,
    preferred: {
      rule: (arm) => `${arm}: the simple rule is enough; no model beats it by more than noise.`,
      'two-logistics': (arm) => `${arm}: two logistic regressions beat the simple rule by more than noise.`,
      'two-trees': (arm) => `${arm}: two trees beat the simple rule by more than noise.`,
    },
    models: { rule: 'simple rule', 'two-logistics': 'two logistic regressions', 'two-trees': 'two trees' },
  },
  method: [
    'Rates have Wilson’s interval and their differences Newcombe’s; tests are two-sided with the pooled variance. Amounts are compared by Welch’s t and by resampling (2,000 times, percentiles).',
    'Differences between groups: Cochran’s Q over the effects of a column’s groups. All such tests of this report are corrected together by Holm’s method; effects within groups by Holm and by Benjamini and Hochberg.',
    'Columns that part the customers in nearly the same way (Cramér’s V of .5 and more) show one difference, not several.',
    'Uplift: five folds, drawn by lot within arm and outcome; the difference from the rule by the corrected t-test of Nadeau and Bengio (2003). Customers with equal scores come as one block.',
  ],
  footer: (version) => `Computed by Shoal ${version}. Every figure comes from the file, none from a model.`,
  written: (file) => `Written: ${file}`,
  next: (file) => `Next: open ${file}`,
}
