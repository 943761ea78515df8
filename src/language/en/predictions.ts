/** Words of predictions: conditions, results and the section of the report. Figures come formatted. */
export const predictionText = {
  features: {
    interpurchase_mean: 'days between orders',
    interpurchase_deviation: 'spread of the days between orders',
    orders_30: 'orders in the last 30 days',
    revenue_30: 'spend in the last 30 days',
    orders_90: 'orders in the last 90 days',
    revenue_90: 'spend in the last 90 days',
    orders_180: 'orders in the last 180 days',
    revenue_180: 'spend in the last 180 days',
    revenue_trend: 'trend of spend (last 90 days against the 90 before, −1 to 1)',
  } as Record<string, string>,
  condition: {
    above: (feature: string, low: string) => `${feature} above ${low}`,
    upTo: (feature: string, high: string) => `${feature} at most ${high}`,
    between: (feature: string, low: string, high: string) => `${feature} above ${low}, at most ${high}`,
    orUnknown: (condition: string) => `${condition} (or not known)`,
    known: (feature: string) => `${feature} is known`,
    unknown: (feature: string) => `${feature} is not known`,
    is: (feature: string, value: string) => `${feature} is ${value}`,
    isNot: (feature: string, values: readonly string[]) => `${feature} is not ${values.join(' or ')}`,
    join: '; ',
    everyone: 'everyone',
  },
  /** What those with the outcome do, after "70 of 100". */
  yes: {
    'yes-no': (column: string, value: string) => `have ${column} = ${value}`,
    buys: (days: string) => `order within ${days} days`,
    churns: (days: string) => `do not order within ${days} days`,
  },
  amount: {
    amount: (column: string) => column,
    spend: (days: string) => `spend within ${days} days`,
  },
  rule: (of100: string, yes: string, customers: string, conditions: string) =>
    `${of100} of 100 ${yes} (${customers} customers): ${conditions}`,
  amountRule: (mean: string, customers: string, conditions: string) =>
    `${mean} on average (${customers} customers): ${conditions}`,
  result: {
    heading: (of100: string, yes: string, customers: string) => `${of100} of 100 ${yes}, of ${customers} customers.`,
    amountHeading: (what: string, mean: string, customers: string) =>
      `${what}: ${mean} on average, of ${customers} customers.`,
    folds: (folds: string) =>
      `Tested on customers that the model had not seen: ${folds} times on a fifth of them, after learning from the others.`,
    time: (learned: string, tested: string, until: string) =>
      `Learned what came from ${learned} on, and tested on what came from ${tested} to ${until}; only what was known before was used.`,
    auc: (auc: string, of100: string) =>
      `AUC ${auc}: of one customer with and one without the outcome, the right one scores higher ${of100} times in 100 (guessing: 50).`,
    accuracy: (accuracy: string, majority: string) =>
      `Decided rightly: ${accuracy} of the customers; ${majority} if everybody were taken for the more frequent case.`,
    explained: (share: string, error: string, errorOfMean: string) =>
      `It explains ${share} of the differences; it is off by ${error} on average, against ${errorOfMean} when everybody is taken for average.`,
    totals: (expected: string, observed: string) => `In all it expected ${expected}; ${observed} came.`,
    boosted: (boosted: string, tree: string) =>
      `Scores come from boosted trees (${boosted}), which beat the single tree (${tree}); the tree explains.`,
    tree: (tree: string, boosted: string) =>
      `Scores come from one decision tree (${tree}); boosted trees (${boosted}) are not better by 0.01.`,
    calibrated: (points: string) =>
      `The scores are probabilities: on customers that the model had not seen, the shares that were expected and those that came differ by ${points} points of 100 on average at most (95 % sure).`,
    mended: (points: string) =>
      `The scores were brought to the level of probabilities before they were tested: on customers that the model had not seen, the shares that were expected and those that came differ by ${points} points of 100 on average at most (95 % sure).`,
    uncalibrated: (points: string, expected: string, came: string) =>
      `The scores put customers in order, but are not shown to be probabilities: the shares that were expected and those that came may differ by up to ${points} points of 100 on average (in all ${expected} of 100 were expected, ${came} came). They go on no fact sheet.`,
    drivers: (list: string) => `What it goes by: ${list}.`,
    driver: (feature: string, share: string) => `${feature} (${share})`,
    most: 'Most:',
    least: 'Least:',
    /** Whose costs they are, and what they are the costs of. */
    costsBy: {
      user: (_miss: string, _falseAlarm: string) => 'By your costs',
      'turn-to': (miss: string, falseAlarm: string) =>
        `If a customer who is missed costs ${miss} and one turned to in vain ${falseAlarm}, as shoal.yaml assumes (set costMiss and costFalseAlarm to your own),`,
      refuse: (miss: string, falseAlarm: string) =>
        `If a credit that is lost costs ${miss} and a good customer who is refused ${falseAlarm}, as shoal.yaml assumes (set costMiss and costFalseAlarm to your own),`,
    },
    purpose: {
      'turn-to': {
        from: (by: string, threshold: string, cost: string, none: string, all: string) =>
          `${by} it pays to turn to customers from a score of ${threshold} on: ${cost} per customer, against ${none} if you turn to nobody and ${all} if you turn to everybody.`,
        everybody: (by: string, all: string, cost: string, none: string) =>
          `${by} it is cheapest to turn to everybody: ${all} per customer, against ${cost} for those selected by score and ${none} for nobody.`,
        nobody: (by: string, none: string, cost: string, all: string) =>
          `${by} it is cheapest to turn to nobody: ${none} per customer, against ${cost} for those selected by score and ${all} for everybody.`,
        selected: (count: string, all: string, threshold: string) =>
          `Selected to turn to: ${count} of ${all} customers, those with a score of ${threshold} or more.`,
      },
      refuse: {
        from: (by: string, threshold: string, cost: string, none: string, all: string) =>
          `${by} it pays to refuse customers from a score of ${threshold} on: ${cost} per customer, against ${none} if you refuse nobody and ${all} if you refuse everybody.`,
        everybody: (by: string, all: string, cost: string, none: string) =>
          `${by} it is cheapest to refuse everybody: ${all} per customer, against ${cost} for those selected by score and ${none} for nobody.`,
        nobody: (by: string, none: string, cost: string, all: string) =>
          `${by} it is cheapest to refuse nobody: ${none} per customer, against ${cost} for those selected by score and ${all} for everybody.`,
        selected: (count: string, all: string, threshold: string) =>
          `Selected to refuse: ${count} of ${all} customers, those with a score of ${threshold} or more.`,
      },
    },
    long: (count: string, of100: string) =>
      `That is a long list. predictions.csv has the highest scores first: the first fifth are ${count} customers, and in the test ${of100} of 100 of such a fifth had the outcome.`,
    open: (count: string) => `Of these, ${count} do not have the outcome so far: turn to them first.`,
    sensitiveOut: (columns: string, change: string | undefined) =>
      `Left out, as they tell of sex, origin, family or age: ${columns}. With them the AUC would ${change === undefined ? 'hardly change' : `change by ${change}`}; --with-sensitive uses them.`,
    sensitiveIn: (columns: string, change: string | undefined) =>
      `Used although they tell of sex, origin, family or age: ${columns}. Without them the AUC would ${change === undefined ? 'hardly change' : `change by ${change}`}.`,
    sensitiveAmount: (columns: string) => `These tell of sex, origin, family or age: ${columns}.`,
    selection: (column: string) => `Selected by ${column}, beside those who had the outcome:`,
    group: (group: string, selected: string, observed: string, customers: string) =>
      `${group}: ${selected} selected, ${observed} had it (${customers} customers)`,
    notKnown: 'not known',
    leftOut: (columns: string) => `Left out: ${columns}.`,
    trusted: (columns: string) =>
      `Used on your word that it is known before the outcome (no check for that was made): ${columns}.`,
    unusual: {
      more: (auc: string) =>
        `predictions.csv also says how unusual each customer is: unusual, not fraudulent. Unusual customers have the outcome more often (AUC of that alone: ${auc}).`,
      less: (auc: string) =>
        `predictions.csv also says how unusual each customer is: unusual, not fraudulent. Unusual customers have the outcome less often (AUC of that alone: ${auc}).`,
      same: (auc: string) =>
        `predictions.csv also says how unusual each customer is: unusual, not fraudulent. Unusual customers have the outcome about as often as others (AUC of that alone: ${auc}).`,
    },
    setOffers:
      'To have predictions.csv say which change to offer, name the columns that you can change, as in "offers: [Contract]" under predict: in shoal.yaml.',
    unusualPlain: 'predictions.csv also says how unusual each customer is: unusual, not fraudulent.',
    unusualOrders: (count: string, path: string) =>
      `The ${count} most unusual orders (unusual, not fraudulent): ${path}`,
    written: (path: string) => `Score and reason of every customer: ${path}`,
    next: 'Next: shoal report',
    nextSegment: 'Next: shoal segment',
    why: (customer: string, score: string, model: 'tree' | 'boosted') =>
      `${customer} has a score of ${score}. ${
        model === 'boosted'
          ? 'That is the figure that holds; it comes from boosted trees. The single tree below only explains it, roughly.'
          : 'That is the figure that holds; the tree below explains it.'
      }`,
    whyDecision: {
      'turn-to': (is: boolean, threshold: string) =>
        is ? `At least ${threshold}: selected to turn to.` : `Below ${threshold}: not selected to turn to.`,
      refuse: (is: boolean, threshold: string) =>
        is ? `At least ${threshold}: selected to refuse.` : `Below ${threshold}: not selected to refuse.`,
    },
    whyGroup: (of100: string, yes: string, customers: string) =>
      `The tree puts the customer among ${customers} of whom ${of100} in 100 ${yes}:`,
    whyAmount: (mean: string, customers: string) =>
      `The tree puts the customer among ${customers} with ${mean} on average:`,
    change: (conditions: string, of100: string, yes: string) =>
      `The smallest change by which the tree would decide otherwise: ${conditions} (there ${of100} of 100 ${yes}). That is what such customers have in common, not proof of a cause.`,
    noChange: 'No other path of the tree decides otherwise.',
  },
  csv: { yes: 'yes', no: 'no' },
  orderTraits: {
    amount: 'amount',
    pieces: 'pieces',
    lines: 'number of lines',
    price: 'highest price',
  },
  report: {
    title: (yes: string) => `Prediction: customers who ${yes}`,
    titleAmount: (what: string) => `Prediction: ${what}`,
    rulesCaption: 'Rules of the decision tree, the highest share first',
    rule: 'Customers with',
    customers: 'Customers',
    share: 'Share',
    average: 'Average',
    calibrationCaption: 'Customers by score: what was expected and what came',
    group: 'Group',
    expected: 'Expected',
    observed: 'Came',
    selectionCaption: (column: string) => `Selected customers by ${column}`,
    selected: 'Selected',
    had: 'Had the outcome',
    interval: '95 % interval',
    segmentsCaption: (isShare: boolean): string =>
      isShare ? 'Expected share in each segment' : 'Expected average in each segment',
    interval99: '99 % interval',
    testExpected: 'Test: expected',
    testCame: 'Test: came',
    unsure: 'not sure enough',
    none: '–',
    segmentsNote: (isShare: boolean): string =>
      `Mean of the scores of the segment’s customers. The test holds it against what came among customers that the model had not seen${
        isShare
          ? '; the interval holds the error that was found there. "Not sure enough": too few in the test, or too far off'
          : ''
      }.`,
    note: 'A rule says what customers have in common, not what is the cause.',
  },
  fact: (yes: string) => `expected share of customers who ${yes}`,
}

export type PredictionText = typeof predictionText
