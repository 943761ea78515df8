/** How the segments were found, and the footer, in English. */
export const reportMethodText = {
  title: 'How the segments were found',
  intro: (customers: string, features: string, k: number) =>
    `The ${customers} customers were compared by ${features}, and grouped by k-means so that customers of a segment are as alike as possible. ${k} segments were kept.`,
  why: {
    asked: (k: number) => `${k} segments were asked for; the other numbers are shown for comparison.`,
    chosen: (k: number, silhouette: string, stability: string) =>
      `${k} was chosen: its segments are large enough to act on, come out alike when customers are drawn anew (stability ${stability}), and lie about as far apart as those of any other such number (silhouette ${silhouette}); of equals, more segments say more.`,
    mildest: (k: number, fault: string, silhouette: string, stability: string) =>
      `None of the numbers tried is without a fault. ${k} was chosen as the mildest case (${fault}; silhouette ${silhouette}, stability ${stability}), so take its borders as rough.`,
  },
  candidates: {
    caption: 'Numbers of segments that were tried',
    k: 'Segments',
    inertia: 'Inertia',
    silhouette: 'Silhouette',
    stability: 'Stability',
    smallest: 'Smallest',
    largest: 'Largest',
    verdict: 'Verdict',
    notes: [
      'Inertia: squared distance of the customers to the middle of their segment; it always falls with more segments.',
      'Silhouette: from −1 to 1; how much nearer customers are to their own segment than to the next one.',
      'Stability: mean adjusted Rand index over bootstrap samples; 1 means that the same segments are found every time.',
    ],
    verdicts: {
      chosen: 'chosen',
      'too-small': 'a segment is too small to act on',
      'one-giant': 'one segment holds almost everyone',
      unstable: 'does not come out alike when customers are drawn anew',
      beaten: 'possible, but not better than the one chosen, all in all',
      asked: 'asked for',
    },
  },
  scales: {
    caption: 'Features that decide which segment a customer is in',
    feature: 'Feature',
    definition: 'Definition',
    transform: 'Transform',
    log: 'log(1 + x), as a few values are very large',
    plain: 'as it is',
    cutBelow: 'Cut below',
    cutAbove: 'Cut above',
    note: (percent: string) =>
      `The most extreme ${percent} of values at either end are set to the limit (winsorised), so that single customers do not bend a segment; then each feature is scaled to mean 0 and standard deviation 1.`,
    noteNone: 'No value was cut off; each feature is scaled to mean 0 and standard deviation 1.',
  },
  fidelity: (training: string, crossValidated: string, folds: number, leaves: number, depth: number) =>
    `The rules come from a decision tree (the surrogate) that imitates the segments with ${leaves} leaves and at most ${depth} questions. It puts ${training} of the customers into their segment, and ${crossValidated} of customers it had not seen (${folds}-fold cross-validation).`,
  centres: 'Middle of each segment, in natural units',
  reproduce: {
    title: 'To get the same result again',
    snapshot: 'Snapshot',
    segmentation: 'Segmentation',
    seed: 'Seed',
    version: 'Shoal',
    asOf: 'As-of date',
    what: 'What',
    value: 'Value',
    sentence: 'The same snapshot, seed and version give the same segments on any machine.',
  },
  footer: (version: string) =>
    `Made with Shoal ${version}. Code computed every figure; words were written around the figures and held against them.`,
}

export type ReportMethodText = typeof reportMethodText
